package io.github.crossread.reader;

import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.markdown.MarkdownReader;
import io.github.crossread.reader.plain.PlainTextReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What article files are written in, told by the endings of their names. */
final class Formats {

  /** The endings of article files, as messages name them. */
  static final String ENDINGS = ".txt, .md or .markdown";

  private static final Map<String, ArticleReader> BY_ENDING =
      Map.of(
          "txt", new PlainTextReader(),
          "md", new MarkdownReader(),
          "markdown", new MarkdownReader());

  private Formats() {}

  /** Returns what reads a file, or nothing if it is no article file. */
  static Optional<ArticleReader> reader(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return fileName.contains(".") ? Optional.ofNullable(BY_ENDING.get(ending)) : Optional.empty();
  }
}
