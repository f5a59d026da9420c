package io.github.crossread.text;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.text.credit.AgencyCreditFinder;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.SentenceSplitter;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.token.Tokenizer;
import io.github.crossread.text.token.WordMemory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes sentences and tokens of the articles of a set. It keeps the words that it met for the next
 * set; for several threads at once.
 *
 * <p>An article's language is the one it was given, else the set's, else the one it seems to be
 * written in.
 */
public final class TextAnalyzer {

  /** The most sentences that an article may have: long magazine pieces have fewer. */
  static final int MOST_SENTENCES = 2_000;

  /** The most chars that its text may have, furniture and all: some 65,000 words. */
  static final int MOST_CHARS = 400_000;

  private final Map<Locale, WordMemory> memories = new ConcurrentHashMap<>();
  private final LanguageDetector detector = new LanguageDetector();

  /** What splits text of one language; for one thread. */
  private record Tools(Language language, SentenceSplitter splitter, Tokenizer tokenizer) {}

  /**
   * Returns the articles of a set in sentences, in the order of the set.
   *
   * @throws TooLongException if one is longer than what is compared
   */
  public List<ArticleText> analyze(ArticleSet set) {
    set.articles().forEach(TextAnalyzer::refuseTooLong);
    Map<Locale, Tools> tools = new HashMap<>();
    AgencyCreditFinder credits = new AgencyCreditFinder(Agencies.known().with(set.agencies()));
    LineEndHyphens hyphens = new LineEndHyphens(set.articles());
    List<Locale> languages = set.articles().stream().map(a -> language(a, set)).toList();
    String most = mostCommon(languages);
    List<ArticleText> texts = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      Article article = set.articles().get(i);
      Locale language = languages.get(i);
      List<Sentence> sentences =
          sentences(article, tools.computeIfAbsent(language, this::tools), hyphens);
      boolean isOther = !language.getLanguage().equals(most);
      texts.add(new ArticleText(article, language, sentences, credits.find(article), isOther));
    }
    return texts;
  }

  private static void refuseTooLong(Article article) {
    if (article.blocks().stream().mapToInt(block -> block.text().length()).sum() > MOST_CHARS) {
      throw new TooLongException(article, MOST_CHARS, "characters of text");
    }
  }

  /** Returns the code of the language that most articles have; of several, the first one's. */
  private static String mostCommon(List<Locale> languages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    languages.forEach(language -> counts.merge(language.getLanguage(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(code -> counts.get(code) == most)
        .findFirst()
        .orElseThrow();
  }

  private Locale language(Article article, ArticleSet set) {
    return article.language().or(set::language).orElseGet(() -> detector.detect(article));
  }

  private Tools tools(Locale locale) {
    Language language = Language.of(locale);
    WordMemory memory = memories.computeIfAbsent(locale, l -> new WordMemory());
    return new Tools(language, new SentenceSplitter(language), new Tokenizer(language, memory));
  }

  private static List<Sentence> sentences(Article article, Tools tools, LineEndHyphens hyphens) {
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < article.blocks().size(); paragraph++) {
      Block block = article.blocks().get(paragraph);
      PrintedText text = hyphens.joined(block.text(), article.text(), tools.language());
      for (Span span : tools.splitter().split(text.toString())) {
        PrintedText printed = text.slice(span.begin(), span.end());
        int place = sentences.size() + 1;
        if (place > MOST_SENTENCES) {
          throw new TooLongException(article, MOST_SENTENCES, "sentences");
        }
        sentences.add(
            new Sentence(
                article.id() + "." + place,
                article.id(),
                place,
                paragraph,
                block.role(),
                printed,
                markDateline(article, printed, tools.tokenizer().tokenize(printed.toString()))));
      }
    }
    return sentences;
  }

  private static List<Token> markDateline(
      Article article, PrintedText printed, List<Token> tokens) {
    if (article.dateline().isEmpty()) {
      return tokens;
    }
    Span dateline = article.dateline().get();
    return tokens.stream()
        .map(token -> isIn(dateline, printed, token) ? token.inDateline() : token)
        .toList();
  }

  private static boolean isIn(Span dateline, PrintedText printed, Token token) {
    return printed
        .source(token.span().begin(), token.span().end())
        .filter(dateline::overlaps)
        .isPresent();
  }
}
