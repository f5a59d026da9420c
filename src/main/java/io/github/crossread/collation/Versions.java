package io.github.crossread.collation;

import java.util.List;

/**
 * Articles of one outlet that are versions of one article.
 *
 * @param outlet the outlet's name
 * @param articles their ids, the earliest first
 * @param changes what each changed of the one before it, in the same order
 */
public record Versions(String outlet, List<String> articles, List<Change> changes) {

  /** Copies the lists. */
  public Versions {
    articles = List.copyOf(articles);
    changes = List.copyOf(changes);
  }

  /**
   * What one version changed of the one before it.
   *
   * @param article the id of the later article
   * @param added the ids of the passages that it has and the earlier has not
   * @param cut the ids of the passages that the earlier has and it has not
   * @param reworded the ids of the passages that both have in other words
   */
  public record Change(
      String article, List<String> added, List<String> cut, List<String> reworded) {

    /** Copies the lists. */
    public Change {
      added = List.copyOf(added);
      cut = List.copyOf(cut);
      reworded = List.copyOf(reworded);
    }
  }
}
