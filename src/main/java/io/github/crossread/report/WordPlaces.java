package io.github.crossread.report;

import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the words of an article's aligned sentences stand in its file. */
final class WordPlaces {

  /** A sentence with its words, and from where to where they stand, if anywhere. */
  private record Place(int sentence, List<Span> words, Optional<Span> extent) {

    static Place of(Sentence sentence) {
      List<Span> words = inFile(sentence);
      return new Place(sentence.place(), words, words.stream().reduce(Span::cover));
    }

    boolean overlaps(Span span) {
      return extent.filter(span::overlaps).isPresent() && words.stream().anyMatch(span::overlaps);
    }
  }

  private final List<Place> places;

  /** Where words begin, and where they end, each in the order of the file. */
  private final int[] begins;

  private final int[] ends;

  WordPlaces(ArticleText text) {
    places = text.aligned().stream().map(Place::of).toList();
    List<Span> words = places.stream().flatMap(place -> place.words().stream()).toList();
    begins = words.stream().mapToInt(Span::begin).sorted().toArray();
    ends = words.stream().mapToInt(Span::end).sorted().toArray();
  }

  private static List<Span> inFile(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .flatMap(token -> sentence.source(token.span()).stream())
        .toList();
  }

  /** Returns the numbers of the sentences that have words in a span of the file. */
  List<Integer> sentences(Span span) {
    return places.stream().filter(place -> place.overlaps(span)).map(Place::sentence).toList();
  }

  /** Returns how many words a span has: those that begin before its end, and end in it. */
  int words(Span span) {
    return upTo(begins, span.end() - 1) - upTo(ends, span.begin());
  }

  /** Returns how many of some numbers in order are no greater than a bound. */
  private static int upTo(int[] numbers, int bound) {
    int place = Arrays.binarySearch(numbers, bound);
    while (place >= 0 && place + 1 < numbers.length && numbers[place + 1] == bound) {
      place++;
    }
    return place < 0 ? -place - 1 : place + 1;
  }
}
