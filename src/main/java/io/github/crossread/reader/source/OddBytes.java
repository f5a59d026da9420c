package io.github.crossread.reader.source;

import io.github.crossread.article.Note;
import io.github.crossread.article.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Text in UTF-8 with a few bytes that are none, as where words in Windows-1252 were pasted in: a
 * byte that can't be UTF-8 is read as Windows-1252, all else as UTF-8.
 */
final class OddBytes {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** With fewer chars of UTF-8 beyond ASCII, they may be there by chance. */
  private static final int FEWEST_CHARS = 2;

  /** With more of them the text is not UTF-8. */
  private static final int MOST_BYTES = 1_000;

  private final ByteBuffer in;
  private final CharBuffer out;
  private final TreeSet<String> met = new TreeSet<>();
  private int odd;
  private int first = -1;

  private OddBytes(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
    this.out = CharBuffer.allocate(bytes.length);
  }

  /** Returns the text, if chars of UTF-8 beyond ASCII are no fewer than bytes that are none. */
  static Optional<Decoded> decode(byte[] bytes) {
    return new OddBytes(bytes).decoded();
  }

  private Optional<Decoded> decoded() {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = utf8.decode(in, out, true);
    while (result.isError() && odd < MOST_BYTES) {
      for (int i = 0; i < result.length(); i++) {
        readOdd(in.get());
      }
      utf8.reset();
      result = utf8.decode(in, out, true);
    }
    String text = out.flip().toString();
    long wellEncoded = text.codePoints().filter(c -> c >= 0x80).count() - odd;
    boolean isUtf8 =
        !result.isError()
            && wellEncoded >= Math.max(odd, FEWEST_CHARS)
            && text.indexOf('\uFFFD') < 0;
    return isUtf8 ? Optional.of(new Decoded(text, List.of(note()))) : Optional.empty();
  }

  private void readOdd(byte value) {
    first = first < 0 ? out.position() : first;
    out.put(new String(new byte[] {value}, WINDOWS));
    met.add(String.format(Locale.ROOT, "0x%02X", value));
    odd++;
  }

  private Note note() {
    Optional<Span> place = Optional.of(new Span(first, first + 1));
    return new Note(Note.Kind.ODD_BYTES, odd, place, List.copyOf(met));
  }
}
