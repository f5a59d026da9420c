package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds at what time of the day the event of a set happened, as articles tell it differently, in
 * whatever words.
 *
 * <p>An article counts if it says of one time only that something happened then; times further from
 * each other than an event's are of two.
 */
final class Hours {

  /** What stands around the times does not have to be alike. */
  private static final double CERTAINTY = 0.8;

  private final List<ArticleText> texts;
  private final Tellings tellings;

  Hours(List<ArticleText> texts, Tellings tellings) {
    this.texts = texts;
    this.tellings = tellings;
  }

  Optional<Disagreement> find() {
    List<Mention> hours = texts.stream().flatMap(text -> hour(text).stream()).toList();
    List<Mention> values = new ArrayList<>();
    for (Mention hour : hours) {
      boolean near = hours.stream().allMatch(o -> agree(hour, o) || isNear(hour, o));
      if (near) {
        values.add(hour);
      }
    }
    boolean differ = values.stream().anyMatch(a -> values.stream().anyMatch(b -> isNear(a, b)));
    return differ ? tellings.ofEvent(values, CERTAINTY) : Optional.empty();
  }

  /** Returns when something happened, if the article says it of one time only. */
  private static Optional<Mention> hour(ArticleText text) {
    List<Mention> times =
        text.mentions().all().stream()
            .filter(mention -> mention.measure() instanceof Moment m && m.minute().isPresent())
            .toList();
    List<Mention> hours = times.stream().filter(time -> time.around().happened()).toList();
    return hours.stream()
        .findFirst()
        .filter(first -> hours.stream().allMatch(hour -> agree(hour, first)))
        .filter(first -> times.stream().noneMatch(time -> isNearOnClock(time, first)));
  }

  /** Where an article gives two times that are near, nobody can tell which is the event's. */
  private static boolean isNearOnClock(Mention a, Mention b) {
    return ((Moment) a.measure()).isNearOnClock((Moment) b.measure());
  }

  private static boolean agree(Mention a, Mention b) {
    return a.measure().agrees(b.measure());
  }

  private static boolean isNear(Mention a, Mention b) {
    return ((Moment) a.measure()).isNearInDay((Moment) b.measure());
  }
}
