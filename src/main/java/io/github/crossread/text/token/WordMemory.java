package io.github.crossread.text.token;

import io.github.crossread.article.Span;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that were met, with what is known of them wherever they stand: a text
 * says most of its words again, and so does the next one. For several threads at once.
 */
public final class WordMemory {

  /**
   * At most this many words are kept, some 13 MB; then all are forgotten, so that a long run does
   * not fill the heap.
   */
  static final int MOST = 1 << 16;

  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Map<String, Word> amongCapitals = new ConcurrentHashMap<>();

  /** What is known of a word, wherever it stands. */
  record Word(String printed, String form, String stem, Token.Kind kind) {

    Token at(Span span) {
      return new Token(printed, form, stem, kind, span);
    }
  }

  /** Returns a word as it is printed, in a sentence in capitals or in another, if it was met. */
  Optional<Word> find(String printed, boolean capitals) {
    return Optional.ofNullable(kept(capitals).get(printed));
  }

  private Map<String, Word> kept(boolean capitals) {
    return capitals ? amongCapitals : words;
  }

  /** Keeps a word. */
  Word keep(Word word, boolean capitals) {
    Map<String, Word> kept = kept(capitals);
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(word.printed(), word);
    return word;
  }
}
