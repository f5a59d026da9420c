package io.github.crossread.reader.html;

import io.github.crossread.article.Note;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.Decoded;
import io.github.crossread.reader.source.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a page as text: by the user's word, by a byte order mark, as UTF-8 if they can be,
 * as the page's {@code meta} says, and else as any text.
 *
 * <p>UTF-8 comes before the page's own word: browsers write pages anew in UTF-8 and leave the word
 * as it was, and text in another encoding is never UTF-8 by chance.
 */
final class PageText {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})");

  /** HTML's own rule is 1,024 bytes; pages come later with it. */
  private static final int HEAD = 8_192;

  private static final String DATA = "data:";

  /** Shorter data is left where it is, in chars. */
  private static final int SHORTEST_DATA = 200;

  private PageText() {}

  /** Decodes a page, and says what should be known about its encoding. */
  static Decoded of(Path file, byte[] bytes, Optional<Charset> given) throws InputException {
    Optional<Charset> charset = given.isPresent() ? given : declared(bytes);
    Decoded page = new TextDecoder(charset).read(file, bytes);
    return new Decoded(
        withoutData(page.text()), page.notes().stream().map(Note::withoutPlace).toList());
  }

  private static Optional<Charset> declared(byte[] bytes) {
    if (TextDecoder.decodes(bytes, StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find() || !Charset.isSupported(found.group(1))) {
      return Optional.empty();
    }
    Charset charset = TextDecoder.superset(Charset.forName(found.group(1)));
    return TextDecoder.decodes(bytes, charset) ? Optional.of(charset) : Optional.empty();
  }

  /**
   * Pictures and fonts that are written into the page: most of a page that is saved as one file.
   */
  private static String withoutData(String page) {
    int data = page.indexOf(DATA);
    if (data < 0) {
      return page;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (data >= 0) {
      int end = data + DATA.length();
      while (end < page.length() && isData(page.charAt(end))) {
        end++;
      }
      if (end - data > SHORTEST_DATA) {
        rest.append(page, from, data);
        from = end;
      }
      data = page.indexOf(DATA, end);
    }
    return rest.append(page, from, page.length()).toString();
  }

  private static boolean isData(char c) {
    return c > ' ' && c != '"' && c != '\'' && c != ')' && c != '<' && c != '>';
  }
}
