package io.github.crossread.text.utterance;

import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;

/**
 * A quoted word or number.
 *
 * @param sentence the sentence it stands in
 * @param token the word
 * @param piece the number of its piece: what stands between one opening and one closing mark
 * @param opens whether it opens a sentence
 * @param afterCut whether an ellipsis stands before it
 * @param bracketed whether square brackets around it say that the outlet put it there
 */
public record QuotedWord(
    Sentence sentence, Token token, int piece, boolean opens, boolean afterCut, boolean bracketed) {

  public QuotedWord inPiece(int newPiece) {
    return new QuotedWord(sentence, token, newPiece, opens, afterCut, bracketed);
  }
}
