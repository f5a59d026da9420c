package io.github.crossread.text;

import com.ibm.icu.lang.UScript;
import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the language of an article: by its script where that is enough, else by the function words
 * it uses.
 *
 * <p>A word that is a function word of several languages counts for each by its share. With too
 * little to go by it is English.
 */
public final class LanguageDetector {

  /** Enough words to tell languages apart, and few enough that a long article costs no more. */
  private static final int WORDS_LOOKED_AT = 1000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+");

  /** Up to here in Unicode there are Latin letters only. */
  private static final int LAST_LATIN = 0x24F;

  private static final int[] NONE = {};

  private static final Map<Integer, Locale> BY_SCRIPT =
      Map.of(
          UScript.HIRAGANA,
          Locale.JAPANESE,
          UScript.KATAKANA,
          Locale.JAPANESE,
          UScript.HAN,
          Locale.CHINESE,
          UScript.HANGUL,
          Locale.KOREAN,
          UScript.GREEK,
          Locale.forLanguageTag("el"),
          UScript.HEBREW,
          Locale.forLanguageTag("he"),
          UScript.THAI,
          Locale.forLanguageTag("th"),
          UScript.DEVANAGARI,
          Locale.forLanguageTag("hi"));

  /** Learned once: the same for every set, and not written to again. */
  private static final class FunctionWords {
    static final List<Locale> LANGUAGES =
        Language.stemmed().stream().sorted().map(Locale::forLanguageTag).toList();

    /** The languages that have a word, by their places in the list. */
    static final Map<String, int[]> BY_WORD = new HashMap<>();

    static {
      for (int i = 0; i < LANGUAGES.size(); i++) {
        int[] language = {i};
        for (String word : Language.of(LANGUAGES.get(i)).functionWords()) {
          BY_WORD.merge(word, language, FunctionWords::both);
        }
      }
    }

    private static int[] both(int[] a, int[] b) {
      return IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
    }
  }

  /** Returns the language that an article seems to be written in. */
  public Locale detect(Article article) {
    List<String> words = words(article);
    Map<Integer, Integer> scripts = new HashMap<>();
    int others = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
        int letter = word.codePointAt(i);
        if (letter > LAST_LATIN && BY_SCRIPT.containsKey(UScript.getScript(letter))) {
          scripts.merge(UScript.getScript(letter), 1, Integer::sum);
        } else {
          others++;
        }
      }
    }
    int inScripts = scripts.values().stream().mapToInt(Integer::intValue).sum();
    return inScripts > others ? byScript(scripts) : byFunctionWords(words);
  }

  private static List<String> words(Article article) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      Matcher matcher = WORD.matcher(block.text().toString());
      while (block.role().isAligned() && words.size() < WORDS_LOOKED_AT && matcher.find()) {
        words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Japanese writes Han too, so its own scripts decide first. */
  private static Locale byScript(Map<Integer, Integer> scripts) {
    if (scripts.containsKey(UScript.HIRAGANA) || scripts.containsKey(UScript.KATAKANA)) {
      return Locale.JAPANESE;
    }
    int most =
        scripts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return BY_SCRIPT.get(most);
  }

  private Locale byFunctionWords(List<String> words) {
    double[] scores = new double[FunctionWords.LANGUAGES.size()];
    int best = 0;
    for (String word : words) {
      int[] languages = FunctionWords.BY_WORD.getOrDefault(word, NONE);
      for (int language : languages) {
        scores[language] += 1.0 / languages.length;
      }
    }
    for (int language = 1; language < scores.length; language++) {
      best = scores[language] >= scores[best] ? language : best;
    }
    return scores[best] >= 2 ? FunctionWords.LANGUAGES.get(best) : Locale.ENGLISH;
  }
}
