package io.github.crossread.document;

import io.github.crossread.alignment.judged.FirstWords;
import io.github.crossread.report.Composition;
import io.github.crossread.text.token.Sentence;
import java.util.regex.Pattern;

/** Composes the pairs of sentences that a reader of the page can judge. */
final class PairToJudgeComposer {

  /** A comment is one line. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  private final FirstWords firstWords;

  PairToJudgeComposer(Composition composition) {
    firstWords = new FirstWords(composition.collation().texts());
  }

  PairToJudge of(Sentence a, Sentence b) {
    return new PairToJudge(whole(a), whole(b), firstWords.of(a, b));
  }

  private static String whole(Sentence sentence) {
    String text = sentence.article() + ": " + sentence.text();
    return BLANK.matcher(text).replaceAll(" ").strip();
  }
}
