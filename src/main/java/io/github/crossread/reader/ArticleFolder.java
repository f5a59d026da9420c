package io.github.crossread.reader;

import io.github.crossread.reader.format.CodePoints;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a folder: article files, and folders that may hold some. */
final class ArticleFolder {

  private ArticleFolder() {}

  /** Returns the article files in a folder, by name. */
  static List<ArticleFile> files(Path folder) throws InputException {
    return entries(folder).stream()
        .map(ArticleFile::at)
        .flatMap(Optional::stream)
        .sorted(ArticleFile.BY_NAME)
        .toList();
  }

  /** Returns the folders in a folder that are not hidden, by name. */
  static List<Path> folders(Path folder) throws InputException {
    return entries(folder).stream()
        .filter(Files::isDirectory)
        .filter(entry -> !entry.getFileName().toString().startsWith("."))
        .sorted(Comparator.comparing(entry -> entry.getFileName().toString(), CodePoints.ORDER))
        .toList();
  }

  /** Returns the article files of a set, and refuses a folder that is none. */
  static List<ArticleFile> set(Path folder) throws InputException {
    List<ArticleFile> files = files(folder);
    if (files.isEmpty()) {
      throw InputException.in(folder, noArticles(folder));
    }
    if (files.size() == 1) {
      throw InputException.in(
          folder,
          "the article set has one article only, "
              + files.get(0).name()
              + ". A set needs two or more to compare; add those of other outlets.");
    }
    if (files.size() > ArticleSetReader.MOST_ARTICLES) {
      throw InputException.in(
          folder,
          "the article set has "
              + files.size()
              + " articles; at most 2000 can be compared. Give each event a folder of its own.");
    }
    checkIds(folder, files);
    return files;
  }

  /** Says what the folder lacks: everything, or only article files. */
  static String noArticles(Path folder) throws InputException {
    String wanted = " Articles are files that end in " + Formats.ENDINGS + ".";
    return entries(folder).isEmpty()
        ? "the folder is empty." + wanted + " Put two or more of them there."
        : "no article files in this folder." + wanted;
  }

  private static void checkIds(Path folder, List<ArticleFile> files) throws InputException {
    Map<String, ArticleFile> byId = new HashMap<>();
    for (ArticleFile file : files) {
      ArticleFile other = byId.put(file.id(), file);
      if (other != null) {
        throw InputException.in(
            folder,
            "the files "
                + other.name()
                + " and "
                + file.name()
                + " have one id, \""
                + file.id()
                + "\": an article's id is its file's name without the ending. Rename one of them.");
      }
    }
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
    } catch (IOException e) {
      throw InputException.in(folder, "the folder can't be read. Check that you may read it.");
    }
  }
}
