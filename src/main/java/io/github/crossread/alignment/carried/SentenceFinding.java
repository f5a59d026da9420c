package io.github.crossread.alignment.carried;

import java.util.List;

/**
 * What other articles have of a sentence.
 *
 * @param parts its parts
 * @param findings for each part, what other articles carry of it, in the order of the set
 * @param coverages for each article that has any of it, by its id, what the sentence of it that has
 *     most has
 */
record SentenceFinding(
    List<PartWords> parts, List<List<PartFinding>> findings, List<Coverage> coverages) {}
