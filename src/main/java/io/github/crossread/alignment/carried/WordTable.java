package io.github.crossread.alignment.carried;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of content of a set, numbered: which sentences have each, and which can stand for
 * which.
 */
final class WordTable {

  /** A word that all sentences have weighs next to nothing. */
  private static final double LEAST_WEIGHT = 0.05;

  private static final float HALF = 0.5f;

  /** How many words a number is worth. */
  private static final double VALUE = 2;

  private final SetView set;
  private final List<ArticleText> texts;
  private final Map<WordType, Integer> numbers = new HashMap<>();
  private final List<WordType> types = new ArrayList<>();
  private final List<Kin> kin;
  private final double[] weights;
  private final Map<Integer, BitSet> articles = new HashMap<>();

  /** The article of each sentence. */
  private final int[] articleOf;

  /** The words of each sentence, in its order. */
  private final int[][] words;

  /** The acronym that each of them is a part of, or -1. */
  private final int[][] acronyms;

  /** The sentences that have each word, or what it is an acronym of, in order. */
  private final int[][] places;

  WordTable(SetView set, List<ArticleText> texts) {
    this.set = set;
    this.texts = texts;
    this.articleOf = IntStream.range(0, set.size()).map(i -> set.get(i).article()).toArray();
    this.words = new int[set.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers(i);
    }
    this.weights = types.stream().mapToDouble(this::weight).toArray();
    this.acronyms = acronyms();
    this.places = places();
    int[] counts = Arrays.stream(places).mapToInt(sentences -> sentences.length).toArray();
    int[] only = Arrays.stream(places).mapToInt(this::onlyArticle).toArray();
    this.kin = KinFinder.find(types, counts, only);
  }

  /** The sentences of an article follow each other. */
  private int onlyArticle(int[] sentences) {
    int article = article(sentences[0]);
    return article(sentences[sentences.length - 1]) == article ? article : -1;
  }

  private int[] numbers(int i) {
    Language language = Language.of(text(i).language());
    return content(sentence(i)).stream()
        .mapToInt(token -> number(WordType.of(token, language)))
        .toArray();
  }

  private int number(WordType type) {
    Integer known = numbers.putIfAbsent(type, types.size());
    if (known == null) {
      types.add(type);
      return types.size() - 1;
    }
    return known;
  }

  private int[][] acronyms() {
    AcronymFinder finder = new AcronymFinder();
    for (int i = 0; i < words.length; i++) {
      finder.add(content(sentence(i)), words[i]);
    }
    int[][] found = new int[words.length][];
    Arrays.setAll(found, i -> finder.find(sentence(i).tokens()));
    return found;
  }

  private static List<Token> content(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isContent).toList();
  }

  private int[][] places() {
    int[] counts = new int[types.size()];
    int[][] had = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      had[i] = had(i);
      for (int word : had[i]) {
        counts[word]++;
      }
    }
    int[][] sentences = new int[counts.length][];
    Arrays.setAll(sentences, word -> new int[counts[word]]);
    for (int i = words.length - 1; i >= 0; i--) {
      for (int word : had[i]) {
        sentences[word][--counts[word]] = i;
      }
    }
    return sentences;
  }

  /** Returns the words of a sentence, and the acronyms of them, each once. */
  private int[] had(int i) {
    return IntStream.concat(
            Arrays.stream(words[i]), Arrays.stream(acronyms[i]).filter(word -> word >= 0))
        .distinct()
        .toArray();
  }

  /** Returns how many sentences there are. */
  int size() {
    return words.length;
  }

  /** Returns a sentence by its number. */
  Sentence sentence(int i) {
    return set.get(i).sentence();
  }

  /** Returns the number of a sentence's article in the set. */
  int article(int i) {
    return articleOf[i];
  }

  /** Returns the article of a sentence. */
  ArticleText text(int i) {
    return texts.get(article(i));
  }

  /** Returns the words of content of a sentence, in its order. */
  int[] words(int i) {
    return words[i];
  }

  /** Returns the acronym that each of them is a part of, or -1. */
  int[] acronyms(int i) {
    return acronyms[i];
  }

  /** Returns a word by its number. */
  WordType type(int word) {
    return types.get(word);
  }

  /** Returns the words that can stand for one. */
  Kin kin(int word) {
    return kin.get(word);
  }

  /** Returns the sentences that have a word, in order. */
  int[] places(int word) {
    return places[word];
  }

  /** Returns the sentence that stands {@code step} after one in its article, or -1. */
  int neighbour(int i, int step) {
    int near = i + step;
    return near >= 0 && near < articleOf.length && articleOf[near] == articleOf[i] ? near : -1;
  }

  /** Returns an article as what carries the words of a part from one to before another. */
  Carrier carrier(PartFinding finding, How how, int from, int to) {
    return new Carrier(
        id(finding.article()),
        how,
        Arrays.stream(finding.sentences(from, to)).mapToObj(this::sentence).toList());
  }

  /** Returns the id of an article. */
  String id(int article) {
    return texts.get(article).article().id();
  }

  /** Returns the articles that have a word, or one that stands for it for the most part. */
  BitSet articles(int word) {
    return articles.computeIfAbsent(word, this::articlesOf);
  }

  private BitSet articlesOf(int word) {
    BitSet found = new BitSet();
    Kin known = kin.get(word);
    for (int k = 0; k < known.size() && known.credit(k) >= HALF; k++) {
      for (int i : places[known.word(k)]) {
        found.set(article(i));
      }
    }
    return found;
  }

  /** Returns what a word weighs: more the fewer sentences have it, and twice if it is a value. */
  double weight(int word) {
    return weights[word];
  }

  private double weight(WordType type) {
    return Math.max(LEAST_WEIGHT, set.weight(type.stem())) * (type.value() ? VALUE : 1);
  }
}
