package io.github.crossread.alignment;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.List;

/**
 * Says how a sentence stands to the base: the same words, the same but for house style, or other
 * words.
 */
final class RelationJudge {

  /** As many function words may differ before a change is more than house style. */
  private static final int MOST_FUNCTION_WORDS = 2;

  private RelationJudge() {}

  /**
   * Returns the relation.
   *
   * @param base the base's sentence
   * @param text the other sentence
   * @param edits the edits between the two
   */
  static Relation relation(Sentence base, Sentence text, List<Edit> edits) {
    if (base.text().equals(text.text())) {
      return Relation.VERBATIM;
    }
    boolean onlyStyle = edits.stream().allMatch(edit -> isStyle(edit.kind()));
    return onlyStyle && functionWords(edits) <= MOST_FUNCTION_WORDS
        ? Relation.RESTYLED
        : Relation.REWORDED;
  }

  private static boolean isStyle(EditKind kind) {
    return switch (kind) {
      case STYLE, DATELINE, FUNCTION_WORD -> true;
      case INFLECTION,
          MOVED,
          ATTRIBUTION,
          HEDGE,
          QUOTATION,
          FIGURE,
          TIME,
          ADDED,
          DROPPED,
          SUBSTITUTION,
          REWRITTEN ->
          false;
    };
  }

  private static long functionWords(List<Edit> edits) {
    return edits.stream()
        .filter(edit -> edit.kind() == EditKind.FUNCTION_WORD)
        .mapToLong(
            edit ->
                Math.max(
                    edit.base().map(RelationJudge::wordCount).orElse(0L),
                    edit.text().map(RelationJudge::wordCount).orElse(0L)))
        .sum();
  }

  private static long wordCount(Edit.Words words) {
    return words.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(words.span()) && token.isWord())
        .map(Token::form)
        .count();
  }
}
