package io.github.crossread.collation;

import io.github.crossread.alignment.Bead;
import io.github.crossread.alignment.Passage;

/**
 * What an outlet states in other words than the base.
 *
 * @param passage the passage
 * @param bead the outlet's words beside the base's
 */
public record Rewording(Passage passage, Bead bead) {}
