package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The titles of the entries of a live page: short lines without a stop, each between the time of an
 * entry and its first sentence.
 */
final class EntryTitles {

  /** A page of entries has so many; one time alone is that of the article. */
  private static final int FEWEST = 2;

  private static final int LONGEST_WORDS = 15;

  private final List<Draft> drafts;
  private final boolean live;

  EntryTitles(List<Draft> drafts) {
    this.drafts = drafts;
    this.live =
        IntStream.range(1, drafts.size()).filter(i -> isStamp(i - 1) && isText(i)).count()
            >= FEWEST;
  }

  /** Returns whether a piece is the title of an entry. */
  boolean has(int place) {
    return live && place > 0 && isStamp(place - 1) && isTitle(place) && isSentence(place + 1);
  }

  private boolean isTitle(int place) {
    String words = drafts.get(place).piece().words();
    return isText(place)
        && Headline.words(words) <= LONGEST_WORDS
        && !SentenceEdges.endsSentence(words)
        && !SentenceEdges.endsOpen(words);
  }

  private boolean isSentence(int place) {
    return place < drafts.size()
        && isText(place)
        && SentenceEdges.endsSentence(drafts.get(place).piece().words());
  }

  private boolean isText(int place) {
    Draft draft = drafts.get(place);
    return draft.isText() && !draft.piece().is(Piece.Kind.BULLET);
  }

  private boolean isStamp(int place) {
    return FurnitureWords.areStamp(drafts.get(place).piece());
  }
}
