package io.github.crossread.alignment.run;

import io.github.crossread.alignment.term.Terms;
import io.github.crossread.alignment.term.Vocabulary;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as the run finder looks at it, or several where a sentence is too short to tell
 * anything.
 *
 * @param words its words, function words too, with their places in the article's text
 * @param stems the numbers of their stems, each once
 */
record Unit(List<Word> words, Terms stems) {

  private static final int FEWEST_WORDS = 3;

  /**
   * A word of a unit.
   *
   * @param stem the number of its stem
   * @param content whether it is a content word or a number
   * @param span where it stands in the article's text
   */
  record Word(int stem, boolean content, Span span) {}

  private static Unit of(List<Word> words) {
    return new Unit(List.copyOf(words), Terms.of(words.stream().mapToInt(Word::stem).toArray()));
  }

  /** Returns the units of an article: its aligned sentences that stand in its text. */
  static List<Unit> of(ArticleText text, Vocabulary vocabulary) {
    List<Unit> units = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : text.aligned()) {
      for (Token token : sentence.tokens()) {
        Optional<Span> span = sentence.source(token.span());
        if (token.isWord() && span.isPresent()) {
          words.add(new Word(vocabulary.number(token.stem()), token.isContent(), span.get()));
        }
      }
      if (words.size() >= FEWEST_WORDS) {
        units.add(of(words));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      units.add(of(words));
    }
    return units;
  }

  int begin() {
    return words.get(0).span().begin();
  }

  int end() {
    return words.get(words.size() - 1).span().end();
  }
}
