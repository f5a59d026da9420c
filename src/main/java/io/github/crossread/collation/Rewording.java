package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;

/**
 * What an outlet states in other words than the base.
 *
 * @param passage the passage
 * @param bead the outlet's words beside the base's
 */
public record Rewording(Passage passage, Bead bead) {}
