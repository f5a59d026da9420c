package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads article sets from folders.
 *
 * <p>An article file ends in {@code .txt}, {@code .md} or {@code .markdown}. What is known about an
 * article comes from, first one wins: {@code set.yaml} in the folder, front matter in the file, the
 * article's own text, the file's name. All else in a folder is left alone: hidden files, a README,
 * other endings.
 */
public final class ArticleSetReader {

  /** The largest article that is read, in bytes: 4 MB. */
  public static final int LARGEST_ARTICLE = 4 * 1024 * 1024;

  /** The most articles that a set may have. */
  public static final int MOST_ARTICLES = 2_000;

  private final Optional<Charset> encoding;
  private final List<String> agencies;

  /**
   * Makes a reader.
   *
   * @param encoding the encoding of all articles; if none is given, each article's is detected
   */
  public ArticleSetReader(Optional<Charset> encoding) {
    this(encoding, List.of());
  }

  /**
   * Makes a reader that knows further news agencies.
   *
   * @param encoding the encoding of all articles; if none is given, each article's is detected
   * @param agencies names of agencies beside those that are known and those that a set names
   */
  public ArticleSetReader(Optional<Charset> encoding, List<String> agencies) {
    this.encoding = encoding;
    this.agencies = List.copyOf(agencies);
  }

  /**
   * Finds the article sets in a directory: itself if it holds article files, else each folder in it
   * that does.
   *
   * @return one folder or more, by name in the order of code points
   * @throws InputException if there is no such directory or no article in it
   */
  public List<Path> folders(Path articlesDirectory) throws InputException {
    if (!ArticleFolder.files(articlesDirectory).isEmpty()) {
      return List.of(articlesDirectory);
    }
    List<Path> sets = new ArrayList<>();
    for (Path folder : ArticleFolder.folders(articlesDirectory)) {
      if (!ArticleFolder.files(folder).isEmpty()) {
        sets.add(folder);
      }
    }
    if (sets.isEmpty()) {
      throw InputException.in(articlesDirectory, ArticleFolder.noArticles(articlesDirectory));
    }
    return sets;
  }

  /**
   * Reads the article set in a folder.
   *
   * @return the set; its id is the folder's name
   * @throws InputException if the folder, {@code set.yaml} or an article can't be used
   */
  public ArticleSet read(Path folder) throws InputException {
    List<ArticleFile> files = ArticleFolder.set(folder);
    SetFile set = SetFile.read(folder, files);
    FileOutlets outlets = new FileOutlets(files);
    List<String> named =
        Stream.concat(agencies.stream(), set.agencies().stream()).distinct().toList();
    ArticleAssembler assembler = new ArticleAssembler(encoding, Agencies.known().with(named));
    List<Article> articles = new ArrayList<>();
    for (ArticleFile file : set.order(files)) {
      articles.add(assembler.article(file, set.of(file), outlets.name(file)));
    }
    ArticleSet read =
        new ArticleSet(
            id(folder),
            set.title(),
            Optional.empty(),
            set.quorum(),
            set.language(),
            named,
            articles);
    return read.with(set.reference(read), OptionalInt.empty(), Optional.empty());
  }

  private static String id(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "articles" : name.toString();
  }
}
