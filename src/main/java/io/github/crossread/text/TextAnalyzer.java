package io.github.crossread.text;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes sentences and tokens of the articles of a set. For one thread and one set.
 *
 * <p>An article's language is the one it was given, else the set's, else the one it seems to be
 * written in.
 */
public final class TextAnalyzer {

  private record Tools(SentenceSplitter splitter, Tokenizer tokenizer) {
    Tools(Locale locale) {
      this(Language.of(locale));
    }

    Tools(Language language) {
      this(new SentenceSplitter(language), new Tokenizer(language));
    }
  }

  private final Map<Locale, Tools> tools = new HashMap<>();
  private final LanguageDetector detector = new LanguageDetector();

  /** Returns the articles of a set in sentences, in the order of the set. */
  public List<ArticleText> analyze(ArticleSet set) {
    return set.articles().stream()
        .map(article -> analyze(article, language(article, set)))
        .toList();
  }

  private Locale language(Article article, ArticleSet set) {
    return article.language().or(set::language).orElseGet(() -> detector.detect(article));
  }

  private ArticleText analyze(Article article, Locale locale) {
    Tools tool = tools.computeIfAbsent(locale, Tools::new);
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < article.blocks().size(); paragraph++) {
      Block block = article.blocks().get(paragraph);
      for (Span span : tool.splitter().split(block.text().toString())) {
        PrintedText printed = block.text().slice(span.begin(), span.end());
        int place = sentences.size() + 1;
        sentences.add(
            new Sentence(
                article.id() + "." + place,
                article.id(),
                place,
                paragraph,
                block.role(),
                printed,
                markDateline(article, printed, tool.tokenizer().tokenize(printed.toString()))));
      }
    }
    return new ArticleText(article, locale, sentences);
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
