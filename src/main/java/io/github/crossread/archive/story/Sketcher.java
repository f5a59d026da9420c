package io.github.crossread.archive.story;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Published;
import io.github.crossread.text.LanguageDetector;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the sketches of articles: from headline, summary and body, for captions and the page's
 * furniture are those of other stories too. For one thread.
 *
 * <p>It is meant for millions of articles, so it reads words in one pass over the chars, without
 * what {@code text} finds in them. Where words are not parted by spaces, each two or three
 * characters beside each other count as a word.
 */
public final class Sketcher {

  /** Of a longer article, this much of its beginning tells its story. */
  private static final int MOST_CHARS = 60_000;

  /** The headline or, where there is none, what the article begins with says most. */
  private static final int FIRST_WEIGHT = 2;

  private final LanguageDetector detector = new LanguageDetector();
  private final Map<String, LanguageWords> languages = new HashMap<>();

  /** Returns the sketch of an article; one without prose has one without features. */
  public Sketch sketch(Article article) {
    Locale locale = article.language().orElseGet(() -> detector.detect(article));
    LanguageWords words =
        languages.computeIfAbsent(locale.toLanguageTag(), tag -> new LanguageWords(locale));
    Tally tally = new Tally();
    count(article, new PlainWords(words, tally));
    List<Map.Entry<Integer, Integer>> kept = tally.kept().toList();
    int[] features = new int[kept.size()];
    byte[] times = new byte[kept.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = kept.get(i).getKey();
      times[i] = Sketch.kept(kept.get(i).getValue());
    }
    boolean foreign = words.hasFunctionWords() && tally.isForeign();
    return new Sketch(
        article.published().map(Published::day),
        (int) FeatureHash.of((foreign ? "?" : "") + locale.getLanguage()),
        features,
        times);
  }

  private static void count(Article article, PlainWords words) {
    int left = MOST_CHARS;
    int weight = FIRST_WEIGHT;
    for (Block block : article.blocks()) {
      if (block.role().isAligned() && left > 0) {
        String text = block.text().toString();
        String begin = text.substring(0, Math.min(left, text.length()));
        words.count(Normalizer.normalize(begin, Normalizer.Form.NFKC), weight);
        left -= text.length();
        weight = 1;
      }
    }
  }
}
