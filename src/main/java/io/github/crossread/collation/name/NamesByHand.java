package io.github.crossread.collation.name;

import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Which names are those of one, and which of two, as a reader says by hand.
 *
 * <p>Titles, accents and capitals do not matter, unless nothing else tells two names apart.
 */
public final class NamesByHand {

  /** Two names of which a reader says that they are those of two. */
  private record Two(NameWords a, NameWords b) {

    boolean are(NameWords x, NameWords y) {
      return (is(a, x) && is(b, y)) || (is(a, y) && is(b, x));
    }

    private boolean is(NameWords name, NameWords printed) {
      return name.words().equals(printed.words())
          && (!a.words().equals(b.words()) || lower(name).equals(lower(printed)));
    }

    private static String lower(NameWords name) {
      return name.printed().toLowerCase(Locale.ROOT);
    }
  }

  private final Language language;
  private final List<Two> two = new ArrayList<>();

  /** Names that are all those of one, by way of each other. */
  private final List<List<NameWords>> ones = new ArrayList<>();

  /**
   * Takes what a reader says.
   *
   * @param given of names as printed
   * @param language whose titles they may have
   */
  public NamesByHand(List<NamePair> given, Language language) {
    this.language = language;
    for (NamePair pair : given) {
      NameWords a = NameWords.of(pair.a(), language);
      NameWords b = NameWords.of(pair.b(), language);
      if (pair.one()) {
        join(a, b);
      } else {
        two.add(new Two(a, b));
      }
    }
  }

  private void join(NameWords a, NameWords b) {
    List<NameWords> joined = new ArrayList<>(List.of(a, b));
    for (List<NameWords> one : List.copyOf(ones)) {
      if (one.stream().anyMatch(n -> n.words().equals(a.words()) || n.words().equals(b.words()))) {
        joined.addAll(one);
        ones.remove(one);
      }
    }
    ones.add(joined);
  }

  /** Returns names in lists, each of those of one. */
  List<List<NameWords>> ones() {
    return ones;
  }

  /** Returns whether a reader says that two names are those of two. */
  boolean areTwo(NameWords a, NameWords b) {
    return two.stream().anyMatch(pair -> pair.are(a, b));
  }

  /**
   * Returns whether words of a sentence are of a name, or its surname by itself.
   *
   * @param name as the reader writes it
   * @param sentence where the words stand
   * @param words where in the sentence
   */
  public boolean isOf(String name, Sentence sentence, Span words) {
    List<String> given = NameWords.of(name, language).words();
    List<String> printed = NameWords.of(whole(sentence, words), language).words();
    return !given.isEmpty()
        && (Collections.indexOfSubList(printed, given) >= 0
            || printed.equals(given.subList(given.size() - 1, given.size())));
  }

  /** The words with those of the name beside them. */
  private static String whole(Sentence sentence, Span words) {
    List<Token> tokens = sentence.tokens();
    int begin = 0;
    while (tokens.get(begin).span().end() <= words.begin()) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < words.end()) {
      end++;
    }
    while (begin > 0 && tokens.get(begin - 1).mayBeOfName()) {
      begin--;
    }
    while (end < tokens.size() && tokens.get(end).mayBeOfName()) {
      end++;
    }
    return sentence
        .text()
        .substring(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }
}
