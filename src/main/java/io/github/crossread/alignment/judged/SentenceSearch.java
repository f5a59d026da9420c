package io.github.crossread.alignment.judged;

import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the sentence that a reader means by its first words: the one that opens with them, or else,
 * for articles are edited, the one whose opening is clearly likest.
 */
final class SentenceSearch {

  /**
   * A sentence that was found.
   *
   * @param sentence the sentence
   * @param isSure whether no other sentence of its article could be meant
   */
  record Hit(Sentence sentence, boolean isSure) {}

  /** A sentence and how like its opening is, 0 to 1. */
  private record Like(Sentence sentence, double likeness) {}

  /** From this Dice coefficient over the words of two openings on one may be the other, edited. */
  private static final double LEAST = 0.75;

  /** So much likelier than the next it has to be. */
  private static final double CLEARLY = 0.25;

  /** Fewer words are in many sentences by chance. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, List<Sentence>> sentences = new HashMap<>();

  /** Looks in the aligned sentences of articles. */
  SentenceSearch(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      Map<String, Sentence> once = new LinkedHashMap<>();
      text.aligned().forEach(sentence -> once.putIfAbsent(sentence.text(), sentence));
      sentences.put(text.article().id(), List.copyOf(once.values()));
    }
  }

  /** Returns the sentence of an article that opens with words; with or without its dateline. */
  Optional<Hit> find(Quoted quoted) {
    List<Sentence> ofArticle = sentences.getOrDefault(quoted.article(), List.of());
    String words = folded(quoted.words());
    List<Sentence> opening =
        ofArticle.stream().filter(s -> openings(s).anyMatch(o -> o.startsWith(words))).toList();
    return opening.isEmpty()
        ? likest(ofArticle, words)
        : Optional.of(new Hit(opening.get(0), opening.size() == 1));
  }

  private static Stream<String> openings(Sentence sentence) {
    return Stream.of(folded(sentence.text()), folded(sentence.statement()));
  }

  private static String folded(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Optional<Hit> likest(List<Sentence> ofArticle, String words) {
    List<String> wanted = words(words);
    if (wanted.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    List<Like> likes = new ArrayList<>();
    for (Sentence sentence : ofArticle) {
      double most = openings(sentence).mapToDouble(o -> likeness(wanted, o)).max().orElse(0);
      likes.add(new Like(sentence, most));
    }
    likes.sort(Comparator.comparingDouble(Like::likeness).reversed());
    if (likes.isEmpty() || likes.get(0).likeness() < LEAST) {
      return Optional.empty();
    }
    boolean clearly =
        likes.size() == 1 || likes.get(1).likeness() <= likes.get(0).likeness() - CLEARLY;
    return clearly ? Optional.of(new Hit(likes.get(0).sentence(), false)) : Optional.empty();
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** How many of the words stand in the opening too; all do where a sentence has them in a row. */
  private static double likeness(List<String> wanted, String opening) {
    List<String> all = words(opening);
    if (Collections.indexOfSubList(all, wanted) >= 0) {
      return 1;
    }
    List<String> left = new ArrayList<>(all.subList(0, Math.min(all.size(), wanted.size())));
    int compared = left.size() + wanted.size();
    long shared = wanted.stream().filter(left::remove).count();
    return 2.0 * shared / compared;
  }
}
