package io.github.crossread.judgement;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.check.PlainLine;
import io.github.crossread.collation.Collation;
import io.github.crossread.report.Wording;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * Says in a sentence what of the report hangs on a question.
 *
 * @param wording in its words
 */
record Stakes(Wording wording) {

  /** Returns a line that is safe to print. */
  String of(Question question, Collation collation) {
    List<Passage> one = collation.passagesOf().of(question.a());
    List<Passage> other = collation.passagesOf().of(question.b());
    List<Passage> both = one.stream().filter(other::contains).toList();
    if (both.isEmpty()) {
      return wording.of(
          "judge.joining",
          outlets(one),
          outlets(other),
          alone(question.a(), one, collation),
          alone(question.b(), other, collation));
    }
    return wording.of("judge.parting", outlets(both));
  }

  private String outlets(List<Passage> passages) {
    int outlets = passages.stream().mapToInt(p -> p.readings().size()).max().orElse(1);
    return wording.count("subtitle.outlets", outlets);
  }

  private String alone(Sentence sentence, List<Passage> passages, Collation collation) {
    return passages.stream().anyMatch(Passage::isShared)
        ? ""
        : wording.of("judge.joining.alone", name(sentence, collation));
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
