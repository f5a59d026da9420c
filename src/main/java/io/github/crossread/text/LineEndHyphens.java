package io.github.crossread.text;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that a hyphen parts at the end of a line, as they are in text copied out of a PDF.
 *
 * <p>The hyphen goes if the joined word is known, from the language's words or from another place
 * of the set, and its halves are not words both; else it is the word's own, and the halves are
 * joined with it. A hyphen before a function word stands for what is left out ("pre- and
 * post-war"), and stays as it is.
 */
final class LineEndHyphens {

  private static final Pattern PARTED =
      Pattern.compile("([\\p{L}\\p{M}’']{2,40})([-\u2010]?) (\\p{Ll}[\\p{L}\\p{M}’']{0,40})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+(?:-[\\p{L}\\p{M}’']+)*");

  private static final char SOFT_HYPHEN = '\u00AD';

  /** So far from a line's end its hyphen stands, in chars. */
  private static final int NEAR = 8;

  private final List<Article> articles;
  private Optional<Set<String>> words = Optional.empty();

  LineEndHyphens(List<Article> articles) {
    this.articles = articles;
  }

  /**
   * Returns a text of an article with the words joined that line ends have parted.
   *
   * @param articleText what the places of the text count in
   */
  PrintedText joined(PrintedText text, String articleText, Language language) {
    List<PrintedText> parts = new ArrayList<>();
    int kept = 0;
    Matcher parted = PARTED.matcher(text.toString());
    for (int at = 0; parted.find(at); at = parted.start(3)) {
      Optional<Span> left = leftOut(parted, text, articleText, language);
      if (left.isPresent()) {
        parts.add(text.slice(kept, left.get().begin()));
        kept = left.get().end();
      }
    }
    if (parts.isEmpty()) {
      return text;
    }
    parts.add(text.slice(kept, text.length()));
    return PrintedText.concatenated(parts);
  }

  /** Returns what of a parted word is left out: the space, and the hyphen with it or not. */
  private Optional<Span> leftOut(
      Matcher parted, PrintedText text, String articleText, Language language) {
    int hyphen = parted.start(2);
    int space = parted.end(2);
    String between = between(text, space, articleText);
    if (between.chars().noneMatch(c -> c == '\n' || c == '\r')) {
      return Optional.empty();
    }
    if (hyphen == space) {
      boolean soft = between.indexOf(SOFT_HYPHEN) >= 0;
      return soft ? Optional.of(new Span(space, space + 1)) : Optional.empty();
    }
    if (language.functionWords().contains(parted.group(3))) {
      return Optional.empty();
    }
    boolean hyphenated = !isOneWord(lower(parted.group(1)), lower(parted.group(3)), language);
    return Optional.of(new Span(hyphenated ? space : hyphen, space + 1));
  }

  /** Returns what stands in the article's text where a space stands in what was read of it. */
  private static String between(PrintedText text, int space, String articleText) {
    Optional<Span> before = text.source(space - 1, space);
    Optional<Span> after = text.source(space + 1, space + 2);
    if (before.isEmpty() || after.isEmpty() || before.get().end() > after.get().begin()) {
      return "";
    }
    int end = Math.min(after.get().begin(), before.get().end() + NEAR);
    return articleText.substring(before.get().end(), end);
  }

  private boolean isOneWord(String first, String second, Language language) {
    String joined = first + second;
    Set<String> known = words();
    boolean printed = known.contains(joined);
    boolean halves = isWord(first, language) && isWord(second, language);
    return halves
        ? printed && !known.contains(first + "-" + second)
        : printed || language.known().has(joined);
  }

  private boolean isWord(String word, Language language) {
    return words().contains(word) || language.known().has(word);
  }

  /** Returns the words of the set in lower case, without those that line ends have parted. */
  private Set<String> words() {
    if (words.isEmpty()) {
      Set<String> all = new HashSet<>();
      for (Article article : articles) {
        for (Block block : article.blocks()) {
          addWords(all, block.text().toString());
        }
      }
      words = Optional.of(all);
    }
    return words.get();
  }

  private static void addWords(Set<String> words, String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean first = text.startsWith("- ", word.end());
      boolean second = text.startsWith("- ", Math.max(0, word.start() - 2));
      if (!first && !second) {
        words.add(lower(word.group()));
      }
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
