package io.github.crossread.check;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.reading.PassageMaker;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * A reader has judged all pairs of sentences that the report is unsure about: matches that are not
 * sure, and what comes near. Less likely pairs are asked about as well, but need no answer.
 *
 * @param scope where it holds
 */
public record NoOpenQuestionsRule(Scope scope) implements Rule {

  @Override
  public String name() {
    return "noOpenQuestions";
  }

  @Override
  public String demand() {
    return "all unsure pairs are judged" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().questions().stream()
        .filter(question -> question.probability() >= PassageMaker.NEAR)
        .filter(question -> isMeant(subject, question))
        .map(question -> violation(subject, question))
        .toList();
  }

  private boolean isMeant(Subject subject, Question question) {
    return scope.covers(subject.report(), question.a().article())
        || scope.covers(subject.report(), question.b().article());
  }

  private static Violation violation(Subject subject, Question question) {
    return new Violation(
        "not judged whether these are the same: "
            + sentence(subject, question.a())
            + ", and "
            + sentence(subject, question.b()),
        List.of(question.a().article(), question.b().article()),
        List.of());
  }

  private static String sentence(Subject subject, Sentence sentence) {
    return subject.outlet(sentence.article()) + ", " + PlainLine.quoted(sentence.text());
  }
}
