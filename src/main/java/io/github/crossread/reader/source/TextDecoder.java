package io.github.crossread.reader.source;

import io.github.crossread.reader.format.Controls;
import io.github.crossread.reader.format.InputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text, strictly: a byte that has no place in the encoding is refused, never replaced.
 *
 * <p>An encoding given by the user rules. Else a byte order mark tells it; else the bytes are UTF-8
 * if they can be, UTF-16 if their zeros stand as its zeros do, and what {@link CharsetGuess} finds
 * if not.
 */
public final class TextDecoder {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Optional<Charset> given;

  public TextDecoder(Optional<Charset> given) {
    this.given = given;
  }

  /** Decodes UTF-8, whatever the user said of the articles. */
  public static String utf8(Path file, byte[] bytes) throws InputException {
    return strictly(file, bytes, StandardCharsets.UTF_8, "Save it as UTF-8.");
  }

  /** Decodes a file, without its byte order mark, and says what should be known of its encoding. */
  public Decoded read(Path file, byte[] bytes) throws InputException {
    Optional<String> told = asTold(file, bytes);
    if (told.isPresent()) {
      return new Decoded(told.get(), List.of());
    }
    boolean isUtf8 = decodes(bytes, StandardCharsets.UTF_8);
    refuseNoText(file, bytes, isUtf8);
    if (isUtf8) {
      return new Decoded(utf8(file, bytes), List.of());
    }
    Optional<Decoded> mixed = OddBytes.decode(bytes);
    return mixed.isPresent() ? mixed.get() : guessed(file, bytes);
  }

  /** Decodes what the user, a byte order mark or the zeros of UTF-16 tell the encoding of. */
  private Optional<String> asTold(Path file, byte[] bytes) throws InputException {
    if (given.isPresent()) {
      if (!given.get().name().startsWith("UTF-")) {
        refuseNoText(file, bytes, true);
      }
      String cure = "Give the encoding it has, or none to detect it.";
      return Optional.of(strictly(file, bytes, given.get(), cure));
    }
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      String cure = "Its byte order mark says so; save it again.";
      return Optional.of(strictly(file, bytes, marked.get(), cure));
    }
    Optional<Charset> utf16 = CharsetGuess.utf16(bytes);
    return utf16.isPresent()
        ? Optional.of(strictly(file, bytes, utf16.get(), "Save it as UTF-8."))
        : Optional.empty();
  }

  private static Decoded guessed(Path file, byte[] bytes) throws InputException {
    CharsetGuess guess = CharsetGuess.of(bytes).orElseThrow(() -> unknownEncoding(file, bytes));
    String text = strictly(file, bytes, guess.charset(), "Give its encoding, or save it as UTF-8.");
    return new Decoded(text, guess.isSure() ? List.of() : List.of(guess.note(text)));
  }

  /** What is called Latin-1 or Latin-5 is the Windows encoding wherever the two differ. */
  public static Charset superset(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
      case "ISO-8859-9" -> Charset.forName("windows-1254");
      default -> charset;
    };
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (Head.isOf(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (Head.isOf(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Head.isOf(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static void refuseNoText(Path file, byte[] bytes, boolean zeros) throws InputException {
    Optional<Integer> offending = Controls.firstOffending(bytes, zeros);
    if (offending.isPresent()) {
      throw noText(file, offending.get(), bytes[offending.get()]);
    }
  }

  private static InputException noText(Path file, int offset, byte control) {
    return InputException.atByte(
        file,
        offset,
        "this is no text: a control byte, "
            + hex(control)
            + ", stands here. Take the file out of the folder, or save the article as UTF-8 text.");
  }

  private static InputException unknownEncoding(Path file, byte[] bytes) {
    int offset = attempt(bytes, StandardCharsets.UTF_8).error.orElseThrow();
    return InputException.atByte(
        file,
        bytes,
        offset,
        "this is not UTF-8, and its encoding can't be told from the few bytes that are not. Give"
            + " its encoding, or save it as UTF-8.");
  }

  private static String strictly(Path file, byte[] bytes, Charset charset, String cure)
      throws InputException {
    Attempt attempt = attempt(bytes, charset);
    if (attempt.error.isPresent()) {
      int offset = attempt.error.get();
      String problem =
          "expected text in "
              + charset.name()
              + ", but "
              + hex(bytes[offset])
              + " can't stand here. "
              + cure;
      throw charset.name().startsWith("UTF-16")
          ? InputException.atByte(file, offset, problem)
          : InputException.atByte(file, bytes, offset, problem);
    }
    String text = attempt.text;
    int zero = text.indexOf('\0');
    if (zero >= 0 && charset.name().startsWith("UTF-16")) {
      throw noText(file, text.substring(0, zero).getBytes(charset).length, (byte) 0);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String hex(byte value) {
    return String.format(Locale.ROOT, "0x%02X", value);
  }

  /**
   * What came of decoding.
   *
   * @param text the text up to the error
   * @param error the offset of the first byte that can't be decoded, if there is one
   */
  private record Attempt(String text, Optional<Integer> error) {}

  private static Attempt attempt(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    Optional<Integer> error = result.isError() ? Optional.of(in.position()) : Optional.empty();
    return new Attempt(out.flip().toString(), error);
  }

  /** Returns whether bytes are text in an encoding. */
  public static boolean decodes(byte[] bytes, Charset charset) {
    return attempt(bytes, charset).error.isEmpty();
  }
}
