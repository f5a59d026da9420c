package io.github.crossread.report.pdf.type;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report laid out.
 *
 * @param pages its pages in order
 * @param bookmarks what the reader's outline shows, in order
 * @param document the root of the structure tree
 */
public record Laid(List<Page> pages, List<Bookmark> bookmarks, Tag document) {
  /** Copies the lists. */
  public Laid {
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
  }

  /**
   * A page.
   *
   * @param body its things, from the upper left corner of the body, in points
   * @param head what stands above the body on every page
   * @param foot what stands below it
   */
  public record Page(List<Item> body, List<Item> head, List<Item> foot) {
    /** Copies the things. */
    public Page {
      body = List.copyOf(body);
      head = List.copyOf(head);
      foot = List.copyOf(foot);
    }
  }

  /**
   * A line of the outline.
   *
   * @param title its words
   * @param anchor where it leads
   * @param level 0 for a part, 1 for an outlet
   */
  public record Bookmark(String title, String anchor, int level) {}

  /**
   * Where an anchor stands.
   *
   * @param page the number of its page, from 1
   * @param y from the top of the body, in points
   */
  public record Place(int page, double y) {}

  /** Returns where each anchor stands; an anchor that was set twice, where it was first. */
  public Map<String, Place> anchors() {
    Map<String, Place> anchors = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Item item : pages.get(i).body) {
        if (item instanceof Item.Anchor anchor) {
          anchors.putIfAbsent(anchor.name(), new Place(i + 1, anchor.y()));
        }
      }
    }
    return anchors;
  }
}
