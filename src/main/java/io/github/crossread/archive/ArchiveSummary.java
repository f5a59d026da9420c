package io.github.crossread.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an editor wants to know of an archive first.
 *
 * @param articles how many articles were read
 * @param stories how many stories of two articles or more there are
 * @param aside how much could not be read or compared
 * @param lastDay the last day on which an article of a story was published, if any is known
 * @param asked the stories whose reports were asked for, in the order of the heap
 * @param largest the stories of most articles, the largest first
 * @param disagreeing the stories of the last week in which outlets disagree, the largest first; of
 *     all time where no day is known
 * @param copying the outlets that print most text of others, those that leave out most credits
 *     first
 */
public record ArchiveSummary(
    int articles,
    int stories,
    int aside,
    Optional<LocalDate> lastDay,
    List<Told> asked,
    List<Told> largest,
    List<Told> disagreeing,
    List<Copying> copying) {

  /** So many are told of each. */
  private static final int MOST = 20;

  private static final int WEEK = 7;

  private static final Comparator<Told> BY_SIZE =
      Comparator.comparingInt(Told::articles).reversed().thenComparing(Told::id);

  private static final Comparator<Copying> BY_COPIES =
      Comparator.comparingInt(Copying::uncredited)
          .thenComparing(Copying::credited)
          .reversed()
          .thenComparing(Copying::outlet);

  /** Copies the lists. */
  public ArchiveSummary {
    asked = List.copyOf(asked);
    largest = List.copyOf(largest);
    disagreeing = List.copyOf(disagreeing);
    copying = List.copyOf(copying);
  }

  /**
   * A story.
   *
   * @param id its id
   * @param title what it is called
   * @param subtitle one sentence: outlets, dates, counts
   * @param articles how many articles are on it
   * @param lastDay the last day on which one was published, if any is known
   * @param findings what was found, a sentence each
   */
  public record Told(
      String id,
      String title,
      String subtitle,
      int articles,
      Optional<LocalDate> lastDay,
      List<String> findings) {

    /** Copies the findings. */
    public Told {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What an outlet does with the text of agencies and others.
   *
   * @param outlet its name
   * @param credited how many of its articles name whose text they print
   * @param uncredited how many print another's and name nobody
   */
  public record Copying(String outlet, int credited, int uncredited) {

    private Copying with(boolean isCredited) {
      return new Copying(
          outlet, credited + (isCredited ? 1 : 0), uncredited + (isCredited ? 0 : 1));
    }
  }

  /**
   * Sums up what was found.
   *
   * @param asked the ids of the stories whose reports were asked for
   * @throws IOException if what is on disk can't be read
   */
  public static ArchiveSummary of(Stories stories, Set<String> asked) throws IOException {
    List<Told> all = new ArrayList<>();
    List<Told> disagreeing = new ArrayList<>();
    Map<String, Copying> copying = new TreeMap<>();
    stories.each(
        (story, found) -> {
          Optional<LocalDate> day =
              stories.heap().days(story).stream().max(Comparator.naturalOrder());
          all.add(told(story, found, day, found.findings()));
          if (!found.disagreements().isEmpty()) {
            disagreeing.add(told(story, found, day, found.disagreements()));
          }
          found.copies().forEach(copy -> count(copy, copying));
        });
    Optional<LocalDate> last =
        all.stream().flatMap(story -> story.lastDay().stream()).max(Comparator.naturalOrder());
    last.ifPresent(day -> disagreeing.removeIf(story -> !isOfWeek(story, day)));
    return new ArchiveSummary(
        stories.articles(),
        stories.size(),
        stories.aside().size(),
        last,
        all.stream().filter(story -> asked.contains(story.id())).toList(),
        all.stream().sorted(BY_SIZE).limit(MOST).toList(),
        disagreeing.stream().sorted(BY_SIZE).limit(MOST).toList(),
        copying.values().stream().sorted(BY_COPIES).limit(MOST).toList());
  }

  private static Told told(
      Story story, ComparedStory found, Optional<LocalDate> day, List<String> findings) {
    return new Told(
        story.id(), found.title(), found.subtitle(), story.articles().size(), day, findings);
  }

  private static void count(ComparedStory.Copy copy, Map<String, Copying> copying) {
    Copying before = copying.getOrDefault(copy.outlet(), new Copying(copy.outlet(), 0, 0));
    copying.put(copy.outlet(), before.with(copy.credited()));
  }

  private static boolean isOfWeek(Told story, LocalDate last) {
    return story.lastDay().filter(day -> day.isAfter(last.minusDays(WEEK))).isPresent();
  }
}
