package io.github.crossread.check;

import io.github.crossread.check.Change.Kind;
import io.github.crossread.check.Snapshot.ArticleState;
import io.github.crossread.check.Snapshot.PassageState;
import io.github.crossread.check.Snapshot.ReadingState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two snapshots of a set: articles by their ids, passages by theirs. A passage whose first
 * sentence was edited has another id; it is still the same one if an outlet carries it in the words
 * it had.
 */
public final class Changes {

  private final Snapshot before;
  private final Snapshot now;

  /** For each passage of now that was there before, what it was. */
  private final Map<PassageState, PassageState> earlier;

  private Changes(Snapshot before, Snapshot now) {
    this.before = before;
    this.now = now;
    this.earlier = paired(before, now);
  }

  /** Returns what changed: articles first, then passages, as the reports list them. */
  public static List<Change> between(Snapshot before, Snapshot now) {
    Changes changes = new Changes(before, now);
    List<PassageChange> all = changes.passages();
    List<PassageChange> told = all.stream().filter(changes::isOfItsOwn).toList();
    return Stream.concat(
            changes.articles(all.size() - told.size()).stream(),
            told.stream().map(PassageChange::change))
        .toList();
  }

  /**
   * What changed of a passage.
   *
   * @param change what is told
   * @param carriers the articles that carry it or carried it
   */
  private record PassageChange(Change change, Set<String> carriers) {

    static PassageChange of(Change change, PassageState... states) {
      Set<String> carriers =
          Stream.of(states)
              .flatMap(state -> state.readings().stream())
              .map(ReadingState::article)
              .collect(Collectors.toSet());
      return new PassageChange(change, carriers);
    }
  }

  /**
   * Returns whether it is more than what follows from an article that is gone: without one every
   * change is, else those of articles that were edited or are new.
   */
  private boolean isOfItsOwn(PassageChange passage) {
    return before.articles().stream().allMatch(article -> now.article(article.id()).isPresent())
        || now.articles().stream()
            .filter(article -> passage.carriers().contains(article.id()))
            .anyMatch(article -> !before.article(article.id()).equals(Optional.of(article)));
  }

  private static Map<PassageState, PassageState> paired(Snapshot before, Snapshot now) {
    Map<String, PassageState> old = byId(before);
    Map<PassageState, PassageState> earlier = new LinkedHashMap<>();
    for (PassageState passage : now.passages()) {
      Optional.ofNullable(old.remove(passage.id())).ifPresent(was -> earlier.put(passage, was));
    }
    Map<ReadingState, PassageState> left = new LinkedHashMap<>();
    old.values().forEach(was -> was.readings().forEach(r -> left.putIfAbsent(words(r), was)));
    for (PassageState passage : now.passages()) {
      if (!earlier.containsKey(passage)) {
        sameWords(passage, left)
            .filter(was -> old.remove(was.id()) != null)
            .ifPresent(was -> earlier.put(passage, was));
      }
    }
    return earlier;
  }

  private static Map<String, PassageState> byId(Snapshot snapshot) {
    Map<String, PassageState> byId = new LinkedHashMap<>();
    snapshot.passages().forEach(passage -> byId.put(passage.id(), passage));
    return byId;
  }

  private static Optional<PassageState> sameWords(
      PassageState passage, Map<ReadingState, PassageState> left) {
    return passage.readings().stream()
        .map(reading -> Optional.ofNullable(left.get(words(reading))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An outlet's words, whatever they are compared with. */
  private static ReadingState words(ReadingState reading) {
    return new ReadingState(reading.article(), "", reading.text());
  }

  /**
   * Returns what changed of articles.
   *
   * @param following how many passages changed only because articles are gone
   */
  private List<Change> articles(int following) {
    List<Change> changes = new ArrayList<>();
    for (ArticleState article : now.articles()) {
      Optional<ArticleState> was = before.article(article.id());
      if (was.isEmpty()) {
        changes.add(article(Kind.NEW, article, " is new"));
      } else if (!was.get().sha256().equals(article.sha256())) {
        changes.add(article(Kind.CHANGED, article, " was edited"));
      }
    }
    List<ArticleState> gone =
        before.articles().stream().filter(a -> now.article(a.id()).isEmpty()).toList();
    for (ArticleState article : gone) {
      boolean last = article.equals(gone.get(gone.size() - 1));
      changes.add(article(Kind.GONE, article, " is gone" + (last ? with(gone, following) : "")));
    }
    return changes;
  }

  private static String with(List<ArticleState> gone, int passages) {
    return passages == 0
        ? ""
        : (passages == 1 ? "; 1 passage" : "; " + passages + " passages")
            + (gone.size() == 1 ? " changed with it" : " changed with them");
  }

  private Change article(Kind kind, ArticleState article, String what) {
    List<String> articles = kind == Kind.GONE ? List.of() : List.of(article.id());
    return new Change(
        kind,
        "article " + article.id() + " (" + article.outlet() + ")" + what,
        articles,
        List.of());
  }

  private List<PassageChange> passages() {
    List<PassageChange> changes = new ArrayList<>();
    for (PassageState passage : now.passages()) {
      PassageState was = earlier.get(passage);
      if (was == null) {
        changes.add(PassageChange.of(passage(Kind.NEW, passage, " is new"), passage));
      } else {
        changed(was, passage)
            .map(change -> PassageChange.of(change, was, passage))
            .ifPresent(changes::add);
      }
    }
    before.passages().stream()
        .filter(passage -> !earlier.containsValue(passage))
        .map(passage -> PassageChange.of(passage(Kind.GONE, passage, " is gone"), passage))
        .forEach(changes::add);
    return changes;
  }

  private Change passage(Kind kind, PassageState passage, String what) {
    boolean gone = kind == Kind.GONE;
    ReadingState first = passage.readings().get(0);
    String carriers =
        passage.readings().stream().map(ReadingState::article).collect(Collectors.joining(", "));
    return new Change(
        kind,
        "passage "
            + passage.id()
            + what
            + ": "
            + PlainLine.quoted(first.text())
            + " ("
            + carriers
            + ")",
        gone ? List.of() : passage.readings().stream().map(ReadingState::article).toList(),
        gone ? List.of() : List.of(passage.id()));
  }

  private static Optional<Change> changed(PassageState was, PassageState passage) {
    List<String> parts = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    if (!was.id().equals(passage.id())) {
      parts.add("its id was " + was.id());
    }
    for (ReadingState reading : passage.readings()) {
      difference(was.reading(reading.article()), reading)
          .ifPresent(
              part -> {
                parts.add(part);
                articles.add(reading.article());
              });
    }
    was.readings().stream()
        .filter(reading -> passage.reading(reading.article()).isEmpty())
        .forEach(reading -> parts.add(reading.article() + " no longer has it"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(
                Kind.CHANGED,
                "passage " + passage.id() + " changed: " + String.join("; ", parts),
                articles,
                List.of(passage.id())));
  }

  private static Optional<String> difference(Optional<ReadingState> was, ReadingState reading) {
    String article = reading.article();
    if (was.isEmpty()) {
      return Optional.of(article + " has it now: " + PlainLine.quoted(reading.text()));
    }
    if (!was.get().text().equals(reading.text())) {
      return Optional.of(
          article
              + " had "
              + PlainLine.quoted(was.get().text())
              + ", has "
              + PlainLine.quoted(reading.text()));
    }
    if (!was.get().relation().equals(reading.relation())) {
      return Optional.of(article + " was " + was.get().relation() + ", is " + reading.relation());
    }
    return Optional.empty();
  }
}
