package io.github.crossread.archive.story;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Published;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sketches in memory. */
final class Heap implements Sketches {

  private final List<Sketch> sketches = new ArrayList<>();
  private final Sketcher sketcher = new Sketcher();

  Heap add(Sketch sketch) {
    sketches.add(sketch);
    return this;
  }

  Heap add(Article article) {
    return add(sketcher.sketch(article));
  }

  /** Adds articles without a day, a paragraph each. */
  Heap add(String... bodies) {
    for (String body : bodies) {
      add(article(body, Optional.empty()));
    }
    return this;
  }

  Heap add(LocalDate day, String body) {
    return add(article(body, Optional.of(day)));
  }

  static Article article(String body, Optional<LocalDate> day) {
    return new Article(
        "a",
        new Outlet("A"),
        new Source("a.txt", "0".repeat(64)),
        body,
        false,
        List.of(new Block(Role.BODY, PrintedText.nowhere(body))),
        Optional.empty(),
        Optional.empty(),
        day.map(d -> new Published(d, Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  int[] stories() throws IOException {
    return StoryFinder.stories(this);
  }

  @Override
  public int size() {
    return sketches.size();
  }

  @Override
  public Sketch get(int index) {
    return sketches.get(index);
  }
}
