package io.github.crossread.alignment.term;

import io.github.crossread.language.Language;
import io.github.crossread.language.Thesaurus;
import io.github.crossread.language.WordVectors;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The aligned sentences of a set, those that an article repeats word for word once, with what their
 * words weigh in it: a word that few sentences have weighs more (inverse sentence frequency).
 */
public final class SetView {

  /**
   * The words of a set of fewer sentences weigh as if it had so many: of two sentences, what both
   * have would weigh next to nothing.
   */
  private static final int FEWEST = 5;

  private final List<SentenceView> sentences = new ArrayList<>();
  private final List<Terms> contexts = new ArrayList<>();
  private final List<Terms> onlyOnce = new ArrayList<>();
  private final List<Senses> senses = new ArrayList<>();
  private final List<Terms> grams = new ArrayList<>();
  private final List<Terms> withSenses = new ArrayList<>();
  private final List<Terms> meanings = new ArrayList<>();
  private final double[] weights;
  private final double[] senseWeights;
  private final double[] gramSquares;
  private final double[] stemWeights;
  private final double[] contextWeights;
  private final Vocabulary words = new Vocabulary();
  private final double[] gramLengths;
  private final Directions directions;

  public SetView(List<ArticleText> texts) {
    for (int article = 0; article < texts.size(); article++) {
      addAll(views(texts.get(article), article, words));
    }
    int[] frequencies = frequencies(sentences.stream().map(SentenceView::stems).toList());
    Map<Thesaurus, Senses> byThesaurus = new HashMap<>();
    for (ArticleText text : texts) {
      senses.add(
          byThesaurus.computeIfAbsent(
              Language.of(text.language()).thesaurus(),
              thesaurus -> new Senses(thesaurus, words, terms(frequencies))));
    }
    for (SentenceView view : sentences) {
      Senses known = senses.get(view.article());
      withSenses.add(known.known(view.stems()));
      meanings.add(known.ofAll(withSenses.get(withSenses.size() - 1)));
    }
    weights = weights(frequencies);
    senseWeights = weights(frequencies(meanings));
    grams.addAll(LetterGrams.of(sentences));
    gramSquares = weights(frequencies(grams));
    Arrays.setAll(gramSquares, gram -> gramSquares[gram] * gramSquares[gram]);
    stemWeights = sentences.stream().mapToDouble(view -> view.stems().weight(weights)).toArray();
    contextWeights = contexts.stream().mapToDouble(terms -> terms.weight(weights)).toArray();
    gramLengths =
        grams.stream().mapToDouble(terms -> Math.sqrt(terms.weight(gramSquares))).toArray();
    directions = new Directions(sums(texts));
  }

  private List<double[]> sums(List<ArticleText> texts) {
    Map<WordVectors, Directions.Sums> byVectors = new HashMap<>();
    return sentences.stream()
        .map(
            view ->
                byVectors
                    .computeIfAbsent(
                        Language.of(texts.get(view.article()).language()).vectors(),
                        vectors -> new Directions.Sums(vectors, words, weights))
                    .of(view))
        .toList();
  }

  private static List<SentenceView> views(ArticleText text, int article, Vocabulary words) {
    List<Sentence> aligned = text.aligned();
    List<SentenceView> views = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < aligned.size(); i++) {
      Sentence sentence = aligned.get(i);
      if (seen.add(sentence.text())) {
        views.add(
            SentenceView.of(
                sentence, article, i, aligned.size() - 1, text.quoted().of(sentence), words));
      }
    }
    return views;
  }

  private void addAll(List<SentenceView> article) {
    int[] frequencies = frequencies(article.stream().map(SentenceView::stems).toList());
    for (int i = 0; i < article.size(); i++) {
      Terms stems = article.get(i).stems();
      sentences.add(article.get(i));
      contexts.add(stems(article, i - 1).or(stems(article, i + 1)));
      onlyOnce.add(stems.where(stem -> frequencies[stem] == 1));
    }
  }

  private static Terms stems(List<SentenceView> views, int i) {
    return i < 0 || i >= views.size() ? Terms.NONE : views.get(i).stems();
  }

  /** Returns how many sets have each term, by its number. */
  private static int[] frequencies(List<Terms> sets) {
    int highest =
        sets.stream().mapToInt(terms -> terms.isEmpty() ? -1 : terms.last()).max().orElse(-1);
    int[] frequencies = new int[highest + 1];
    sets.forEach(terms -> terms.forEach(term -> frequencies[term]++));
    return frequencies;
  }

  private static IntStream terms(int[] frequencies) {
    return IntStream.range(0, frequencies.length).filter(term -> frequencies[term] > 0);
  }

  private double[] weights(int[] frequencies) {
    int highest = IntStream.of(frequencies).max().orElse(0);
    int count = Math.max(FEWEST, sentences.size());
    double[] byFrequency =
        IntStream.rangeClosed(0, highest)
            .mapToDouble(frequency -> StrictMath.log((count + 1) / (frequency + 0.5)))
            .toArray();
    return IntStream.of(frequencies).mapToDouble(frequency -> byFrequency[frequency]).toArray();
  }

  public int size() {
    return sentences.size();
  }

  /** Returns how many articles there are. */
  public int articles() {
    return senses.size();
  }

  public SentenceView get(int i) {
    return sentences.get(i);
  }

  /** Returns the stems of the sentences before and after one, in its article. */
  public Terms context(int i) {
    return contexts.get(i);
  }

  /** Returns the stems of a sentence that no other sentence of its article has. */
  public Terms onlyOnce(int i) {
    return onlyOnce.get(i);
  }

  /** Returns what a stem of a content word can mean in the language of a sentence. */
  public Terms senses(int i, int stem) {
    return senses.get(sentences.get(i).article()).of(stem);
  }

  /** Returns the stems of a sentence that have a sense. */
  public Terms withSenses(int i) {
    return withSenses.get(i);
  }

  /** Returns what any of the words of a sentence can mean. */
  public Terms senses(int i) {
    return meanings.get(i);
  }

  /** Returns the number of a stem. */
  public int stem(String stem) {
    return words.number(stem);
  }

  /** Returns the stem that has a number. */
  public String stem(int number) {
    return words.word(number);
  }

  /** Returns what a stem weighs. */
  public double weight(String stem) {
    return weights[words.number(stem)];
  }

  /** Returns the sum of what the stems of a sentence weigh. */
  public double weight(int i) {
    return stemWeights[i];
  }

  /** Returns the sum of what the stems before and after a sentence weigh. */
  public double contextWeight(int i) {
    return contextWeights[i];
  }

  /** Returns the length of the vector that has the weights of a sentence's stretches of letters. */
  public double letters(int i) {
    return gramLengths[i];
  }

  /** Returns what each sense weighs, by its number. */
  public double[] senseWeights() {
    return senseWeights;
  }

  /** Returns how alike two sentences are in what their words mean, -1 to 1. */
  public double meaning(int i, int j) {
    return directions.likeness(i, j);
  }

  /** Returns what each stem weighs, by its number. */
  public double[] weights() {
    return weights;
  }

  /** Returns the stretches of letters of a sentence, by their numbers in this set. */
  public Terms grams(int i) {
    return grams.get(i);
  }

  /** Returns what each stretch of letters weighs, squared, by its number in this set. */
  public double[] gramSquares() {
    return gramSquares;
  }

  /** Returns whether two sentences stand in different articles. */
  public boolean areOfTwoArticles(int i, int j) {
    return sentences.get(i).article() != sentences.get(j).article();
  }

  /**
   * Returns the number of the sentence that stands {@code step} sentences after one in its article,
   * or -1.
   */
  public int neighbour(int i, int step) {
    int j = i + step;
    return j >= 0 && j < sentences.size() && !areOfTwoArticles(i, j) ? j : -1;
  }
}
