package io.github.crossread.reader.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.crossread.article.Note;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of text that is not UTF-8, told from its bytes.
 *
 * @param charset the encoding that the bytes are most likely in
 * @param isSure whether the odds are good
 */
record CharsetGuess(Charset charset, boolean isSure) {

  /** Below this of 100, ICU's confidence says that it does not know. */
  private static final int LEAST_CONFIDENCE = 20;

  /**
   * Below this of 100, one guess in a few is wrong; articles of some length that are kept in their
   * language's encoding have 44 and more.
   */
  private static final int SURE = 40;

  /** The detector looks at so many bytes and no further. */
  private static final int SAMPLE = 8_000;

  /** Returns the encoding that the bytes are most likely in, if one is likely. */
  static Optional<CharsetGuess> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && isPlausible(match.getName())) {
        Charset charset = TextDecoder.superset(Charset.forName(match.getName()));
        if (TextDecoder.decodes(bytes, charset)) {
          return Optional.of(new CharsetGuess(charset, match.getConfidence() >= SURE));
        }
      }
    }
    return Optional.empty();
  }

  /** UTF-16 is told by its zeros, and no article is kept in EBCDIC. */
  private static boolean isPlausible(String name) {
    return Charset.isSupported(name) && !name.startsWith("UTF") && !name.startsWith("IBM");
  }

  /** Returns what should be known of text that was read by this guess. */
  Note note(String text) {
    int hanging = (int) text.codePoints().filter(c -> c >= 0x80).count();
    return new Note(Note.Kind.GUESSED_ENCODING, hanging, Optional.empty(), List.of(charset.name()));
  }

  /** The lines with a byte beyond ASCII: the others say nothing, and could fill the sample. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int line = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      telling |= bytes[i] < 0;
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        if (telling) {
          sample.write(bytes, line, i + 1 - line);
        }
        line = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }

  /**
   * Returns which UTF-16 the bytes are in: zeros stand only at even or only at odd offsets, at
   * least one in 25 bytes is zero (each space and line end has one), and they decode to characters
   * that exist.
   */
  static Optional<Charset> utf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean one = zeros[0] == 0 ^ zeros[1] == 0;
    if (!one || bytes.length % 2 != 0 || (zeros[0] + zeros[1]) * 25 < bytes.length) {
      return Optional.empty();
    }
    Charset charset = zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    boolean text =
        TextDecoder.decodes(bytes, charset)
            && new String(bytes, charset).codePoints().allMatch(CharsetGuess::isText);
    return text ? Optional.of(charset) : Optional.empty();
  }

  private static boolean isText(int codePoint) {
    return Character.isWhitespace(codePoint)
        || (Character.isDefined(codePoint) && !Character.isISOControl(codePoint));
  }
}
