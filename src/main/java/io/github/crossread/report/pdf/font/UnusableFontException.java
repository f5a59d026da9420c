package io.github.crossread.report.pdf.font;

/** A font file of the user's can't be embedded; the message says which and why. */
public final class UnusableFontException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableFontException(String message) {
    super(message);
  }
}
