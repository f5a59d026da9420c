package io.github.crossread.reader.role;

import io.github.crossread.article.PrintedText;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.PrintedTexts;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together again that a blank line, or a caption or advertisement, tore in two: the
 * first piece does not end a sentence, and the second begins in lower case or the first calls for
 * more.
 */
final class TornParagraphs {

  private TornParagraphs() {}

  /** Returns the drafts with torn text joined at the place of its first piece. */
  static List<Draft> joined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    List<Piece> torn = new ArrayList<>();
    List<Draft> between = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.isText() && !torn.isEmpty()) {
        between.add(draft);
      } else if (draft.isText() && !torn.isEmpty() && goesOn(last(torn), draft.piece())) {
        torn.add(draft.piece());
      } else {
        flush(torn, between, joined);
        add(draft, torn, joined);
      }
    }
    flush(torn, between, joined);
    return joined;
  }

  private static void add(Draft draft, List<Piece> torn, List<Draft> joined) {
    if (draft.isText()) {
      torn.add(draft.piece());
    } else {
      joined.add(draft);
    }
  }

  private static void flush(List<Piece> torn, List<Draft> between, List<Draft> joined) {
    if (!torn.isEmpty()) {
      joined.add(new Draft(join(torn), List.of()));
    }
    joined.addAll(between);
    torn.clear();
    between.clear();
  }

  private static Piece last(List<Piece> torn) {
    return torn.get(torn.size() - 1);
  }

  private static boolean goesOn(Piece piece, Piece next) {
    return !piece.is(Piece.Kind.HEADING)
        && !piece.is(Piece.Kind.CODE)
        && !piece.is(Piece.Kind.ROW)
        && next.is(Piece.Kind.PARAGRAPH)
        && !SentenceEdges.endsSentence(piece.words())
        && (SentenceEdges.startsLower(next.words()) || SentenceEdges.endsOpen(piece.words()));
  }

  /** Joins in one go: a text torn into a thousand pieces must not be copied a thousand times. */
  private static Piece join(List<Piece> torn) {
    if (torn.size() == 1) {
      return torn.get(0);
    }
    List<PrintedText> texts = new ArrayList<>();
    for (Piece piece : torn) {
      texts.add(piece.text());
    }
    return new Piece(torn.get(0).kind(), PrintedTexts.spaced(texts));
  }
}
