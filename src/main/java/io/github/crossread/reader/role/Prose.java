package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.BitSet;
import java.util.List;

/**
 * Where an article has sentences. Only in an article of sentences is a line that is none something
 * to ask about: a poem's lines are its text.
 */
final class Prose {

  /** An article has so many paragraphs that are sentences, and at least a third are such. */
  private static final int FEWEST_SENTENCES = 3;

  /** A sentence of so many words is the article's. */
  private static final int SENTENCE_WORDS = 8;

  private final List<Draft> drafts;
  private final BitSet loose = new BitSet();
  private final int sentences;
  private final boolean prose;
  private final int first;
  private final int last;

  Prose(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
    int found = 0;
    int paragraphs = 0;
    int begin = drafts.size();
    int end = drafts.size();
    for (int i = 0; i < drafts.size(); i++) {
      loose.set(i, endsLoose(i));
      if (isParagraph(i)) {
        paragraphs++;
        if (isSentence(drafts.get(i).piece())) {
          begin = found == 0 ? i : begin;
          end = i;
          found++;
        }
      }
    }
    this.first = begin;
    this.last = end;
    this.sentences = found;
    this.prose = found >= FEWEST_SENTENCES && 3 * found >= paragraphs;
  }

  private boolean isParagraph(int place) {
    Draft draft = drafts.get(place);
    return draft.isText() && draft.piece().is(Piece.Kind.PARAGRAPH);
  }

  private static boolean isSentence(Piece piece) {
    return SentenceEdges.endsSentence(piece.words())
        && Headline.words(piece.words()) >= SENTENCE_WORDS;
  }

  /** Returns whether the article is one of sentences. */
  boolean is() {
    return prose;
  }

  /** Returns how many paragraphs are sentences. */
  int sentences() {
    return sentences;
  }

  /** Returns how many paragraphs behind the first sentence are loose. */
  int loose() {
    return (int) loose.stream().filter(this::hasBegun).count();
  }

  /** Returns whether a piece stands behind the first sentence: headline and summary do not. */
  boolean hasBegun(int place) {
    return prose && place > first;
  }

  /** Returns whether a piece stands behind the last sentence. */
  boolean isOver(int place) {
    return prose && place > last;
  }

  /** Returns where the last sentence stands. */
  int last() {
    return last;
  }

  /** Returns whether a piece is a paragraph that neither ends as a sentence nor calls for more. */
  boolean isLoose(int place) {
    return loose.get(place);
  }

  private boolean endsLoose(int place) {
    String words = drafts.get(place).piece().words();
    return isParagraph(place)
        && !goesOn(place + 1)
        && !SentenceEdges.endsSentence(words)
        && !SentenceEdges.endsOpen(words);
  }

  /** A paragraph that a blank line tore goes on in lower case. */
  private boolean goesOn(int place) {
    return place < drafts.size()
        && isParagraph(place)
        && SentenceEdges.startsLower(drafts.get(place).piece().words());
  }
}
