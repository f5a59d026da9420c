package io.github.crossread.text.voice;

import java.util.Optional;

/**
 * Who is said to say something in a sentence.
 *
 * @param phrase the words that name who it is
 * @param verb the token that says so: a verb, or "according"
 * @param listener the newspaper, agency or channel that it was said to, if one is named
 */
record Saying(Phrase phrase, int verb, Optional<Phrase> listener) {}
