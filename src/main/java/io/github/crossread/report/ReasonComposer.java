package io.github.crossread.report;

import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a line where a reading stands, and what made it a match with the base. */
final class ReasonComposer {

  /** At most this many words that both have are named: a reader can check them at a glance. */
  private static final int MOST_WORDS = 3;

  private static final int MOST_NAMES = 2;

  /** A quotation of fewer words is a phrase. */
  private static final int SHORTEST_QUOTATION = 4;

  private final Composition composition;
  private final Wording wording;

  ReasonComposer(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  /**
   * Returns the line under a rewording.
   *
   * @param reading the whole reading
   * @param bead what is shown of it
   * @param places the numbers of the sentences that have the words shown, those of the bead first
   * @param notShown the numbers of the reading's sentences that no rewording shows
   */
  String reason(Reading reading, Bead bead, List<Integer> places, List<Integer> notShown) {
    String key = bead.sentences().size() == 1 ? "reason" : "reason.joined";
    String likeness = String.format(Locale.ROOT, "%.2f", bead.similarity());
    String grounds = bead.grounds().map(this::grounds).orElse("");
    int shown = bead.sentences().size();
    return wording.of(
            reading.isMoved(bead) ? key + ".moved" : key,
            list(places.subList(0, shown)),
            likeness + grounds)
        + bead.grounds()
            .filter(g -> !g.isSure())
            .map(g -> " " + wording.of("reason.unsure"))
            .orElse("")
        + others("reason.again", places.subList(shown, places.size()))
        + others("reason.beside", notShown);
  }

  private String others(String key, List<Integer> places) {
    return places.isEmpty() ? "" : " " + wording.count(key, places.size(), list(places));
  }

  private String list(List<Integer> places) {
    return composition.list(places.stream().map(p -> Integer.toString(p)).toList());
  }

  private String grounds(Grounds grounds) {
    List<String> parts = new ArrayList<>();
    String words = String.join(wording.of("list.comma"), words(grounds));
    if (!words.isEmpty()) {
      parts.add(words);
    }
    beside(grounds).ifPresent(parts::add);
    return parts.isEmpty()
        ? ""
        : wording.of("reason.grounds", String.join(wording.of("reason.and"), parts));
  }

  /** Names first, then numbers, then other words; what is said is not said again. */
  private static List<String> words(Grounds grounds) {
    List<String> words = new ArrayList<>(first(grounds.names(), MOST_NAMES));
    Stream.concat(grounds.numbers().stream(), grounds.words().stream())
        .filter(word -> words.stream().noneMatch(said -> said.contains(word)))
        .forEach(words::add);
    return first(words, MOST_WORDS);
  }

  private static List<String> first(List<String> words, int most) {
    return words.subList(0, Math.min(words.size(), most));
  }

  /** Returns the strongest of what speaks for the match beside words in common. */
  private Optional<String> beside(Grounds grounds) {
    if (grounds.quotedWords() >= SHORTEST_QUOTATION) {
      return Optional.of(wording.of("reason.quotation"));
    }
    if (!grounds.senses().isEmpty()) {
      Grounds.Sense sense = grounds.senses().get(0);
      return Optional.of(wording.of("reason.sense", sense.text(), sense.base()));
    }
    if (grounds.bothOpen()) {
      return Optional.of(wording.of("reason.open"));
    }
    return grounds.betweenMatches()
        ? Optional.of(wording.of("reason.neighbours"))
        : Optional.empty();
  }
}
