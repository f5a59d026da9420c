package io.github.crossread.reader;

import io.github.crossread.article.Note;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles that an export holds more than once: of one outlet and day, word for word. They would
 * count as one text in two articles, and are read once.
 */
final class RepeatedArticles {

  private RepeatedArticles() {}

  /** What makes two the same. */
  private record Key(Optional<String> outlet, Optional<LocalDate> day, List<String> words) {

    static Key of(FileArticle article) {
      Extract extract = article.extract();
      return new Key(
          extract.facts().outlet(),
          extract.facts().published().map(Published::day),
          extract.pieces().stream().map(Piece::words).toList());
    }
  }

  /** Returns the articles of a file, each once, with a note where there were more. */
  static List<FileArticle> once(List<FileArticle> articles) {
    Map<Key, List<FileArticle>> same = new LinkedHashMap<>();
    for (FileArticle article : articles) {
      same.computeIfAbsent(Key.of(article), k -> new ArrayList<>()).add(article);
    }
    return same.values().stream().map(RepeatedArticles::first).toList();
  }

  private static FileArticle first(List<FileArticle> same) {
    FileArticle first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    List<String> others = same.stream().skip(1).map(FileArticle::id).toList();
    Note note = new Note(Note.Kind.REPEATED_ARTICLE, others.size(), Optional.empty(), others);
    return new FileArticle(first.id(), first.file(), first.source(), first.extract().with(note));
  }
}
