package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
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
   * Returns the relation. Where one side makes two sentences of what is one on the other, no
   * function word may differ: "It burned, and it fell" and "It burned. It fell" are two wordings.
   *
   * @param base the base's sentence, or the sentences that are compared as one
   * @param text the other's, likewise
   * @param edits the edits between the two
   */
  static Relation relation(List<Sentence> base, List<Sentence> text, List<Edit> edits) {
    if (Sentence.joined(base).text().equals(Sentence.joined(text).text())) {
      return Relation.VERBATIM;
    }
    int most = base.size() == text.size() ? MOST_FUNCTION_WORDS : 0;
    boolean onlyStyle = edits.stream().allMatch(edit -> edit.kind().isOfPrint());
    return onlyStyle && functionWords(edits) <= most ? Relation.RESTYLED : Relation.REWORDED;
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

  private static long wordCount(Excerpt words) {
    return words.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(words.span()) && token.isWord())
        .map(Token::form)
        .count();
  }
}
