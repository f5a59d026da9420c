package io.github.crossread.collation.quotation;

import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;

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
record Word(
    Sentence sentence, Token token, int piece, boolean opens, boolean afterCut, boolean bracketed) {

  Word inPiece(int newPiece) {
    return new Word(sentence, token, newPiece, opens, afterCut, bracketed);
  }
}
