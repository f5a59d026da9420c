package io.github.crossread.reader;

import io.github.crossread.article.Sha256;
import io.github.crossread.article.Source;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of a set as their files have them, by file. An article's id is its file's name
 * without the ending; in a file of several, what the format calls each, or its number, stands
 * behind that.
 */
record SetExtracts(Path folder, List<FileArticle> articles) {

  /** Reads the files of a folder. */
  static SetExtracts of(Path folder, List<ArticleFile> files, Formats formats)
      throws InputException {
    if (files.isEmpty()) {
      throw InputException.in(folder, ArticleFolder.noArticles(folder));
    }
    refuseTooMany(folder, files.size());
    List<FileArticle> articles = new ArrayList<>();
    for (ArticleFile file : files) {
      articles.addAll(RepeatedArticles.once(in(file, formats)));
    }
    SetExtracts set = new SetExtracts(folder, List.copyOf(articles));
    set.refuseSameIds();
    return set;
  }

  /** Returns those of one part of the folder; all, if it is no part. */
  SetExtracts part(SetPart part, Split split) {
    return part.name().isEmpty()
        ? this
        : new SetExtracts(folder, split.parts(this).getOrDefault(part.name().get(), List.of()));
  }

  /** Refuses a set of one article or of too many. */
  SetExtracts refuseUnfit() throws InputException {
    refuseTooMany(folder, articles.size());
    refuseOne();
    return this;
  }

  private static List<FileArticle> in(ArticleFile file, Formats formats) throws InputException {
    byte[] head = file.head();
    Optional<ArticleFormat> streamed = formats.streamed(head);
    if (streamed.isPresent()) {
      return articles(file, file.sha256(), streamed.get().read(file.path(), head));
    }
    byte[] bytes = file.bytes();
    List<Extract> extracts = formats.read(file.path(), file.name(), bytes);
    return articles(file, Sha256.hex(bytes), extracts);
  }

  private static List<FileArticle> articles(
      ArticleFile file, String sha256, List<Extract> extracts) {
    Source source = new Source(file.name(), sha256);
    List<FileArticle> articles = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      String id = extracts.size() == 1 ? file.id() : id(file, extracts.get(i), i);
      articles.add(new FileArticle(id, file, source, extracts.get(i)));
    }
    return articles;
  }

  private static String id(ArticleFile file, Extract extract, int place) {
    return file.id() + "-" + extract.id().orElse(String.valueOf(place + 1));
  }

  private static void refuseTooMany(Path folder, int size) throws InputException {
    if (size > ArticleSetReader.MOST_ARTICLES) {
      throw InputException.in(
          folder,
          "the article set has "
              + size
              + " articles; at most 2000 can be compared. Give each event a folder of its own.");
    }
  }

  private void refuseOne() throws InputException {
    if (articles.size() == 1) {
      ArticleFile file = articles.get(0).file();
      List<String> others = ArticleFolder.leftAlone(folder, List.of(file));
      throw InputException.in(
          folder,
          "the article set has one article only, "
              + file.name()
              + ". A set needs two or more to compare; add those of other outlets."
              + (others.isEmpty() ? "" : " Not read: " + String.join(", ", others) + "."));
    }
  }

  private void refuseSameIds() throws InputException {
    Map<String, ArticleFile> byId = new HashMap<>();
    for (FileArticle article : articles) {
      ArticleFile other = byId.put(article.id(), article.file());
      if (other != null) {
        throw InputException.in(
            folder,
            "the files "
                + other.name()
                + " and "
                + article.file().name()
                + " have one id, \""
                + article.id()
                + "\": an article's id is its file's name without the ending. Rename one of"
                + " them.");
      }
    }
  }

  List<String> ids() {
    return articles.stream().map(FileArticle::id).toList();
  }

  /** Returns the articles that a key in {@code set.yaml} names: by file, or by id. */
  List<FileArticle> named(String key) {
    return articles.stream()
        .filter(
            article ->
                article.id().equals(key)
                    || article.file().name().equals(key)
                    || article.file().id().equals(key))
        .toList();
  }

  /** Returns the articles in the order of the set: numbered ones first, the others by name. */
  List<FileArticle> ordered(Map<String, Facts> facts) {
    List<FileArticle> ordered = new ArrayList<>(articles);
    ordered.sort(
        Comparator.comparing((FileArticle article) -> order(article, facts).isEmpty())
            .thenComparing(article -> order(article, facts).orElse(0)));
    return ordered;
  }

  private static Optional<Integer> order(FileArticle article, Map<String, Facts> facts) {
    Facts given = facts.getOrDefault(article.id(), Facts.NONE);
    return given.order().isPresent() ? Optional.of(given.order().getAsInt()) : Optional.empty();
  }
}
