package io.github.crossread.alignment;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes articles of plain words: a paragraph a line, all of them body; the articles are called a,
 * b, c.
 */
public final class Texts {

  private Texts() {}

  /** Returns articles in sentences. */
  public static List<ArticleText> of(String... articles) {
    return of(Locale.ENGLISH, articles);
  }

  /** Returns articles in sentences. */
  public static List<ArticleText> of(Locale language, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article(Character.toString('a' + articles.size()), text));
    }
    return new TextAnalyzer()
        .analyze(
            new ArticleSet(
                "set",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(language),
                List.of(),
                articles));
  }

  private static Article article(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(begin, begin + line.length());
      blocks.add(new Block(Role.BODY, PrintedText.of(text, span)));
      begin = span.end() + 1;
    }
    return new Article(
        id,
        new Outlet(id),
        new Source(id + ".txt", "0".repeat(64)),
        text,
        false,
        blocks,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
