package io.github.crossread.text.measure;

import io.github.crossread.article.Published;
import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.QuotedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers and times of an article, found once. */
public final class Mentions {

  private final Map<String, List<Mention>> bySentence = new HashMap<>();
  private final List<Mention> phases = new ArrayList<>();
  private final List<Mention> all = new ArrayList<>();
  private final List<Mention> stances = new ArrayList<>();
  private final List<Sentence> sentences;
  private final StanceFinder stanceFinder;

  /**
   * Looks through an article.
   *
   * @param sentences its aligned sentences
   * @param language the language it is written in
   * @param quoted what of them stands in quotation marks
   * @param published when it appeared, if that is known
   */
  public Mentions(
      List<Sentence> sentences,
      Locale language,
      QuotedWords quoted,
      Optional<Published> published) {
    MeasureWords words = Language.of(language).measures();
    this.sentences = List.copyOf(sentences);
    this.stanceFinder = new StanceFinder(Language.of(language), quoted);
    AmountFinder amounts = new AmountFinder(words);
    MomentFinder moments = new MomentFinder(words, published.map(Published::day));
    PhaseFinder phaseFinder = new PhaseFinder(words);
    for (Sentence sentence : sentences) {
      List<Mention> mentions = new ArrayList<>(amounts.find(sentence));
      mentions.addAll(moments.find(sentence));
      bySentence.put(sentence.id(), mentions);
      all.addAll(mentions);
      phases.addAll(phaseFinder.find(sentence));
      stances.addAll(stanceFinder.find(sentence));
    }
  }

  /** Returns the numbers and times of a sentence. */
  public List<Mention> of(Sentence sentence) {
    return bySentence.getOrDefault(sentence.id(), List.of());
  }

  /** Returns all numbers and times of the article, in its order. */
  public List<Mention> all() {
    return all;
  }

  /** Returns what is said to be before, during or after another event. */
  public List<Mention> phases() {
    return phases;
  }

  /** Returns what the article denies, and what it says in words that have an opposite. */
  public List<Mention> stances() {
    return stances;
  }

  /** Returns where the article says a word, by its stem, without denying it. */
  public List<Mention> affirmed(String stem) {
    return sentences.stream()
        .flatMap(sentence -> stanceFinder.affirmed(sentence, stem).stream())
        .toList();
  }

  /**
   * Returns whether the article says somewhere, of the same unit, the number of another one, or its
   * time of the day.
   */
  public boolean alsoSays(Mention other) {
    return all.stream().anyMatch(mention -> repeats(mention, other));
  }

  private static boolean repeats(Mention mention, Mention other) {
    if (other.measure() instanceof Moment moment) {
      return mention.measure() instanceof Moment here && here.isAtSameMinute(moment);
    }
    return other.measure() instanceof Amount amount
        && mention.measure() instanceof Amount here
        && here.isLike(amount)
        && (mention.number().equals(other.number()) || amount.isSame(here));
  }
}
