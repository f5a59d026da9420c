package io.github.crossread.reader.document;

import io.github.crossread.reader.format.NameList;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What styles of paragraphs stand for, by their names, which are the same in every language of the
 * program; they stand in {@code styles.txt} beside this class.
 */
final class WordStyles {

  private static final Map<String, List<String>> NAMES =
      NameList.of(WordStyles.class, "styles.txt");

  private WordStyles() {}

  /** Returns the kinds of a DOCX's styles that have one, by their ids. */
  static Map<String, Piece.Kind> ofWord(XmlElement styles) {
    Map<String, Piece.Kind> kinds = new HashMap<>();
    for (XmlElement style : styles.children("style")) {
      Optional<String> id = style.attribute("styleId");
      Optional<String> name = style.child("name").flatMap(n -> n.attribute("val"));
      Optional<Piece.Kind> kind =
          style.first("outlineLvl").isPresent()
              ? Optional.of(Piece.Kind.HEADING)
              : name.flatMap(WordStyles::kind);
      if (id.isPresent() && kind.isPresent()) {
        kinds.put(id.get(), kind.get());
      }
    }
    return kinds;
  }

  /** Returns what a style of this name stands for, if it is known. */
  static Optional<Piece.Kind> kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("_20_", " ");
    for (Map.Entry<String, List<String>> kind : NAMES.entrySet()) {
      if (kind.getValue().stream().anyMatch(lower::startsWith)) {
        return Optional.of(Piece.Kind.valueOf(kind.getKey()));
      }
    }
    return Optional.empty();
  }
}
