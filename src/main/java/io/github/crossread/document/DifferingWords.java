package io.github.crossread.document;

import io.github.crossread.alignment.edit.TokenRuns;
import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.report.Composition;
import io.github.crossread.report.marked.Pen;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;

/** Marks in a sentence the words in which it differs from one of another article. */
final class DifferingWords {

  /** So much of both sentences is the same where one line can show what is not. */
  private static final double LEAST_ALIKE = .7;

  private final Composition composition;

  DifferingWords(Composition composition) {
    this.composition = composition;
  }

  /** Returns what sentences have in common that differ in nothing that is told of them. */
  List<?> words(Annotated article, Annotated.Sentence sentence) {
    return List.of(sentence.kind(), sentence.passages(), printed(article, sentence).text());
  }

  private Sentence printed(Annotated article, Annotated.Sentence sentence) {
    return composition.text(article.article()).sentences().get(sentence.place() - 1);
  }

  /** Returns a sentence with the other article's words struck where it has others, if few. */
  Optional<StyledText> marked(Annotated article, Annotated.Sentence sentence, Annotated other) {
    if (sentence.text().isEmpty()) {
      return Optional.empty();
    }
    Sentence here = printed(article, sentence);
    return composition.passagesOf().of(here).stream()
        .flatMap(passage -> passage.reading(other.article()).stream())
        .map(Reading::sentences)
        .flatMap(List::stream)
        .flatMap(there -> marked(there, here).stream())
        .findFirst();
  }

  private static Optional<StyledText> marked(Sentence there, Sentence here) {
    List<TokenRun> runs = TokenRuns.of(there.tokens(), here.tokens());
    int both = runs.stream().mapToInt(TokenRun::length).sum();
    int all = Math.max(there.tokens().size(), here.tokens().size());
    return both < LEAST_ALIKE * all ? Optional.empty() : Optional.of(marked(there, here, runs));
  }

  private static StyledText marked(Sentence there, Sentence here, List<TokenRun> runs) {
    Pen pen = new Pen();
    int inThere = 0;
    int inHere = 0;
    for (TokenRun run : runs) {
      write(pen, there, inThere, run.base(), Style.ONLY_THERE);
      write(pen, here, inHere, run.text(), Style.ONLY_HERE);
      for (int i = 0; i < run.length(); i++) {
        same(pen, there, run.base() + i, here, run.text() + i);
      }
      inThere = run.baseEnd();
      inHere = run.textEnd();
    }
    write(pen, there, inThere, there.tokens().size(), Style.ONLY_THERE);
    write(pen, here, inHere, here.tokens().size(), Style.ONLY_HERE);
    return pen.text();
  }

  private static void write(Pen pen, Sentence sentence, int from, int to, Style style) {
    for (Token token : sentence.tokens().subList(from, to)) {
      pen.write(Pen.isSpaceBefore(sentence, token), token.text(), style);
    }
  }

  /** Of a word in another spelling both are shown; another case or mark is not worth it. */
  private static void same(Pen pen, Sentence there, int inThere, Sentence here, int inHere) {
    Token theirs = there.tokens().get(inThere);
    Token token = here.tokens().get(inHere);
    boolean differs = token.isWord() && !theirs.text().equalsIgnoreCase(token.text());
    if (differs) {
      pen.write(Pen.isSpaceBefore(there, theirs), theirs.text(), Style.ONLY_THERE);
    }
    Style style = differs ? Style.ONLY_HERE : Style.PLAIN;
    pen.write(Pen.isSpaceBefore(here, token), token.text(), style);
  }
}
