package io.github.crossread.alignment.carried;

import io.github.crossread.language.Language;
import io.github.crossread.language.Trait;
import io.github.crossread.text.part.SentencePart;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The words of content of a part, as they are looked for in other articles. */
final class PartWords {

  private final int sentence;
  private final SentencePart part;

  /** Which token of the sentence each word is. */
  private final int[] places;

  private final int[] numbers;
  private final int[] acronyms;
  private final double[] weights;
  private final double weight;
  private final boolean denies;
  private final boolean capitalsAreNames;

  private PartWords(WordTable table, int sentence, SentencePart part, int[] places, int first) {
    this.sentence = sentence;
    this.part = part;
    this.places = places;
    this.numbers = new int[places.length];
    this.acronyms = new int[places.length];
    this.weights = new double[places.length];
    for (int q = 0; q < places.length; q++) {
      numbers[q] = table.words(sentence)[first + q];
      acronyms[q] = table.acronyms(sentence)[first + q];
      weights[q] = table.weight(numbers[q]);
    }
    this.weight = DoubleStream.of(weights).sum();
    this.capitalsAreNames = !Language.of(table.text(sentence).language()).has(Trait.CAPITAL_NOUNS);
    this.denies = IntStream.of(numbers).anyMatch(word -> table.type(word).denies());
  }

  /**
   * Returns the words of each part of a sentence, or of one that repeats it. What is a word of
   * content in the one is in the other, though it may stand in the dateline of the one alone.
   */
  static List<PartWords> of(WordTable table, int sentence, List<SentencePart> parts) {
    List<PartWords> words = new ArrayList<>();
    List<Token> tokens = table.sentence(sentence).tokens();
    int first = 0;
    for (SentencePart part : parts) {
      int[] places =
          IntStream.range(part.begin(), part.end())
              .filter(i -> tokens.get(i).isContent())
              .toArray();
      words.add(new PartWords(table, sentence, part, places, first));
      first += places.length;
    }
    return words;
  }

  /** Returns the number of its sentence in the table. */
  int sentence() {
    return sentence;
  }

  /** Returns the part. */
  SentencePart part() {
    return part;
  }

  /** Returns how many words it has. */
  int size() {
    return places.length;
  }

  /** Returns which token of the sentence a word is. */
  int place(int q) {
    return places[q];
  }

  /** Returns a word as printed. */
  Token token(int q) {
    return part.sentence().tokens().get(places[q]);
  }

  /** Returns the number of a word in the table. */
  int number(int q) {
    return numbers[q];
  }

  /** Returns the acronym that a word is a part of, or -1. */
  int acronym(int q) {
    return acronyms[q];
  }

  /** Returns what a word weighs. */
  double weight(int q) {
    return weights[q];
  }

  /** Returns what all its words weigh. */
  double weight() {
    return weight;
  }

  /** Returns whether it turns what it says into its opposite; words that deny are of content. */
  boolean denies() {
    return denies;
  }

  /** Returns whether a word is surely of a name: its capital is not that of a sentence or noun. */
  boolean isOfName(int q) {
    return capitalsAreNames && places[q] > 0 && token(q).mayBeOfName();
  }
}
