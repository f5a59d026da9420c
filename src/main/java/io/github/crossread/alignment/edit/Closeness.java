package io.github.crossread.alignment.edit;

import java.util.List;

/** How much of two sentences is kept, and so how much may be said of their edits. */
enum Closeness {
  /** Too little to compare: what is only there, and what is only here. */
  FAR,
  /** Kinds of edit, but nothing stands in the place of anything. */
  PARTLY,
  /** Near copies: one or two words can be said to stand in the place of one or two others. */
  NEAR;

  private static final int FEWEST_KEPT = 2;
  private static final double LEAST_KEPT = 0.2;
  private static final double NEAR_COPY = 0.5;

  /** Returns how close two lines are, by their content words: those kept, moved or inflected. */
  static Closeness of(SentenceWords base, SentenceWords text, List<Stretch> stretches) {
    int kept =
        stretches.stream()
            .filter(stretch -> !stretch.isChanged())
            .mapToInt(stretch -> stretch.text().content().size())
            .sum();
    int shorter = Math.min(base.content(), text.content());
    if (kept < Math.min(FEWEST_KEPT, shorter) || kept < LEAST_KEPT * shorter) {
      return FAR;
    }
    return 2 * kept >= NEAR_COPY * (base.content() + text.content()) ? NEAR : PARTLY;
  }
}
