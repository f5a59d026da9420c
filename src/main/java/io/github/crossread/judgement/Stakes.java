package io.github.crossread.judgement;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.check.PlainLine;
import io.github.crossread.collation.Collation;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/** Says in a sentence what of the report hangs on a question. */
final class Stakes {

  private Stakes() {}

  /** Returns a line that is safe to print. */
  static String of(Question question, Collation collation) {
    List<Passage> one = collation.passagesOf().of(question.a());
    List<Passage> other = collation.passagesOf().of(question.b());
    List<Passage> both = one.stream().filter(other::contains).toList();
    if (both.isEmpty()) {
      return "If both state the same, a statement of "
          + outlets(one)
          + " and one of "
          + outlets(other)
          + " may become one"
          + alone(question.a(), one, collation)
          + alone(question.b(), other, collation)
          + ".";
    }
    return "Now both are one statement, of "
        + outlets(both)
        + "; if they are different, one of them leaves it.";
  }

  private static String outlets(List<Passage> passages) {
    int outlets = passages.stream().mapToInt(p -> p.readings().size()).max().orElse(1);
    return outlets == 1 ? "1 outlet" : outlets + " outlets";
  }

  private static String alone(Sentence sentence, List<Passage> passages, Collation collation) {
    return passages.stream().anyMatch(Passage::isShared)
        ? ""
        : ", and " + name(sentence, collation) + " no longer has its alone";
  }

  /** Returns the name of the outlet that prints a sentence. */
  static String name(Sentence sentence, Collation collation) {
    return collation.set().articles().stream()
        .filter(article -> article.id().equals(sentence.article()))
        .map(article -> PlainLine.of(collation.set().toldApart(article)))
        .findFirst()
        .orElse(sentence.article());
  }
}
