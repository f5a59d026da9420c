package io.github.crossread.report.pdf.article;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Annotated.Missing;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.pdf.part.Destinations;
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
import io.github.crossread.report.pdf.type.TextRun.Dress;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** What stands above an article: whose it is, how much it adds, shares and leaves out. */
final class ArticleHead {
  private static final double NOTE_X = 322;
  private static final double NUMBERS = 211;
  private static final double NUMBER_PITCH = 72;

  private final Setting setting;
  private final Annotated article;

  ArticleHead(Setting setting, Annotated article) {
    this.setting = setting;
    this.article = article;
  }

  /** Returns where notes begin. */
  static double noteX(Setting setting) {
    return setting.size().share(NOTE_X);
  }

  List<Slice> slices(Tag tag) {
    Board board = new Board().anchor(Destinations.outlet(article.article()));
    String outlet = setting.report().outlet(article.article()).name();
    TextRun name = new TextRun(outlet, Type.PART, Colour.INK, tag.child("H2"));
    Lines title = setting.lines().block(List.of(name), setting.measure() - NUMBERS - 12, 3);
    board.put(title, 0, title.baseline() - 3);
    Lines facts =
        setting.block(
            article.facts(),
            Type.SMALL,
            Colour.GREY,
            tag.child("P"),
            setting.measure() - NUMBERS - 12);
    board.put(facts, 0, title.height() + facts.baseline() - 2);
    Tag counts = tag.child("P");
    count(board, counts, "adds", article.adds(), Colour.VERMILLION, 0);
    count(board, counts, "shares", article.shares(), Colour.BLUE, 1);
    count(board, counts, "leavesOut", article.leavesOut(), Colour.INK, 2);
    double y = Math.max(title.height() + facts.height(), board.bottom()) + 3;
    board.rule(0, y, setting.measure(), Colour.INK, .75);
    if (article.parts().stream().noneMatch(Missing.class::isInstance)) {
      heads(board, tag.child("P"), y + 2);
    }
    return List.of(board.slice(0, board.bottom() + 4).kept());
  }

  private void count(Board board, Tag tag, String key, Count count, Colour colour, int column) {
    double x = setting.measure() - NUMBERS + column * NUMBER_PITCH;
    Lines number =
        setting.line(count.sure() + " ", Type.COUNT, colour, tag.child("Span"), NUMBER_PITCH);
    board.put(number, x, number.baseline() - 4);
    double y = number.height() - 4;
    String what = setting.words("annotated." + key) + " ";
    Lines name = setting.line(what, Type.SMALL_NAME, Colour.INK, tag.child("Span"), NUMBER_PITCH);
    board.put(name, x, y + name.baseline());
    String more =
        count.perhaps() == 0
            ? setting.count("annotated.unit." + key, count.sure())
            : setting.words("annotated.perhaps", count.perhaps());
    Lines unit =
        setting.line(more + " ", Type.SMALL, Colour.GREY, tag.child("Span"), NUMBER_PITCH - 2);
    board.put(unit, x, y + name.height() + unit.baseline());
  }

  private void heads(Board board, Tag tag, double y) {
    double baseline = y + Type.SMALL.baseline() + 1;
    Lines heading =
        setting.line(title() + " ", Type.SMALL_NAME, Colour.INK, tag.child("Span"), 200);
    board.put(heading, 0, baseline);
    double x = heading.width() + 14;
    Lines only =
        setting.line(
            setting.words("kind.ONLY_HERE") + " ", Type.SMALL, Colour.INK, tag.child("Span"), 90);
    Rectangle tint = new Rectangle(x - 2, y + 1, only.width() + 4, 10.5);
    board.add(Item.Shape.filled(Tag.ARTIFACT, tint, Colour.VERMILLION.over(.12)));
    board.put(only, x, baseline);
    TextRun own =
        new TextRun(
            setting.words("annotated.own"),
            Type.SMALL,
            Colour.INK,
            Dress.UNDERLINED,
            tag.child("Span"));
    Lines underlined = setting.lines().block(List.of(own), 120, 1);
    double end = x + only.width() + 12;
    board.put(underlined, end, baseline);
    double struck = end + underlined.width() + 8;
    article.beside().ifPresent(other -> struck(board, tag, other, struck, baseline));
    Lines others =
        setting.line(
            setting.words("annotated.others"), Type.SMALL_NAME, Colour.INK, tag.child("Span"), 170);
    double notes = noteX(setting);
    board.put(others, notes, baseline);
    rings(board, tag, notes, y + others.height());
  }

  private String title() {
    return article
        .beside()
        .map(other -> setting.words("like.title", shortName(other)))
        .orElseGet(() -> setting.words("annotated.article"));
  }

  private String shortName(String other) {
    return setting.report().outlet(other).shortName();
  }

  /** What struck words are; left out where there is no room for it. */
  private void struck(Board board, Tag tag, String other, double x, double baseline) {
    Lines words = struck(other, Tag.ARTIFACT);
    if (x + words.width() < noteX(setting)) {
      board.put(struck(other, tag.child("Span")), x, baseline);
    }
  }

  private Lines struck(String other, Tag tag) {
    String words = setting.words("like.struck", shortName(other));
    TextRun run = new TextRun(words, Type.SMALL, Colour.GREY, Dress.STRUCK, tag);
    return setting.lines().block(List.of(run), Double.MAX_VALUE);
  }

  /** What the rings among the notes mean. */
  private void rings(Board board, Tag tag, double left, double y) {
    double x = left;
    for (State state : List.of(State.LEFT_OUT, State.PERHAPS_LEFT_OUT)) {
      Rectangle room = new Rectangle(x, y + 1, 7, StateMarks.HEIGHT);
      StateMarks.mark(state, Tag.ARTIFACT, room).forEach(board::add);
      String name = setting.words(state.key()) + " ";
      Lines words = setting.line(name, Type.SMALL, Colour.GREY, tag.child("Span"), 100);
      board.put(words, x + 10, y + 1 + words.baseline());
      x += 10 + words.width() + 10;
    }
  }
}
