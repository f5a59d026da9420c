package io.github.crossread.alignment.edit;

import java.util.function.Predicate;

/**
 * When a change is of a kind.
 *
 * @param kind the kind
 * @param holds whether a change is of it, if no rule before this one held
 */
record KindRule(EditKind kind, Predicate<Variation> holds) {}
