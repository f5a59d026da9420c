package io.github.crossread.report.pdf.type;

import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.font.Printable;
import java.util.ArrayList;
import java.util.List;

/** Breaks runs into lines, and cuts what has no room. */
public final class LineBreaker {
  /** What stands for words that are left out. */
  static final String ELLIPSIS = "\u2026";

  private final Fonts fonts;

  public LineBreaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Breaks runs into lines of a width in points. */
  public Lines block(List<TextRun> runs, double width) {
    return new Lines(new Paragraph(runs, fonts).lines(width));
  }

  /** Breaks runs into lines; what is more than {@code most} lines is cut at a word. */
  public Lines block(List<TextRun> runs, double width, int most) {
    Lines whole = block(runs, width);
    if (whole.lines().size() <= most) {
      return whole;
    }
    int kept = whole.lines().stream().limit(most).mapToInt(line -> line.text().length()).sum();
    Lines cut = block(cut(runs, kept), width);
    while (cut.lines().size() > most && kept > 0) {
      kept = shorter(runs, kept);
      cut = block(cut(runs, kept), width);
    }
    return cut;
  }

  /**
   * Returns the text, cut where it is wider than {@code width} points: at a word, or at a character
   * where the word that does not fit leaves half of the room empty.
   */
  public String fit(String text, Type type, double width) {
    Lines block = block(List.of(new TextRun(text, type, Colour.INK, Tag.ARTIFACT)), width, 1);
    if (block.lines().isEmpty()) {
      return "";
    }
    String atWord = block.lines().get(0).text().strip();
    boolean cut = atWord.endsWith(ELLIPSIS) && !text.endsWith(ELLIPSIS);
    return cut && block.width() < width / 2 ? atCharacter(text, type, width) : atWord;
  }

  private String atCharacter(String text, Type type, double width) {
    String printable = Printable.of(text);
    int end = printable.length();
    while (end > 0 && width(printable.substring(0, end) + ELLIPSIS, type) > width) {
      end = printable.offsetByCodePoints(end, -1);
    }
    return printable.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** Returns how wide a text is, in points. */
  public double width(String text, Type type) {
    List<TextRun> runs = List.of(new TextRun(text, type, Colour.INK, Tag.ARTIFACT));
    return new Paragraph(runs, fonts).width();
  }

  private static int shorter(List<TextRun> runs, int kept) {
    String text = TextRun.text(runs);
    int space = text.lastIndexOf(' ', kept - 2);
    return space > kept - 24 && space > 0 ? space : text.offsetByCodePoints(kept, -1);
  }

  private static List<TextRun> cut(List<TextRun> runs, int kept) {
    String whole = TextRun.text(runs);
    boolean inWord = whole.charAt(kept) != ' ' && kept > 0 && whole.charAt(kept - 1) != ' ';
    String ending = inWord ? ELLIPSIS : " " + ELLIPSIS;
    List<TextRun> cut = new ArrayList<>();
    int room = kept;
    for (TextRun run : runs) {
      int length = Math.min(run.text().length(), room);
      boolean last = length == room;
      String text = run.text().substring(0, length);
      cut.add(run.withText(last ? text.stripTrailing() + ending : text));
      room -= length;
      if (last) {
        break;
      }
    }
    return cut;
  }
}
