package io.github.crossread.reader.source;

import io.github.crossread.reader.format.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Content that no article is read from, told by how it begins, whatever the file is called. */
public final class OtherContent {

  private static final String START = "(?s)\\A(?:\u00EF\u00BB\u00BF)?\\s*";

  private static final String AS_TEXT = "Open it, and save the article as plain text.";

  /**
   * A kind of content.
   *
   * @param name what it is, in a sentence
   * @param cure what to do
   * @param start how it begins, its bytes taken as chars
   */
  private record Kind(String name, String cure, Pattern start) {

    static Kind of(String name, String cure, String start) {
      return new Kind(name, cure, Pattern.compile(START + start));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("a zip archive or an office document", AS_TEXT, "PK\u0003\u0004.*"),
          Kind.of("an old office document", AS_TEXT, "\u00D0\u00CF\u0011\u00E0.*"),
          Kind.of(
              "a web archive of a browser",
              "Open it in a browser, and save it as a web page (.html).",
              "bplist00.*"),
          Kind.of(
              "JSON without articles that are known as such",
              "Save the article's text as plain text, or give the file an ending .json and say"
                  + " under \"columns\" in set.yaml what its keys are.",
              "(?:\\{\\s*\"[^\"\\r\\n]{1,100}\"\\s*:|\\[\\s*\\{\\s*\").*"),
          Kind.of(
              "XML of a kind without articles",
              "Save the article's text as plain text.",
              "<\\?xml (?!.{0,3000}<html\\b).*"));

  /** So many bytes tell what a file is. */
  private static final int HEAD = 8_192;

  private OtherContent() {}

  /** Refuses content of a kind that articles are not read from. */
  public static void refuse(Path file, byte[] bytes) throws InputException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Kind kind : KINDS) {
      if (kind.start().matcher(head).matches()) {
        throw InputException.in(
            file, "this is " + kind.name() + ", which is not read. " + kind.cure());
      }
    }
  }
}
