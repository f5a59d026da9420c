package io.github.crossread.reader;

import io.github.crossread.reader.format.CodePoints;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a folder: article files, and folders that may hold some. */
final class ArticleFolder {

  /** What a browser adds to the name of a page for the folder of its pictures. */
  private static final Pattern COMPANION = Pattern.compile("[-_. ]\\p{L}{1,20}");

  private static final char NO_LETTER = '\uFFFD';

  private ArticleFolder() {}

  /** Returns the article files in a folder, by name. */
  static List<ArticleFile> files(Path folder) throws InputException {
    return files(
        folder, Set.of(), new Formats(Optional.empty()).with(SetFile.columns(folder), List.of()));
  }

  /**
   * Returns the article files in a folder and those that are named as such, by name.
   *
   * @param named the names
   * @param formats what an article file may be written in
   */
  static List<ArticleFile> files(Path folder, Set<String> named, Formats formats)
      throws InputException {
    List<ArticleFile> files = new ArrayList<>();
    for (ArticleFile file : all(folder)) {
      if (file.isArticle(formats) || (named.contains(file.name()) && file.canBeRead())) {
        holdNamed(file.path());
        files.add(file);
      }
    }
    return files;
  }

  /** Returns the names of what stands in the folder of a set and is not read. */
  static List<String> leftAlone(Path folder, List<ArticleFile> read) throws InputException {
    return all(folder).stream()
        .filter(file -> !read.contains(file))
        .filter(file -> !file.isHidden() && !SetFile.OWN_FILES.contains(file.name()))
        .filter(file -> !Files.isDirectory(file.path()))
        .map(ArticleFile::unread)
        .toList();
  }

  private static List<ArticleFile> all(Path folder) throws InputException {
    return entries(folder).stream().map(ArticleFile::at).sorted(ArticleFile.BY_NAME).toList();
  }

  /** Returns the folders in a folder that are not hidden, by name. */
  static List<Path> folders(Path folder) throws InputException {
    return entries(folder).stream()
        .filter(Files::isDirectory)
        .filter(entry -> !entry.getFileName().toString().startsWith("."))
        .sorted(Comparator.comparing(entry -> entry.getFileName().toString(), CodePoints.ORDER))
        .toList();
  }

  /**
   * Returns the folders in a folder that hold article files, but for those with the parts of a page
   * that a browser saved beside it.
   */
  static List<Path> sets(Path folder, List<ArticleFile> files) throws InputException {
    List<Path> sets = new ArrayList<>();
    for (Path inner : folders(folder)) {
      if (files.stream().noneMatch(file -> isCompanion(inner, file)) && !files(inner).isEmpty()) {
        holdNamed(inner);
        sets.add(inner);
      }
    }
    return sets;
  }

  /** Ids are made of names; Java replaces what the locale of a build, such as C, cannot name. */
  private static void holdNamed(Path path) throws InputException {
    String name = path.getFileName().toString();
    if (name.indexOf(NO_LETTER) >= 0) {
      throw InputException.in(
          path,
          "the locale of this build has no letters for this name. Set LC_ALL=C.UTF-8 for the build,"
              + " or rename it.");
    }
  }

  private static boolean isCompanion(Path folder, ArticleFile page) {
    String name = ArticleFile.at(folder).name();
    return name.startsWith(page.id())
        && COMPANION.matcher(name.substring(page.id().length())).matches();
  }

  /** Says what the folder lacks: everything, or only article files. */
  static String noArticles(Path folder) throws InputException {
    String wanted = " Articles are files that end in " + Formats.ENDINGS + ".";
    List<String> others = leftAlone(folder, List.of());
    if (entries(folder).isEmpty()) {
      return "the folder is empty." + wanted + " Put two or more of them there.";
    }
    return "no article files in this folder."
        + wanted
        + (others.isEmpty() ? "" : " Not read: " + String.join(", ", others) + ".");
  }

  private static List<Path> entries(Path folder) throws InputException {
    if (!Files.isDirectory(folder)) {
      throw InputException.in(
          folder,
          Files.exists(folder)
              ? "this is a file, not a folder. Name the folder that holds the articles."
              : "no such folder. Make it and put the articles there, or name the folder that holds"
                  + " them.");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException | UncheckedIOException e) {
      throw InputException.in(folder, "the folder can't be read. Check that you may read it.");
    }
  }
}
