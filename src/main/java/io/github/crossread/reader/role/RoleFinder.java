package io.github.crossread.reader.role;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.WordKind;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds out what the pieces of an article are for.
 *
 * <p>First by their own words: furniture, captions, credits. Then by how they are made among the
 * others. Then torn paragraphs are joined. Then by place: what stands before the body is headline,
 * byline or summary, and all else is body.
 */
public final class RoleFinder {

  private static final PatternList NOTES = PatternList.asPrinted(WordKind.CORRECTION_NOTES, 800);

  /** So many captions without another sentence are the article. */
  private static final int GALLERY = 3;

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
    List<Piece> unstamped = stamp.map(s -> s.removed(read)).orElse(read);
    List<Piece> pieces = GalleryTitles.apart(Trailers.apart(SpeakerLabels.apart(unstamped)));
    List<Draft> drafts =
        TornParagraphs.joined(withText(byNumber(byForm(PageFoot.told(byWords(pieces, known))))));
    Opening opening = new Opening(drafts, known, agencies);
    EntryTitles titles = new EntryTitles(drafts);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isText()) {
        boolean title = opening.isOver(i) && titles.has(i);
        blocks.add(new Block(title ? Role.HEADLINE : opening.role(i), draft.piece().text()));
      } else {
        blocks.addAll(draft.blocks());
      }
    }
    return new Contents(
        blocks,
        dateline(blocks, agencies),
        opening.byline(),
        stamp.map(DateStamp::published).or(() -> PublicationStamp.in(drafts)));
  }

  private static List<Draft> byWords(List<Piece> pieces, Facts known) {
    List<Draft> drafts = new ArrayList<>();
    SpeakerLabels labels = new SpeakerLabels(pieces);
    Galleries galleries = new Galleries(pieces);
    for (Piece piece : pieces) {
      // The first line of an article that has no headline yet is its headline, not a caption.
      boolean headline = drafts.isEmpty() && known.headline().isEmpty();
      if (labels.has(piece)) {
        drafts.add(as(Role.CREDIT, piece));
      } else if (galleries.has(piece)) {
        drafts.add(as(Role.CAPTION, piece));
      } else {
        drafts.add(new Draft(piece, blocks(piece, headline)));
      }
    }
    return drafts;
  }

  /** What no word tells is told by how a paragraph is made, and by where it stands. */
  private static List<Draft> byForm(List<Draft> drafts) {
    Prose prose = new Prose(drafts);
    PageRemains remains = new PageRemains(drafts, prose);
    PullQuotes quotes = new PullQuotes(drafts, prose);
    return told(drafts, Role.FURNITURE, i -> remains.has(i) || quotes.has(i));
  }

  private static List<Draft> byNumber(List<Draft> drafts) {
    return told(drafts, Role.CAPTION, new LooseCaptions(drafts, new Prose(drafts))::has);
  }

  private static List<Draft> told(List<Draft> drafts, Role role, IntPredicate places) {
    List<Draft> told = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      told.add(draft.isText() && places.test(i) ? as(role, draft.piece()) : draft);
    }
    return told;
  }

  /** In a gallery that is all of an article, what stands under the pictures is its text. */
  private static List<Draft> withText(List<Draft> drafts) {
    long captions = drafts.stream().filter(draft -> draft.is(Role.CAPTION)).count();
    if (captions < GALLERY || drafts.stream().anyMatch(RoleFinder::isSentence)) {
      return drafts;
    }
    return drafts.stream()
        .map(draft -> draft.is(Role.CAPTION) ? new Draft(draft.piece(), List.of()) : draft)
        .toList();
  }

  private static boolean isSentence(Draft draft) {
    return draft.isText() && SentenceEdges.endsSentence(draft.piece().words());
  }

  private static Draft as(Role role, Piece piece) {
    return new Draft(piece, List.of(new Block(role, piece.text())));
  }

  private static List<Block> blocks(Piece piece, boolean headline) {
    PrintedText text = piece.text();
    if (piece.is(Piece.Kind.PICTURE)) {
      List<Block> picture = PictureText.blocks(text);
      return picture.isEmpty() ? List.of(new Block(Role.CAPTION, text)) : picture;
    }
    if (piece.is(Piece.Kind.MARKUP) || !hasWords(text) || FurnitureWords.are(piece, headline)) {
      return List.of(new Block(Role.FURNITURE, text));
    }
    if (!headline && NOTES.matches(piece.words())) {
      return List.of(new Block(Role.NOTE, text));
    }
    return headline || piece.is(Piece.Kind.HEADING) ? List.of() : PictureText.blocks(text);
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
