package io.github.crossread.archive;

import io.github.crossread.archive.store.ArticleData;
import io.github.crossread.archive.store.Journal;
import io.github.crossread.archive.story.Sketch;
import io.github.crossread.archive.story.Sketches;
import io.github.crossread.article.Article;
import io.github.crossread.article.Published;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles of a heap in the order of its files, each known by its number from 0. They are on
 * disk; of each no more is held than where.
 */
final class StoredHeap implements Sketches {

  private final Journal articles;
  private final Journal sketches;
  private final long[] articlePlaces;
  private final long[] sketchPlaces;
  private final List<SetAside> aside;

  StoredHeap(Journal articles, Journal sketches, List<HeapStore.Content> contents) {
    this.articles = articles;
    this.sketches = sketches;
    this.articlePlaces =
        contents.stream().flatMap(c -> c.articles().stream()).mapToLong(Long::longValue).toArray();
    this.sketchPlaces =
        contents.stream().flatMap(c -> c.sketches().stream()).mapToLong(Long::longValue).toArray();
    this.aside = contents.stream().flatMap(content -> content.aside().stream()).toList();
  }

  @Override
  public int size() {
    return articlePlaces.length;
  }

  @Override
  public Sketch get(int article) throws IOException {
    return Sketch.read(
        new DataInputStream(new ByteArrayInputStream(sketches.read(sketchPlaces[article]))));
  }

  static byte[] bytes(Sketch sketch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      sketch.write(out);
    }
    return bytes.toByteArray();
  }

  /** Returns an article as bytes, which {@link ArticleData} reads. */
  byte[] bytes(int article) throws IOException {
    return articles.read(articlePlaces[article]);
  }

  Article article(int article) throws IOException {
    return ArticleData.article(bytes(article));
  }

  /** Returns the days on which the articles of a story were published, as far as they are known. */
  List<LocalDate> days(Story story) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (int article : story.articles()) {
      article(article).published().map(Published::day).ifPresent(days::add);
    }
    return days;
  }

  /** Returns what could not be read, in the order of the files. */
  List<SetAside> aside() {
    return aside;
  }
}
