package io.github.crossread.text.part;

import io.github.crossread.language.Language;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.QuotedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of an article's sentences, found once. */
public final class Parts {

  private final Map<String, List<SentencePart>> bySentence = new HashMap<>();

  /**
   * Looks through an article.
   *
   * @param sentences its aligned sentences
   * @param quoted which of their words are quoted
   * @param language the language it is written in
   */
  public Parts(List<Sentence> sentences, QuotedWords quoted, Language language) {
    PartFinder finder = new PartFinder(language);
    for (Sentence sentence : sentences) {
      bySentence.put(sentence.id(), List.copyOf(finder.find(sentence, quoted.of(sentence))));
    }
  }

  /** Returns the parts of a sentence, in its order: each of its words stands in one. */
  public List<SentencePart> of(Sentence sentence) {
    return bySentence.getOrDefault(sentence.id(), List.of());
  }
}
