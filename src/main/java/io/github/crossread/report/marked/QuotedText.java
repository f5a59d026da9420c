package io.github.crossread.report.marked;

import io.github.crossread.collation.quotation.Quotation.Counterpart;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks the words of a quotation by what they are beside the base's, as the collation found it. */
public final class QuotedText {

  /** A token to write, with what it takes to place it. */
  private record Place(Sentence sentence, Token token, boolean opensPart, boolean behindGap) {

    boolean is(Excerpt word) {
      return token.span().equals(word.span()) && sentence.id().equals(word.sentence().id());
    }
  }

  private final List<Place> base;
  private final List<Place> text;
  private final Pen pen = new Pen();

  private QuotedText(List<Excerpt> base, List<Excerpt> text) {
    this.base = places(base);
    this.text = places(text);
  }

  /** Returns quoted words as printed, of which nothing is said. */
  public static StyledText plain(List<Excerpt> parts) {
    QuotedText quoted = new QuotedText(List.of(), parts);
    quoted.text.forEach(place -> quoted.write(place, Style.PLAIN));
    return quoted.pen.text();
  }

  /** Returns one text with the base's words struck and the other's underlined. */
  public static StyledText beside(Version base, Version other) {
    QuotedText quoted = new QuotedText(base.parts(), other.parts());
    quoted.write(other.counterparts());
    return quoted.pen.text();
  }

  private static List<Place> places(List<Excerpt> parts) {
    List<Place> places = new ArrayList<>();
    Optional<Excerpt> before = Optional.empty();
    for (Excerpt part : parts) {
      boolean opens = true;
      boolean gap = before.isPresent() && isGap(before.get(), part);
      for (Token token : part.sentence().tokens()) {
        if (token.span().overlaps(part.span())) {
          places.add(new Place(part.sentence(), token, opens, gap));
          opens = false;
        }
      }
      before = Optional.of(part);
    }
    return places;
  }

  /** Returns whether an outlet prints words between two parts, such as who said it. */
  private static boolean isGap(Excerpt before, Excerpt after) {
    int end = before.span().end();
    int begin = after.span().begin();
    return before.sentence().id().equals(after.sentence().id())
        || before.sentence().tokens().stream().anyMatch(t -> t.isWord() && t.span().begin() >= end)
        || after.sentence().tokens().stream().anyMatch(t -> t.isWord() && t.span().end() <= begin);
  }

  private void write(List<Counterpart> counterparts) {
    int inBase = 0;
    int inText = 0;
    for (Counterpart same : counterparts) {
      int nextInBase = next(base, inBase, same.base());
      int nextInText = next(text, inText, same.text());
      between(inBase, nextInBase, inText, nextInText);
      same(base.get(nextInBase), text.get(nextInText));
      inBase = nextInBase + 1;
      inText = nextInText + 1;
    }
    between(inBase, base.size(), inText, text.size());
  }

  private static int next(List<Place> places, int from, Excerpt word) {
    int next = from;
    while (!places.get(next).is(word)) {
      next++;
    }
    return next;
  }

  /** A mark beside a word that both have is no change if both have the mark, too. */
  private void between(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    int before = 0;
    int fewer = Math.min(baseEnd - baseBegin, textEnd - textBegin);
    while (before < fewer && isSameMark(baseBegin + before, textBegin + before)) {
      same(base.get(baseBegin + before), text.get(textBegin + before));
      before++;
    }
    int after = 0;
    while (after < fewer - before && isSameMark(baseEnd - after - 1, textEnd - after - 1)) {
      after++;
    }
    apart(baseBegin + before, baseEnd - after, textBegin + before, textEnd - after);
    for (int i = after; i > 0; i--) {
      same(base.get(baseEnd - i), text.get(textEnd - i));
    }
  }

  private boolean isSameMark(int inBase, int inText) {
    Token mark = text.get(inText).token();
    return !mark.isWord() && mark.form().equals(base.get(inBase).token().form());
  }

  private void apart(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    base.subList(baseBegin, baseEnd).forEach(place -> write(place, Style.ONLY_THERE));
    text.subList(textBegin, textEnd).forEach(place -> write(place, Style.ONLY_HERE));
  }

  private void same(Place inBase, Place inText) {
    boolean alike = inBase.token().text().equals(inText.token().text());
    write(inText, alike ? Style.PLAIN : Style.HOUSE_STYLE);
  }

  /** What the outlet prints between two parts is an ellipsis here. */
  private void write(Place place, Style style) {
    if (place.opensPart() && place.behindGap()) {
      pen.write(true, "…", Style.PLAIN);
    }
    boolean space = place.opensPart() || Pen.isSpaceBefore(place.sentence(), place.token());
    pen.write(space, place.token().text(), style);
  }
}
