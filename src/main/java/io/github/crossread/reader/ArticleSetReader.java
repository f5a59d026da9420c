package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.ByHand;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads article sets from folders.
 *
 * <p>An article file ends in {@code .txt}, {@code .md}, {@code .markdown}, {@code .html}, {@code
 * .htm} or {@code .xhtml}; its content decides how it is read. What is known about an article comes
 * from, first one wins: {@code set.yaml} in the folder, front matter or metadata in the file, the
 * article's own text, the file's name. All else in a folder is left alone and named, but for hidden
 * files: a README, other endings; unless {@code set.yaml} names it as an article.
 */
public final class ArticleSetReader {

  /** The largest article that is read, in bytes: 4 MB. */
  public static final int LARGEST_ARTICLE = 4 * 1024 * 1024;

  /** The most articles that a set may have. */
  public static final int MOST_ARTICLES = 2_000;

  private final Formats formats;
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
    this(new Formats(encoding), agencies);
  }

  ArticleSetReader(Formats formats, List<String> agencies) {
    this.formats = formats;
    this.agencies = List.copyOf(agencies);
  }

  /**
   * Finds the article sets in a directory: itself if it holds article files, else each folder in it
   * that does.
   *
   * @return one folder or more, by name in the order of code points
   * @throws InputException if there is no such directory or no article in it, or if articles stand
   *     where they would be passed over
   */
  public List<Path> folders(Path articlesDirectory) throws InputException {
    List<ArticleFile> files = ArticleFolder.files(articlesDirectory);
    List<Path> sets = ArticleFolder.sets(articlesDirectory, files);
    if (!files.isEmpty()) {
      refuseSetsBeside(articlesDirectory, files, sets);
      return parts(List.of(articlesDirectory));
    }
    refuseSetsBelow(articlesDirectory, sets);
    if (sets.isEmpty()) {
      throw InputException.in(articlesDirectory, ArticleFolder.noArticles(articlesDirectory));
    }
    return parts(sets);
  }

  /** Returns the folders, and for each that its {@code set.yaml} splits its parts. */
  private List<Path> parts(List<Path> folders) throws InputException {
    List<Path> sets = new ArrayList<>();
    for (Path folder : folders) {
      Optional<SplitFolder> split = SplitFolder.of(folder, formats);
      if (split.isPresent()) {
        sets.addAll(split.get().paths());
      } else {
        sets.add(folder);
      }
    }
    return sets;
  }

  /**
   * Returns the folder that holds the articles of a set: the set's own, or the one it is part of.
   */
  public static Path folder(Path set) {
    return SetPart.of(set).folder();
  }

  private static void refuseSetsBeside(Path folder, List<ArticleFile> files, List<Path> sets)
      throws InputException {
    if (!sets.isEmpty()) {
      throw InputException.in(
          folder,
          "this folder holds an article file, "
              + files.get(0).name()
              + ", and the folder "
              + sets.get(0).getFileName()
              + " with articles too, so it is not clear which are one set. Put the file into a"
              + " folder of its own, or move the folder elsewhere.");
    }
  }

  /** Sets that lie a folder too deep would be passed over without a word. */
  private static void refuseSetsBelow(Path articlesDirectory, List<Path> sets)
      throws InputException {
    for (Path folder : ArticleFolder.folders(articlesDirectory)) {
      List<Path> below = ArticleFolder.sets(folder, ArticleFolder.files(folder));
      if (!below.isEmpty()) {
        throw InputException.in(
            folder,
            sets.contains(folder)
                ? "this set's folder holds the folder "
                    + below.get(0).getFileName()
                    + " with articles too. Move it up, beside this folder."
                : "the articles lie one folder too deep, in "
                    + below.get(0).getFileName()
                    + ". Name this folder as <articlesDirectory>, or move the sets up.");
      }
    }
  }

  /**
   * Reads the article set in a folder, or that of a part of one.
   *
   * @param path one of {@link #folders}
   * @return the set; its id is the folder's name
   * @throws InputException if the folder, {@code set.yaml} or an article can't be used
   */
  public ArticleSet read(Path path) throws InputException {
    SetPart part = SetPart.of(path);
    SetFile set = SetFile.read(part.folder());
    SetExtracts all = extracts(part.folder(), set);
    SetExtracts extracts = all.part(part, set.split()).refuseUnfit();
    Map<String, Facts> facts = set.facts(all);
    FileOutlets outlets = new FileOutlets(extracts.ids());
    List<String> named =
        Stream.concat(agencies.stream(), set.agencies().stream()).distinct().toList();
    ArticleAssembler assembler = new ArticleAssembler(Agencies.known().with(named));
    List<Article> articles = new ArrayList<>();
    for (FileArticle article : extracts.ordered(facts)) {
      String id = article.id();
      articles.add(
          assembler.article(article, facts.getOrDefault(id, Facts.NONE), outlets.name(id)));
    }
    ArticleSet read =
        new ArticleSet(
            id(path),
            set.title(),
            Optional.empty(),
            set.quorum(),
            set.language(),
            named,
            OneOutletTwice.toldApart(articles));
    boolean isPart = part.name().isPresent();
    return read.with(set.reference(read, isPart), OptionalInt.empty(), Optional.empty());
  }

  private SetExtracts extracts(Path folder, SetFile set) throws InputException {
    Formats own = formats.with(set.columns(), set.pages());
    return SetExtracts.of(folder, ArticleFolder.files(folder, set.names(), own), own);
  }

  /**
   * Reads what a reader says of a set by hand, from {@code judgements.yaml} in the folder. Sets
   * that are parts of one folder share that file; what it says of articles of another part is left
   * to that.
   *
   * @param set what was read from that folder
   * @return what is said, in its order; nothing, if there is no such file
   * @throws InputException if the file can't be used
   */
  public ByHand byHand(Path folder, ArticleSet set) throws InputException {
    SetPart part = SetPart.of(folder);
    Set<String> elsewhere = new HashSet<>();
    if (part.name().isPresent()) {
      SplitFolder.of(part.folder(), formats).ifPresent(all -> elsewhere.addAll(all.all().ids()));
      set.articles().forEach(article -> elsewhere.remove(article.id()));
    }
    return JudgementFile.read(part.folder(), set, elsewhere);
  }

  /**
   * Returns the names of the files in a set's folder that are not read, by name, and with the first
   * set that a folder is split into the articles of that folder which are in none; nothing where
   * the folder can't be used, which {@link #read} tells.
   */
  public List<String> leftAlone(Path set) {
    SetPart part = SetPart.of(set);
    try {
      return part.name().isEmpty()
          ? leftAloneIn(part.folder())
          : SplitFolder.of(part.folder(), formats).orElseThrow().leftAlone(set);
    } catch (InputException e) {
      return List.of();
    }
  }

  private List<String> leftAloneIn(Path folder) {
    try {
      SetFile set = SetFile.read(folder);
      Formats own = formats.with(set.columns(), set.pages());
      return ArticleFolder.leftAlone(folder, ArticleFolder.files(folder, set.names(), own));
    } catch (InputException e) {
      return List.of();
    }
  }

  private static String id(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "articles" : name.toString();
  }
}
