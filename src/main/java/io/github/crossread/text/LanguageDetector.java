package io.github.crossread.text;

import com.ibm.icu.lang.UScript;
import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of an article: by its script where that is enough, else by the function words
 * it uses.
 *
 * <p>A word that is a function word of several languages counts for each by its share. With too
 * little to go by it is English.
 */
final class LanguageDetector {

  /** Enough words to tell languages apart, and few enough that a long article costs no more. */
  private static final int WORDS_LOOKED_AT = 1000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+");

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
    static final Map<String, Set<String>> LANGUAGES = languages();

    private static Map<String, Set<String>> languages() {
      Map<String, Set<String>> languages = new HashMap<>();
      for (String language : Language.known()) {
        for (String word : Language.of(Locale.forLanguageTag(language)).functionWords()) {
          languages.computeIfAbsent(word, w -> new TreeSet<>()).add(language);
        }
      }
      return languages;
    }
  }

  /** Returns the language that an article seems to be written in. */
  Locale detect(Article article) {
    List<String> words = words(article);
    Map<Integer, Integer> scripts = new HashMap<>();
    int others = 0;
    for (int letter : words.stream().flatMapToInt(String::codePoints).toArray()) {
      int script = UScript.getScript(letter);
      if (BY_SCRIPT.containsKey(script)) {
        scripts.merge(script, 1, Integer::sum);
      } else {
        others++;
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
    Map<String, Double> scores = new HashMap<>();
    for (String word : words) {
      Set<String> languages = FunctionWords.LANGUAGES.getOrDefault(word, Set.of());
      languages.forEach(language -> scores.merge(language, 1.0 / languages.size(), Double::sum));
    }
    return scores.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= 2)
        .map(best -> Locale.forLanguageTag(best.getKey()))
        .orElse(Locale.ENGLISH);
  }
}
