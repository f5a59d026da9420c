package io.github.crossread.reader.container;

import java.io.IOException;

/** What is packed in a file is larger than what is read; the message says so, and what to do. */
public final class LimitException extends IOException {

  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
