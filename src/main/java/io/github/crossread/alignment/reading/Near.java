package io.github.crossread.alignment.reading;

import io.github.crossread.text.token.Sentence;

/**
 * A sentence of an article that does not carry a passage, but comes near one of its sentences: too
 * unlike to be lined up, and too alike to be passed over by a reader who asks whether the article
 * lacks the statement.
 *
 * @param sentence the sentence
 * @param probability how sure it is that it states the same as the sentence of the passage that it
 *     comes nearest to, 0 to 1
 */
public record Near(Sentence sentence, double probability) {}
