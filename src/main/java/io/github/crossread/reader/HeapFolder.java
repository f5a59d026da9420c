package io.github.crossread.reader;

import io.github.crossread.reader.format.CodePoints;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where the files of a heap lie: a folder with those below it, one file, or all that a pattern
 * matches. Links are not followed, and what is hidden is left out.
 *
 * @param root the folder that names are counted from
 * @param matcher what their paths from there match
 */
record HeapFolder(Path root, PathMatcher matcher) {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  /**
   * Finds out what a user's words name.
   *
   * @param heap a folder, a file, or a pattern as {@link java.nio.file.FileSystem#getPathMatcher}
   *     has them, such as {@code feeds/2026-11-*.jsonl}
   * @param base what a path that is not absolute begins at
   * @throws InputException if there is no such folder or file
   */
  static HeapFolder of(String heap, Path base) throws InputException {
    String words = heap.replace('\\', '/');
    if (WILDCARD.matcher(words).find()) {
      return pattern(words, base);
    }
    Path path = base.resolve(heap).normalize();
    if (Files.isRegularFile(path)) {
      return new HeapFolder(path.getParent(), path.getFileName()::equals);
    }
    if (!Files.isDirectory(path)) {
      throw InputException.in(
          path,
          "no such folder or file. Name the folder that holds the articles, one file of articles,"
              + " or a pattern such as feeds/*.jsonl.");
    }
    return new HeapFolder(path, any -> true);
  }

  /** A pattern's folders without a wildcard are where its files are sought. */
  private static HeapFolder pattern(String words, Path base) throws InputException {
    int slash = words.substring(0, firstWildcard(words)).lastIndexOf('/');
    Path root = base.resolve(words.substring(0, slash + 1)).normalize();
    if (!Files.isDirectory(root)) {
      throw InputException.in(root, "no such folder, so nothing in it matches " + words + ".");
    }
    String inRoot = words.substring(slash + 1);
    return new HeapFolder(root, FileSystems.getDefault().getPathMatcher("glob:" + inRoot));
  }

  private static int firstWildcard(String words) {
    return WILDCARD.matcher(words).results().findFirst().orElseThrow().start();
  }

  /**
   * Returns the article files, by name in the order of code points.
   *
   * @param formats what an article file may be written in
   * @throws InputException if a folder can't be read
   */
  List<HeapFile> files(Formats formats) throws InputException {
    Map<String, Path> files = new TreeMap<>(CodePoints.ORDER);
    for (Path path : all()) {
      if (ArticleFile.at(path).isArticle(formats)) {
        files.put(name(path), path);
      }
    }
    return named(files);
  }

  private List<Path> all() throws InputException {
    List<Path> all = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collecting(all));
    } catch (IOException e) {
      throw InputException.in(root, "the folder can't be read. Check that you may read it.");
    }
    return all;
  }

  /** Collects the files that match. */
  private final class Collecting extends SimpleFileVisitor<Path> {
    private final List<Path> all;

    Collecting(List<Path> all) {
      this.all = all;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && matcher.matches(root.relativize(file))) {
        all.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private String name(Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static List<HeapFile> named(Map<String, Path> files) {
    Map<String, Integer> uses = new HashMap<>();
    files.forEach((name, path) -> uses.merge(id(name, path), 1, Integer::sum));
    List<HeapFile> named = new ArrayList<>();
    files.forEach(
        (name, path) -> {
          String id = id(name, path);
          named.add(new HeapFile(path, name, uses.get(id) == 1 ? id : name.replace('#', '~')));
        });
    return named;
  }

  /** Returns a file's id; after a {@code #} stands which of its articles is meant. */
  private static String id(String name, Path path) {
    String id = name.substring(0, name.lastIndexOf('/') + 1) + ArticleFile.at(path).id();
    return id.replace('#', '~');
  }
}
