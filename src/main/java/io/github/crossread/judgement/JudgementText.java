package io.github.crossread.judgement;

import io.github.crossread.alignment.judged.FirstWords;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.check.PlainLine;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * Writes judgements as they stand in {@code judgements.yaml}: each sentence by its first words, and
 * whole in a comment before it.
 */
final class JudgementText {

  private final FirstWords firstWords;

  /** Makes a writer for the articles of a set. */
  JudgementText(List<ArticleText> texts) {
    firstWords = new FirstWords(texts);
  }

  /** Returns the two sentences of a question, a comment line each. */
  String comments(Question question) {
    return comment(question.a()) + comment(question.b());
  }

  private static String comment(Sentence sentence) {
    return "# " + PlainLine.of(sentence.article() + ": " + sentence.text()) + "\n";
  }

  /** Returns the line that answers a question. */
  String item(Answer answer, Question question) {
    return "- "
        + ConstantNames.of(answer)
        + ": "
        + firstWords.of(question.a(), question.b())
        + "\n";
  }
}
