package io.github.crossread.reader.format;

import java.nio.file.Path;

/**
 * The user's input can't be used. The message says which file, line or byte, what was expected and
 * what to do.
 */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public static InputException in(Path file, String problem) {
    return new InputException(file + ": " + problem);
  }

  public static InputException atLine(Path file, int line, String problem) {
    return new InputException(file + ", line " + line + ": " + problem);
  }

  public static InputException atByte(Path file, int offset, String problem) {
    return new InputException(file + ", byte " + offset + ": " + problem);
  }

  /** Names the line too, of bytes in an encoding that has ASCII's line ends. */
  public static InputException atByte(Path file, byte[] bytes, int offset, String problem) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean isEnd = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
      line += isEnd ? 1 : 0;
    }
    return new InputException(file + ", line " + line + " (byte " + offset + "): " + problem);
  }
}
