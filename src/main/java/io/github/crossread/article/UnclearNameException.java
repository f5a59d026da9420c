package io.github.crossread.article;

/** A name is that of no article in a set, or of several. The message opens with the name. */
public final class UnclearNameException extends Exception {

  private static final long serialVersionUID = 1L;

  UnclearNameException(String message) {
    super(message);
  }
}
