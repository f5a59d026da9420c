package io.github.crossread.reader.format;

import io.github.crossread.article.Block;
import io.github.crossread.article.Note;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells what of an article's text {@link CleanText} has put right or left out. */
public final class TextNotes {

  private final String text;
  private final Map<Note.Kind, Met> met = new EnumMap<>(Note.Kind.class);

  /** What was met of one kind. */
  private static final class Met {
    private final Span first;
    private final Set<String> examples = new LinkedHashSet<>();
    private int count;

    Met(Span first) {
      this.first = first;
    }
  }

  private TextNotes(String text) {
    this.text = text;
  }

  /**
   * Returns a note for each kind that was met, in the order of the kinds.
   *
   * @param text the article's text
   * @param blocks what was read of it
   */
  public static List<Note> of(String text, List<Block> blocks) {
    TextNotes notes = new TextNotes(text);
    for (Block block : blocks) {
      if (block.role() != Role.FURNITURE) {
        block.text().source().ifPresent(notes::read);
      }
    }
    return notes.notes();
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    met.forEach(
        (kind, m) ->
            notes.add(new Note(kind, m.count, Optional.of(m.first), List.copyOf(m.examples))));
    return notes;
  }

  private void read(Span stretch) {
    String chars = text.substring(stretch.begin(), stretch.end());
    boolean turns = chars.chars().anyMatch(TextNotes::isRightToLeft);
    boolean garbled = DoubleEncoded.isIn(chars);
    LookAlikes lookAlikes = new LookAlikes(chars);
    int at = 0;
    while (at < chars.length()) {
      int hidden = HiddenCharacter.end(chars, at);
      int c = chars.codePointAt(at);
      if (hidden > at && !(turns && isMarkOfDirection(c))) {
        add(Note.Kind.HIDDEN_CHARACTERS, stretch, new Span(at, hidden), () -> codePoint(c));
      }
      lookAlikes
          .at(at)
          .ifPresent(
              word ->
                  add(
                      Note.Kind.LOOK_ALIKE_LETTERS,
                      stretch,
                      new Span(word.begin(), word.end()),
                      () -> shown(word)));
      Optional<DoubleEncoded> twice =
          garbled ? DoubleEncoded.at(chars, at) : Optional.<DoubleEncoded>empty();
      int end = twice.map(DoubleEncoded::end).orElse(at + Character.charCount(c));
      if (twice.isPresent()) {
        Span place = new Span(at, end);
        add(Note.Kind.DOUBLE_ENCODED, stretch, place, () -> shown(chars, place));
      }
      at = end;
    }
  }

  /** Text from right to left needs marks of direction. */
  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && Character.isLetter(c));
  }

  private static boolean isMarkOfDirection(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Where a byte has no char in Windows-1252, a control stands, which is never printed. */
  private static String shown(String chars, Span place) {
    StringBuilder shown = new StringBuilder();
    chars
        .substring(place.begin(), place.end())
        .chars()
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  /** Nobody sees which letter it is. */
  private static String shown(LookAlikes.Word word) {
    int first = 0;
    while (word.printed().charAt(first) == word.meant().charAt(first)) {
      first++;
    }
    return word.printed() + " (" + codePoint(word.printed().charAt(first)) + ")";
  }

  private static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  private void add(Note.Kind kind, Span stretch, Span place, Supplier<String> example) {
    Span inText = new Span(stretch.begin() + place.begin(), stretch.begin() + place.end());
    Met of = met.computeIfAbsent(kind, k -> new Met(inText));
    of.count++;
    if (of.examples.size() < Note.MOST_EXAMPLES) {
      of.examples.add(example.get());
    }
  }
}
