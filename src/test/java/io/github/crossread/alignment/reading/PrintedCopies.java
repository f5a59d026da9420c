package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.EditFinder;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/** Tells copies by what a report would call them: verbatim or restyled. */
public final class PrintedCopies {

  private final EditFinder edits;

  /** Makes one for the articles of a set. */
  public PrintedCopies(List<ArticleText> texts) {
    this.edits = new EditFinder(texts);
  }

  /** Returns whether an outlet prints a sentence of another, in its own house style at most. */
  public boolean prints(ArticleText outlet, Sentence sentence) {
    return outlet.aligned().stream()
        .anyMatch(
            own ->
                RelationJudge.relation(
                        List.of(sentence),
                        List.of(own),
                        edits.edits(List.of(sentence), List.of(own)))
                    != Relation.REWORDED);
  }
}
