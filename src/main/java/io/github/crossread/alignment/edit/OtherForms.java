package io.github.crossread.alignment.edit;

import io.github.crossread.alignment.edit.Stretch.Kind;
import io.github.crossread.language.Language;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, inside what is changed, words that are the same in another form: inflected, misspelt,
 * written in one word or two, or as an acronym.
 *
 * <p>A second pass, after the diff: as equals in the diff itself they pull anchors away.
 */
final class OtherForms {

  private static final int MOST_WORDS_OF_ONE = 6;

  private OtherForms() {}

  /** Returns the stretches with other forms apart from what is changed. */
  static List<Stretch> apart(List<Stretch> stretches) {
    return stretches.stream().flatMap(stretch -> parts(stretch).stream()).toList();
  }

  private static List<Stretch> parts(Stretch stretch) {
    if (!stretch.isChanged()
        || stretch.base().isEmpty()
        || stretch.text().isEmpty()
        || !stretch.base().line().isOfLanguageOf(stretch.text().line())) {
      return List.of(stretch);
    }
    Optional<Stretch> form = severalAsOne(stretch).or(() -> inflected(stretch));
    if (form.isEmpty()) {
      return List.of(stretch);
    }
    List<Stretch> parts = new ArrayList<>();
    parts.addAll(rest(before(stretch, form.get())));
    parts.add(form.get());
    parts.addAll(rest(after(stretch, form.get())));
    return parts;
  }

  private static Stretch before(Stretch whole, Stretch form) {
    return Stretch.changed(
        whole.base().part(whole.base().begin(), form.base().begin()),
        whole.text().part(whole.text().begin(), form.text().begin()));
  }

  private static Stretch after(Stretch whole, Stretch form) {
    return Stretch.changed(
        whole.base().part(form.base().end(), whole.base().end()),
        whole.text().part(form.text().end(), whole.text().end()));
  }

  private static List<Stretch> rest(Stretch rest) {
    if (rest.isEmpty()) {
      return List.of();
    }
    return WordDiff.peeled(rest).stream().flatMap(part -> parts(part).stream()).toList();
  }

  /** The first word of the one side that the other has in several: KCNA, counter-offensive. */
  private static Optional<Stretch> severalAsOne(Stretch stretch) {
    for (int i = stretch.base().begin(); i < stretch.base().end(); i++) {
      for (int j = stretch.text().begin(); j < stretch.text().end(); j++) {
        Optional<Side> inText = severalFrom(stretch.text(), j, stretch.base().line().token(i));
        if (inText.isPresent()) {
          return Optional.of(form(stretch.base().part(i, i + 1), inText.get()));
        }
        Optional<Side> inBase = severalFrom(stretch.base(), i, stretch.text().line().token(j));
        if (inBase.isPresent()) {
          return Optional.of(form(inBase.get(), stretch.text().part(j, j + 1)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Side> severalFrom(Side side, int from, Token one) {
    if (!one.isContent() || !side.line().token(from).isWord()) {
      return Optional.empty();
    }
    for (int to = from + 2; to <= Math.min(side.end(), from + MOST_WORDS_OF_ONE); to++) {
      Side several = side.part(from, to);
      if (SameWords.isAcronym(one, several) || SameWords.isCompound(one, several)) {
        return Optional.of(several);
      }
    }
    return Optional.empty();
  }

  /** The pair that the diff would keep if it looked at stems and names only. */
  private static Optional<Stretch> inflected(Stretch stretch) {
    for (int i = stretch.base().begin(); i < stretch.base().end(); i++) {
      for (int j = stretch.text().begin(); j < stretch.text().end(); j++) {
        if (isOtherForm(stretch, i, j)) {
          return Optional.of(form(stretch.base().part(i, i + 1), stretch.text().part(j, j + 1)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherForm(Stretch stretch, int inBase, int inText) {
    Token a = stretch.base().line().token(inBase);
    Token b = stretch.text().line().token(inText);
    Language language = stretch.base().line().language();
    return a.isContent()
        && b.isContent()
        && (SameWords.isInflection(a, b, language)
            || SameWords.isNameSpelling(a, b, language)
            || SameWords.isOfPlace(a, b, language));
  }

  private static Stretch form(Side base, Side text) {
    return new Stretch(Kind.OTHER_FORM, base, text);
  }
}
