package io.github.crossread.reader;

import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.CodePoints;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that holds an article.
 *
 * @param path where it is, as the user would say it
 * @param name its name, in the composed form of its letters, which file systems do not agree on
 * @param id its name without the ending
 * @param reader what reads its format
 */
record ArticleFile(Path path, String name, String id, ArticleReader reader) {

  /** By name, in the order of code points: the same on every machine. */
  static final Comparator<ArticleFile> BY_NAME =
      Comparator.comparing(ArticleFile::name, CodePoints.ORDER);

  /** Returns the article file at a path, or nothing if it is none by its name and kind. */
  static Optional<ArticleFile> at(Path path) {
    String name = Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
    if (name.startsWith(".") || isReadme(name) || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return Formats.reader(name)
        .map(reader -> new ArticleFile(path, name, withoutEnding(name), reader));
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** A folder's own explanation is no article, whatever it is written in. */
  private static boolean isReadme(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("readme.");
  }

  /** Reads the bytes of a file, and refuses one that is larger than any article. */
  static byte[] bytes(Path path) throws InputException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(ArticleSetReader.LARGEST_ARTICLE + 1);
      if (bytes.length > ArticleSetReader.LARGEST_ARTICLE) {
        throw InputException.in(
            path,
            "the file is larger than 4 MB, which no article is. Split it, or take it out"
                + " of the folder.");
      }
      return bytes;
    } catch (IOException e) {
      throw InputException.in(path, "the file can't be read. Check that you may read it.");
    }
  }
}
