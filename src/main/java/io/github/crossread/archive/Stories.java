package io.github.crossread.archive;

import io.github.crossread.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stories that were found in a heap, with what comparing them found. It is on disk, and can be
 * asked as long as the archive is open.
 */
public final class Stories {

  private final StoredHeap heap;
  private final List<Story> stories;
  private final List<Long> places;
  private final ComparedStories compared;
  private final StoryComparer comparer;

  Stories(
      StoredHeap heap,
      List<Story> stories,
      List<Long> places,
      ComparedStories compared,
      StoryComparer comparer) {
    this.heap = heap;
    this.stories = List.copyOf(stories);
    this.places = List.copyOf(places);
    this.compared = compared;
    this.comparer = comparer;
  }

  /** Takes a story with what comparing it found. */
  interface Visitor {
    void story(Story story, ComparedStory found) throws IOException;
  }

  /** Visits the stories in their order, one in memory at a time. */
  void each(Visitor visitor) throws IOException {
    for (int i = 0; i < stories.size(); i++) {
      visitor.story(stories.get(i), compared.at(places.get(i)));
    }
  }

  StoredHeap heap() {
    return heap;
  }

  /** Returns the stories of two articles or more, by their first article. */
  List<Story> all() {
    return stories;
  }

  /** Returns how many articles were read. */
  public int articles() {
    return heap.size();
  }

  /** Returns how many stories of two articles or more there are. */
  public int size() {
    return stories.size();
  }

  /**
   * Returns what could not be read or compared: files and articles in the order of the heap, then
   * stories.
   *
   * @throws IOException if what is on disk can't be read
   */
  public List<SetAside> aside() throws IOException {
    List<SetAside> aside = new ArrayList<>(heap.aside());
    each((story, found) -> aside.addAll(found.aside()));
    return aside;
  }

  /** Returns the ids of the stories whose id begins so. */
  public List<String> beginning(String id) {
    return stories.stream().map(Story::id).filter(whole -> whole.startsWith(id)).toList();
  }

  /**
   * Compares the articles of a story again, for a report of its own.
   *
   * @param id the whole id of a story
   * @return the report, if two of its articles or more can be compared
   * @throws IOException if what is on disk can't be read
   */
  public Optional<Report> report(String id) throws IOException {
    return comparer.report(
        stories.stream().filter(story -> story.id().equals(id)).findFirst().orElseThrow());
  }
}
