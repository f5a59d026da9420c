package io.github.crossread.report.pdf.article;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Kind;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Like;
import io.github.crossread.document.Annotated.Missing;
import io.github.crossread.document.Annotated.Note;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Dressing;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.part.StateMarks;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One article whole: its sentences at the left, what the others print beside them. */
public final class ArticlePages {
  private static final double NUMBER_END = 15;
  private static final double BAR_X = 19;
  private static final double TEXT_X = 27;
  private static final double AFTER_TEXT = 11;
  private static final double RING = 15;

  /** Notes may stand below their sentence, so they bear its number. */
  private static final double GUTTER = 15;

  private final Setting setting;
  private final Annotated article;
  private final Dressing dressing;
  private final double noteX;
  private final double textWidth;
  private final Set<String> anchored = new HashSet<>();

  public ArticlePages(Setting setting, Annotated article) {
    this.setting = setting;
    this.article = article;
    noteX = ArticleHead.noteX(setting);
    textWidth = noteX - AFTER_TEXT - TEXT_X;
    dressing = new Dressing(setting);
  }

  /** Lays out the pages. */
  public List<Slice> slices(Tag tag) {
    List<Slice> slices = new ArrayList<>(new ArticleHead(setting, article).slices(tag));
    Band band = new Band();
    List<Gap> gaps = new ArrayList<>();
    Optional<Sentence> open = Optional.empty();
    for (Part part : article.parts()) {
      if (part instanceof Sentence sentence) {
        open.ifPresent(before -> add(band, before, gaps, tag));
        open = Optional.of(sentence);
      } else if (part instanceof Gap gap) {
        gaps.add(gap);
      } else if (part instanceof Like like) {
        open.ifPresent(sentence -> add(band, sentence, gaps, tag));
        open = Optional.empty();
        band.add(like(like, tag), List.of());
      } else if (part instanceof Missing missing) {
        slices.add(missing(missing, tag));
      }
    }
    open.ifPresent(last -> add(band, last, gaps, tag));
    slices.addAll(band.slices());
    return slices;
  }

  private Slice missing(Missing missing, Tag tag) {
    Lines words =
        setting.block(missing.words(), Type.TEXT, Colour.INK, tag.child("P"), setting.measure());
    return new Board().put(words, 0, words.baseline()).slice(0);
  }

  private void add(Band band, Sentence sentence, List<Gap> gaps, Tag tag) {
    List<Band.Piece> beside = new ArrayList<>();
    sentence.notes().forEach(note -> beside.add(note(sentence, note, tag)));
    gaps.forEach(gap -> beside.addAll(gap(gap, tag)));
    gaps.clear();
    band.add(sentence(sentence, tag), beside);
  }

  /** What stands in the article beside it as well is told in a line, to which links lead. */
  private Band.Piece like(Like like, Tag tag) {
    return new Band.Piece(
        like(like.words(), Tag.ARTIFACT).height(),
        (board, y) -> {
          like.parts().forEach(part -> anchors(board, part, y));
          Lines words = like(like.words(), tag.child("P"));
          board.put(words, TEXT_X, y + words.baseline());
        });
  }

  private Lines like(String words, Tag tag) {
    return setting.block(words, Type.SMALL, Colour.GREY, tag, textWidth);
  }

  private void anchors(Board board, Part part, double y) {
    if (part instanceof Sentence sentence) {
      sentence.passages().forEach(passage -> anchor(board, passage, y));
    } else if (part instanceof Gap gap) {
      gap.statements().forEach(left -> anchor(board, left.passage(), y));
    }
  }

  private void anchor(Board board, String passage, double y) {
    if (anchored.add(passage)) {
      board.add(new Item.Anchor(Destinations.entry(article.article(), passage), y));
    }
  }

  private Band.Piece sentence(Sentence sentence, Tag tag) {
    double height = Math.max(Type.SMALL.leading(), text(sentence, Tag.ARTIFACT).height());
    return new Band.Piece(height, (board, y) -> put(board, sentence, tag.child("P"), y, height));
  }

  private Lines text(Sentence sentence, Tag tag) {
    boolean headline = sentence.place() == 1 && article.headline().isPresent();
    Tag printed = tag.child("Span").language(setting.languages().of(article.article()));
    Type type = headline ? Type.ARTICLE_HEADLINE : Type.ARTICLE;
    List<TextRun> runs = new ArrayList<>(dressing.runs(sentence.text(), type, printed));
    if (!sentence.close().isEmpty()) {
      String close = " (" + sentence.close() + ")";
      runs.add(new TextRun(close, Type.SMALL, Colour.GREY, tag.child("Span")));
    }
    return setting.lines().block(runs, textWidth);
  }

  private void put(Board board, Sentence sentence, Tag tag, double y, double height) {
    anchors(board, sentence, y);
    Rectangle bar = new Rectangle(BAR_X, y + 1, SentenceMarks.WIDTH, height - 2);
    if (sentence.kind() == Kind.ONLY_HERE) {
      Rectangle tint = new Rectangle(TEXT_X - 3, y, textWidth + 6, height);
      board.add(Item.Shape.filled(Tag.ARTIFACT, tint, Colour.VERMILLION.over(.12)));
    }
    Tag number = tag.child("Span");
    double baseline = y + Type.ARTICLE.baseline();
    Lines place =
        setting.line(sentence.place() + " ", Type.SMALL, Colour.GREY, number, NUMBER_END + 5);
    board.putRight(place, NUMBER_END, baseline);
    Tag kind = tag.child("Span").actual(setting.words(sentence.kind().key()) + ": ");
    SentenceMarks.bar(sentence.kind(), kind, bar).forEach(board::add);
    Lines words = text(sentence, tag);
    board.put(words, TEXT_X, y + words.baseline());
  }

  private Band.Piece note(Sentence sentence, Note note, Tag tag) {
    double height = block(note, Tag.ARTIFACT).height();
    return new Band.Piece(
        height,
        (board, y) -> {
          Tag paragraph = tag.child("P");
          String place = sentence.place() + " ";
          Lines number =
              setting.line(place, Type.SMALL, Colour.GREY, paragraph.child("Span"), GUTTER);
          board.put(number, noteX, y + number.baseline());
          Lines block = block(note, paragraph);
          board.put(block, noteX + GUTTER, y + block.baseline());
        });
  }

  /** The statement's number at its end leads to all its wordings. */
  private Lines block(Note note, Tag tag) {
    List<TextRun> runs = new ArrayList<>();
    runs.add(new TextRun(note.lead() + " ", Type.SMALL, Colour.INK, tag.child("Span")));
    runs.addAll(dressing.runs(note.words(), Type.NOTE, tag));
    note.passage()
        .ifPresent(
            id -> {
              String number = " [" + setting.number(id) + "]";
              runs.add(new TextRun(number, Type.SMALL_NAME, Colour.BLUE, tag.child("Span")));
            });
    return setting.lines().block(runs, setting.measure() - noteX - GUTTER);
  }

  private List<Band.Piece> gap(Gap gap, Tag tag) {
    return gap.statements().stream().map(left -> left(gap, left, tag)).toList();
  }

  private Band.Piece left(Gap gap, Left left, Tag tag) {
    double height = block(left, Tag.ARTIFACT).height();
    return new Band.Piece(
        height,
        (board, y) -> {
          Tag paragraph = tag.child("P");
          State state = gap.perhaps() ? State.PERHAPS_LEFT_OUT : State.LEFT_OUT;
          Tag mark = paragraph.child("Span").actual(setting.words(state.key()) + ": ");
          Rectangle room = new Rectangle(noteX, y + .5, 7, StateMarks.HEIGHT);
          StateMarks.mark(state, mark, room).forEach(board::add);
          anchor(board, left.passage(), y);
          Lines block = block(left, paragraph);
          board.put(block, noteX + RING, y + block.baseline());
        });
  }

  private Lines block(Left left, Tag tag) {
    // Tags are read in the order in which they are made.
    Tag number = tag.child("Span");
    Tag printed = tag.child("Span").language(setting.languages().of(left.article()));
    List<TextRun> runs =
        List.of(
            new TextRun(
                setting.number(left.passage()) + "\u00a0", Type.SMALL_NAME, Colour.BLUE, number),
            new TextRun(left.text() + " ", Type.NOTE, Colour.INK, printed),
            new TextRun(left.beside(), Type.SMALL, Colour.GREY, tag.child("Span")));
    return setting.lines().block(runs, setting.measure() - noteX - RING);
  }
}
