package io.github.crossread.reader;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a folder of articles for a test. */
record ArticleFolderBuilder(Path path) {

  /** Makes a folder. */
  static ArticleFolderBuilder in(Path parent, String name) {
    try {
      return new ArticleFolderBuilder(Files.createDirectories(parent.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file in UTF-8. */
  ArticleFolderBuilder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file. */
  ArticleFolderBuilder with(String name, byte[] content) {
    try {
      Files.write(path.resolve(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the set. */
  ArticleSet read() throws InputException {
    return new ArticleSetReader(Optional.empty()).read(path);
  }

  /** Reads the set and returns its first article. */
  Article first() throws InputException {
    return read().articles().get(0);
  }
}
