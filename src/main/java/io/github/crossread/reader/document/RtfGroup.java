package io.github.crossread.reader.document;

import io.github.crossread.reader.format.NameList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds inside a group of RTF, and is as before behind it. */
final class RtfGroup {

  /** Control words that say what a group or a char is: {@code rtf.txt} beside this class. */
  private static final Map<String, List<String>> WORDS = NameList.of(RtfGroup.class, "rtf.txt");

  private static final Map<String, String> CHARS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", "\n"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  private boolean elsewhere;
  private boolean fontTable;
  private boolean hidden;
  private int skipped = 1;
  private int font;

  /** Returns a group in this one. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.elsewhere = elsewhere;
    inner.fontTable = fontTable;
    inner.hidden = hidden;
    inner.skipped = skipped;
    inner.font = font;
    return inner;
  }

  /** Returns the char that a control word stands for. */
  static Optional<String> character(String word) {
    return Optional.ofNullable(CHARS.get(word));
  }

  /** Takes a control word that is of the group; returns whether it is. */
  boolean tell(String word, int number) {
    if (WORDS.getOrDefault("elsewhere", List.of()).contains(word)) {
      elsewhere = true;
      return true;
    }
    switch (word) {
      case "fonttbl" -> fontTable = true;
      case "v", "deleted" -> hidden = number != 0;
      case "plain" -> hidden = false;
      case "uc" -> skipped = Math.max(0, number);
      case "f" -> font = number;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** It holds what a program may pass over. */
  void leave() {
    elsewhere = true;
  }

  boolean isElsewhere() {
    return elsewhere || fontTable;
  }

  boolean isFontTable() {
    return fontTable;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Returns how many chars stand behind a char by its number, for programs that can't read it. */
  int skipped() {
    return skipped;
  }

  int font() {
    return font;
  }
}
