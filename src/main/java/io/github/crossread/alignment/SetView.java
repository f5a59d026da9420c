package io.github.crossread.alignment;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.QuotedWords;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Thesaurus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The aligned sentences of a set, those that an article repeats word for word once, with what their
 * words weigh in it: a word that few sentences have weighs more (inverse sentence frequency).
 */
final class SetView {

  private final List<SentenceView> sentences = new ArrayList<>();
  private final List<Terms> contexts = new ArrayList<>();
  private final List<Terms> onlyOnce = new ArrayList<>();
  private final List<Senses> senses = new ArrayList<>();
  private final double[] weights;
  private final double[] senseWeights;
  private final double[] gramWeights;

  SetView(List<ArticleText> texts) {
    Vocabulary words = new Vocabulary();
    for (int article = 0; article < texts.size(); article++) {
      List<SentenceView> views = views(texts.get(article), article, words);
      int[] frequencies = frequencies(views, words.size());
      for (int i = 0; i < views.size(); i++) {
        sentences.add(views.get(i));
        contexts.add(stems(views, i - 1).or(stems(views, i + 1)));
        onlyOnce.add(Terms.of(views.get(i).stems().numbers().filter(s -> frequencies[s] == 1)));
      }
    }
    weights = weights(frequencies(sentences, words.size()));
    List<Thesaurus> thesauri = texts.stream().map(text -> Thesaurus.of(text.language())).toList();
    sentences.forEach(s -> senses.add(Senses.of(s, thesauri.get(s.article()), words)));
    senseWeights = weights(senseFrequencies(words.size()));
    int[] grams = new int[SentenceView.BUCKETS];
    sentences.forEach(s -> s.grams().numbers().forEach(gram -> grams[gram]++));
    gramWeights = weights(grams);
  }

  private static List<SentenceView> views(ArticleText text, int article, Vocabulary words) {
    QuotedWords quoted = new QuotedWords(text);
    List<Sentence> aligned = text.aligned();
    List<SentenceView> views = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < aligned.size(); i++) {
      Sentence sentence = aligned.get(i);
      if (seen.add(sentence.text())) {
        views.add(
            SentenceView.of(sentence, article, i, aligned.size() - 1, quoted.of(sentence), words));
      }
    }
    return views;
  }

  private static Terms stems(List<SentenceView> views, int i) {
    return i < 0 || i >= views.size() ? Terms.NONE : views.get(i).stems();
  }

  private static int[] frequencies(List<SentenceView> views, int words) {
    int[] frequencies = new int[words];
    views.forEach(view -> view.stems().numbers().forEach(stem -> frequencies[stem]++));
    return frequencies;
  }

  private double[] weights(int[] frequencies) {
    double[] weighed = new double[frequencies.length];
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] = Math.log((sentences.size() + 1) / (frequencies[i] + 0.5));
    }
    return weighed;
  }

  private int[] senseFrequencies(int words) {
    int[] frequencies = new int[words];
    senses.forEach(s -> s.all().numbers().forEach(sense -> frequencies[sense]++));
    return frequencies;
  }

  int size() {
    return sentences.size();
  }

  SentenceView get(int i) {
    return sentences.get(i);
  }

  /** Returns the stems of the sentences before and behind one, in its article. */
  Terms context(int i) {
    return contexts.get(i);
  }

  /** Returns the stems of a sentence that no other sentence of its article has. */
  Terms onlyOnce(int i) {
    return onlyOnce.get(i);
  }

  /** Returns what the words of a sentence can mean. */
  Senses senses(int i) {
    return senses.get(i);
  }

  /** Returns what each sense weighs, by its number. */
  double[] senseWeights() {
    return senseWeights;
  }

  /** Returns what each stem weighs, by its number. */
  double[] weights() {
    return weights;
  }

  /** Returns what each stretch of letters weighs, by its bucket. */
  double[] gramWeights() {
    return gramWeights;
  }

  /** Returns whether two sentences stand in different articles. */
  boolean areOfTwoArticles(int i, int j) {
    return sentences.get(i).article() != sentences.get(j).article();
  }

  /**
   * Returns the number of the sentence that stands {@code step} sentences behind one in its
   * article, or -1.
   */
  int neighbour(int i, int step) {
    int j = i + step;
    return j >= 0 && j < sentences.size() && !areOfTwoArticles(i, j) ? j : -1;
  }
}
