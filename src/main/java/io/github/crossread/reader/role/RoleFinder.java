package io.github.crossread.reader.role;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.WordKind;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds out what the pieces of an article are for.
 *
 * <p>First by their own words: furniture, captions, credits. Then torn paragraphs are joined. Then
 * by place: what stands before the body is headline, byline or summary, and all else is body.
 */
public final class RoleFinder {

  private static final PatternList FURNITURE =
      new PatternList(WordKind.FURNITURE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, 300);
  private static final PatternList POINTERS = new PatternList(WordKind.POINTERS, 0, 300);

  private static final PatternList STAMPS =
      new PatternList(WordKind.TIME_STAMPS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, 60);

  private static final PatternList NOTES = new PatternList(WordKind.CORRECTION_NOTES, 0, 800);

  private RoleFinder() {}

  /**
   * Finds the roles.
   *
   * @param read the pieces as the format has them
   * @param known what is known about the article from elsewhere
   * @param agencies the news agencies that are known
   */
  public static Contents roles(List<Piece> read, Facts known, Agencies agencies) {
    Optional<DateStamp> stamp = DateStamp.of(read);
    List<Piece> pieces = stamp.map(s -> s.removed(read)).orElse(read);
    List<Draft> drafts = TornParagraphs.joined(byWords(pieces, known));
    Opening opening = new Opening(drafts, known, agencies);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isText()) {
        blocks.add(new Block(opening.role(i), draft.piece().text()));
      } else {
        blocks.addAll(draft.blocks());
      }
    }
    return new Contents(
        blocks, dateline(blocks, agencies), opening.byline(), stamp.map(DateStamp::published));
  }

  private static List<Draft> byWords(List<Piece> pieces, Facts known) {
    List<Draft> drafts = new ArrayList<>();
    PageRemains remains = new PageRemains(pieces);
    for (Piece piece : pieces) {
      // The first line of an article that has no headline yet is its headline, not a caption.
      boolean headline = drafts.isEmpty() && known.headline().isEmpty();
      List<Block> blocks = blocks(piece, headline);
      boolean left = blocks.isEmpty() && remains.has(drafts.size());
      drafts.add(
          new Draft(piece, left ? List.of(new Block(Role.FURNITURE, piece.text())) : blocks));
    }
    return drafts;
  }

  private static List<Block> blocks(Piece piece, boolean headline) {
    PrintedText text = piece.text();
    if (piece.is(Piece.Kind.PICTURE)) {
      List<Block> picture = PictureText.blocks(text);
      return picture.isEmpty() ? List.of(new Block(Role.CAPTION, text)) : picture;
    }
    if (piece.is(Piece.Kind.MARKUP)
        || !hasWords(text)
        || isFurniture(piece.words(), headline)
        || isStamp(piece)) {
      return List.of(new Block(Role.FURNITURE, text));
    }
    if (!headline && NOTES.matches(piece.words())) {
      return List.of(new Block(Role.NOTE, text));
    }
    return headline || piece.is(Piece.Kind.HEADING) ? List.of() : PictureText.blocks(text);
  }

  private static boolean isFurniture(String words, boolean headline) {
    return FURNITURE.matches(words) || (!headline && POINTERS.matches(words));
  }

  /** As a heading, 22.04 is a version. */
  private static boolean isStamp(Piece piece) {
    return !piece.is(Piece.Kind.HEADING) && STAMPS.matches(piece.words());
  }

  private static boolean hasWords(PrintedText text) {
    return text.toString().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Optional<Span> dateline(List<Block> blocks, Agencies agencies) {
    List<PrintedText> body =
        blocks.stream().filter(block -> block.role() == Role.BODY).map(Block::text).toList();
    OptionalInt end = Dateline.end(body.stream().map(PrintedText::toString).toList(), agencies);
    return end.isPresent() ? body.get(0).source(0, end.getAsInt()) : Optional.empty();
  }
}
