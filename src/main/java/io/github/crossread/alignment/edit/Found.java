package io.github.crossread.alignment.edit;

import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A difference and its kind, before it becomes an edit.
 *
 * @param kind the kind
 * @param base the base's tokens
 * @param text the reading's tokens
 */
record Found(EditKind kind, Side base, Side text) {

  Edit edit() {
    // What is no other print of the same words is a date in another order.
    Optional<StyleForm> form = form(base, text).or(() -> Optional.of(StyleForm.NUMBER_FORM));
    return new Edit(kind, form.filter(f -> kind == EditKind.STYLE), base.words(), text.words());
  }

  private static Optional<StyleForm> form(Side base, Side text) {
    return StyleForms.of(new Variation(base, text, false, Closeness.PARTLY, Unpaired.NONE));
  }

  /** Returns the tokens of a kept stretch that are printed otherwise. */
  static List<Found> prints(Stretch kept) {
    List<Found> prints = new ArrayList<>();
    for (int i = 0; i < kept.base().tokens().size(); i++) {
      int inBase = kept.base().begin() + i;
      int inText = kept.text().begin() + i;
      if (!kept.base()
          .line()
          .token(inBase)
          .text()
          .equals(kept.text().line().token(inText).text())) {
        prints.add(
            new Found(
                EditKind.STYLE,
                kept.base().part(inBase, inBase + 1),
                kept.text().part(inText, inText + 1)));
      }
    }
    return prints;
  }

  /** Returns the differences, those of house style that follow each other as one. */
  static List<Found> joined(List<Found> all) {
    List<Found> joined = new ArrayList<>();
    for (Found next : all) {
      int end = joined.size() - 1;
      Optional<Found> both = end < 0 ? Optional.empty() : joined.get(end).with(next);
      if (both.isPresent()) {
        joined.set(end, both.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean isOfMarks() {
    return base.wordTokens().isEmpty() && text.wordTokens().isEmpty();
  }

  /** The parts of "won't", beside "will not". */
  private boolean isOneWordWith(Found next) {
    return isOneWord(base, next.base) || isOneWord(text, next.text);
  }

  private static boolean isOneWord(Side side, Side next) {
    List<Token> tokens = side.part(side.begin(), next.end()).tokens();
    int cut = side.end() - side.begin();
    return cut > 0
        && cut < tokens.size()
        && tokens.get(cut - 1).isWord()
        && tokens.get(cut).isWord()
        && tokens.get(cut - 1).span().end() == tokens.get(cut).span().begin();
  }

  private Optional<Found> with(Found next) {
    boolean follows = base.end() == next.base.begin() && text.end() == next.text.begin();
    if (kind != EditKind.STYLE || next.kind != EditKind.STYLE || !follows) {
      return Optional.empty();
    }
    Side inBase = base.part(base.begin(), next.base.end());
    Side inText = text.part(text.begin(), next.text.end());
    return form(inBase, inText)
        .filter(
            form ->
                form == StyleForm.CASE || isOfMarks() || next.isOfMarks() || isOneWordWith(next))
        .map(form -> new Found(EditKind.STYLE, inBase, inText));
  }
}
