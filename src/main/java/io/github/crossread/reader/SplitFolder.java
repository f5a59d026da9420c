package io.github.crossread.reader;

import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder whose {@code set.yaml} splits its articles into sets.
 *
 * @param folder the folder
 * @param all its articles
 * @param parts the articles of each set that has two or more, by the set's name
 */
record SplitFolder(Path folder, SetExtracts all, Map<String, List<FileArticle>> parts) {

  /** Returns a folder's parts, if it has any. */
  static Optional<SplitFolder> of(Path folder, Formats formats) throws InputException {
    Optional<SetFile> file = SetFile.ifGood(folder);
    if (file.isEmpty() || file.get().split().isNone()) {
      return Optional.empty();
    }
    SetFile set = file.get();
    Formats own = formats.with(set.columns(), set.pages());
    SetExtracts all = SetExtracts.of(folder, ArticleFolder.files(folder, set.names(), own), own);
    Map<String, List<FileArticle>> parts = set.split().parts(all);
    parts.values().removeIf(articles -> articles.size() < 2);
    if (parts.isEmpty()) {
      throw InputException.in(
          folder,
          "\"split\" in set.yaml leaves no set of two articles or more. Take it out, or say in it"
              + " what tells the sets apart.");
    }
    return Optional.of(new SplitFolder(folder, all, parts));
  }

  /** Returns the paths that stand for its sets, by name. */
  List<Path> paths() {
    return parts.keySet().stream().map(name -> SetPart.path(folder, name)).toList();
  }

  /** Returns with the first set the articles that are in none. */
  List<String> leftAlone(Path set) {
    if (!paths().get(0).getFileName().equals(set.getFileName())) {
      return List.of();
    }
    Set<FileArticle> alone = new LinkedHashSet<>(all.articles());
    parts.values().forEach(alone::removeAll);
    List<String> ids = new ArrayList<>();
    alone.forEach(article -> ids.add(article.id() + " (in no set of two or more)"));
    return ids;
  }
}
