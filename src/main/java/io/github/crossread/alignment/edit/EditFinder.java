package io.github.crossread.alignment.edit;

import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.QuotedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the edits between a base sentence and another, and says of each what kind it is.
 *
 * <p>Steps: the diff; phrases that moved; words in another form; attributions; the kind of what is
 * left. Of two sentences that keep too little nothing is said but what is only there and what is
 * only here.
 */
public final class EditFinder {

  private static final Set<EditKind> IS_DETAIL = Set.of(EditKind.ADDED, EditKind.DROPPED);

  private final Map<String, QuotedWords> quoted = new HashMap<>();
  private final Map<String, Language> languages = new HashMap<>();
  private final People people;

  /** Makes a finder for the articles of a set. */
  public EditFinder(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      quoted.put(text.article().id(), text.quoted());
      languages.put(text.article().id(), Language.of(text.language()));
    }
    this.people = new People(texts);
  }

  /**
   * Returns the edits between sentences that state the same, in the order in which a reader meets
   * them; none if the two sides are the same apart from white space.
   *
   * @param base the base's sentence, or several that follow each other, taken as one
   * @param text the other's, likewise
   */
  public List<Edit> edits(List<Sentence> base, List<Sentence> text) {
    List<Found> found = new ArrayList<>();
    find(base, text, found, never -> false);
    return Found.joined(found).stream().map(Found::edit).toList();
  }

  /**
   * Returns whether sentences differ in nothing but print. Most that are asked about do not, and
   * the first other edit is enough.
   */
  public boolean differInPrint(List<Sentence> base, List<Sentence> text) {
    List<Found> found = new ArrayList<>();
    find(base, text, found, EditFinder::isNotOfPrint);
    return !isNotOfPrint(found);
  }

  private static boolean isNotOfPrint(List<Found> found) {
    return found.stream().anyMatch(one -> !one.kind().isOfPrint());
  }

  /** Finds the differences up to where that is enough. */
  private void find(
      List<Sentence> base, List<Sentence> text, List<Found> found, Predicate<List<Found>> enough) {
    SentenceWords baseLine = line(base);
    SentenceWords textLine = line(text);
    List<Stretch> stretches = stretches(baseLine, textLine);
    Closeness closeness = Closeness.of(baseLine, textLine, stretches);
    Unpaired unpaired = Unpaired.of(stretches);
    for (int i = 0; i < stretches.size() && !enough.test(found); i++) {
      Stretch stretch = stretches.get(i);
      switch (stretch.kind()) {
        case KEPT -> found.addAll(Found.prints(stretch));
        case MOVED -> addMoved(found, stretch);
        case OTHER_FORM, CHANGED -> addChanged(found, change(stretches, i, closeness, unpaired));
      }
    }
  }

  private SentenceWords line(List<Sentence> sentences) {
    Sentence joined = Sentence.joined(sentences);
    boolean[] isQuoted = new boolean[joined.tokens().size()];
    int at = 0;
    for (Sentence sentence : sentences) {
      boolean[] ofOne = quoted.get(sentence.article()).of(sentence);
      System.arraycopy(ofOne, 0, isQuoted, at, ofOne.length);
      at += ofOne.length;
    }
    return new SentenceWords(joined, isQuoted, languages.get(joined.article()), people);
  }

  private static List<Stretch> stretches(SentenceWords base, SentenceWords text) {
    List<Stretch> stretches = WordDiff.diff(base, text);
    stretches = MovedPhrases.apart(stretches);
    stretches = OtherForms.apart(stretches);
    stretches = Attributions.apart(stretches);
    return Stretch.joined(stretches);
  }

  private static void addMoved(List<Found> found, Stretch stretch) {
    if (!stretch.text().isEmpty()) {
      found.add(new Found(EditKind.MOVED, stretch.base(), stretch.text()));
    }
  }

  private static Variation change(
      List<Stretch> stretches, int at, Closeness closeness, Unpaired unpaired) {
    Stretch stretch = stretches.get(at);
    boolean tight = closeness == Closeness.NEAR && Stretch.isTight(stretches, at);
    return new Variation(stretch.base(), stretch.text(), tight, closeness, unpaired);
  }

  private static void addChanged(List<Found> found, Variation change) {
    EditKind kind = KindRules.kind(change);
    boolean isOneSided = !change.bothSides(Side::hasContent);
    boolean apart = isApart(change, kind);
    if (isOneSided && (apart || IS_DETAIL.contains(kind))) {
      addDetail(found, change);
    } else if (!apart) {
      found.add(new Found(kind, change.base(), change.text()));
    } else {
      addChanged(found, change.onlyBase());
      addChanged(found, change.onlyText());
    }
  }

  /** What one side has is a detail of its own, unless all of it stands elsewhere in the other. */
  private static void addDetail(List<Found> found, Variation change) {
    boolean isOfText = change.text().hasContent();
    if (!change.hasOnlyMoved()) {
      EditKind kind = isOfText ? EditKind.ADDED : EditKind.DROPPED;
      found.add(new Found(kind, change.base(), change.text()));
      return;
    }
    Variation moved = isOfText ? change.onlyText() : change.onlyBase();
    Variation rest = isOfText ? change.onlyBase() : change.onlyText();
    found.add(new Found(EditKind.MOVED, moved.base(), moved.text()));
    if (!rest.base().isEmpty() || !rest.text().isEmpty()) {
      addChanged(found, rest);
    }
  }

  /** Whether no more may be said than what is only there and what is only here. */
  private static boolean isApart(Variation change, EditKind kind) {
    boolean isAside =
        kind == EditKind.HEDGE
            || (kind == EditKind.ATTRIBUTION && !change.bothSides(Side::hasContent));
    return change.closeness() == Closeness.FAR
        ? kind.isOfContent() && !isAside
        : kind == EditKind.REWRITTEN && !change.isOfPhrases();
  }
}
