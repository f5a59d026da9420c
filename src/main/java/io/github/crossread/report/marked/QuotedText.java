package io.github.crossread.report.marked;

import io.github.crossread.alignment.edit.TokenRuns;
import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks the words of a quotation by what they are beside the base's. */
public final class QuotedText {

  /** A token to write, with what it takes to place it. */
  private record Place(Sentence sentence, Token token, boolean opensPart, boolean behindGap) {}

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
  public static StyledText beside(List<Excerpt> base, List<Excerpt> text) {
    QuotedText quoted = new QuotedText(base, text);
    quoted.write();
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

  private static List<Token> tokens(List<Place> places) {
    return places.stream().map(Place::token).toList();
  }

  private void write() {
    int inBase = 0;
    int inText = 0;
    for (TokenRun run : TokenRuns.of(tokens(base), tokens(text))) {
      if (run.length() > 1 || base.get(run.base()).token().isContent()) {
        apart(inBase, run.base(), inText, run.text());
        for (int i = 0; i < run.length(); i++) {
          same(base.get(run.base() + i), text.get(run.text() + i));
        }
        inBase = run.baseEnd();
        inText = run.textEnd();
      }
    }
    apart(inBase, base.size(), inText, text.size());
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
