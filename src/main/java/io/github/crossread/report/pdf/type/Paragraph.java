package io.github.crossread.report.pdf.type;

import static java.util.Comparator.comparingInt;

import io.github.crossread.report.pdf.font.Face;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.font.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs as one text, with the place where each char ends.
 *
 * <p>It is broken at spaces and after hyphens and dashes; a word wider than the line is broken at
 * the character, without a hyphen. The rules are our own and not {@link java.text.BreakIterator}'s,
 * which change with the JDK.
 */
final class Paragraph {
  private static final String DASHES = "-\u2010\u2013\u2014";

  /** How far left of its ligature a letter without a glyph of its own stands, in points. */
  private static final double ABSORBED_LEFT = .5;

  private final Fonts fonts;
  private final List<TextRun> runs;
  private final String text;
  private final Writing writing;
  private final double[] ends;

  Paragraph(List<TextRun> runs, Fonts fonts) {
    this.runs = runs;
    this.fonts = fonts;
    text = TextRun.text(runs);
    writing = Writing.of(text, printed(runs), fonts, this::face);
    ends = new double[text.length() + 1];
    measure();
  }

  private static String printed(List<TextRun> runs) {
    return TextRun.text(runs.stream().filter(run -> run.type().face() == Face.SERIF).toList());
  }

  private Face face(int place) {
    return run(place).type().face();
  }

  private TextRun run(int place) {
    int end = 0;
    for (TextRun run : runs) {
      end += run.text().length();
      if (place < end) {
        return run;
      }
    }
    throw new IndexOutOfBoundsException(place);
  }

  /** Returns how wide it is in one line, in points. */
  double width() {
    return ends[text.length()];
  }

  private void measure() {
    int at = 0;
    for (TextRun run : runs) {
      for (int i = 0; i < run.text().length(); ) {
        int character = writing.drawn(at + i);
        int next = i + Character.charCount(character);
        double end = ends[at + i] + advance(character, run.type());
        for (int k = i + 1; k <= next; k++) {
          ends[at + k] = end;
        }
        i = next;
      }
      at += run.text().length();
    }
  }

  private double advance(int character, Type type) {
    return Writing.isSilent(character) ? 0 : fonts.advance(character, type.face()) * type.size();
  }

  /**
   * Returns its lines of a width in points; from right to left they are set at the right of the
   * column.
   */
  List<TextLine> lines(double width) {
    List<TextLine> lines = broken(width);
    boolean flushRight = writing.rightToLeft() && width < Double.MAX_VALUE;
    return flushRight ? lines.stream().map(line -> line.flushRight(width)).toList() : lines;
  }

  private List<TextLine> broken(double width) {
    List<TextLine> lines = new ArrayList<>();
    int begin = skipSpaces(0);
    int fitting = begin;
    int next = begin;
    while (fitting < text.length()) {
      // A word of many lines is looked through once.
      next = next > fitting ? next : nextBreak(fitting);
      if (width(begin, next) <= width) {
        fitting = next;
      } else {
        int end = fitting > begin ? fitting : fittingCharacters(begin, next, width);
        lines.add(line(begin, end));
        begin = end;
        fitting = end;
      }
    }
    if (begin < text.length()) {
      lines.add(line(begin, text.length()));
    }
    return lines;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Returns the end of the word that begins at {@code from}, its spaces included. */
  private int nextBreak(int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' ? beginsWord(i) : isAfterDash(i)) {
        return i;
      }
    }
    return text.length();
  }

  /** What stands for words left out stays with the word before, on no line of its own. */
  private boolean beginsWord(int i) {
    return text.charAt(i) != ' ' && text.charAt(i) != LineBreaker.ELLIPSIS.charAt(0);
  }

  private boolean isAfterDash(int i) {
    return i > 1
        && DASHES.indexOf(text.charAt(i - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(i - 2))
        && Character.isLetter(text.charAt(i));
  }

  private int fittingCharacters(int begin, int end, double width) {
    int fitting = signEnd(begin);
    while (fitting < end && width(begin, signEnd(fitting)) <= width) {
      fitting = signEnd(fitting);
    }
    return fitting;
  }

  private int signEnd(int begin) {
    int end = text.offsetByCodePoints(begin, 1);
    while (end < text.length() && writing.isAbsorbed(end)) {
      end++;
    }
    return end;
  }

  private double width(int begin, int end) {
    return ends[Math.max(begin, wordEnd(begin, end))] - ends[begin];
  }

  private int wordEnd(int begin, int end) {
    int at = end;
    while (at > begin && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private TextLine line(int begin, int end) {
    int wordEnd = wordEnd(begin, end);
    Map<Writing.Directed, Double> places = new TreeMap<>(comparingInt(Writing.Directed::begin));
    double x = 0;
    for (Writing.Directed directed : writing.line(begin, wordEnd)) {
      places.put(directed, x);
      x += ends[directed.end()] - ends[directed.begin()];
    }
    List<TextLine.Piece> pieces = new ArrayList<>();
    places.forEach((directed, left) -> add(pieces, directed, left));
    if (wordEnd < end) {
      endInSpace(pieces, run(wordEnd), writing.rightToLeft() ? -spaceWidth(wordEnd) : x);
    }
    return new TextLine(pieces, x);
  }

  private void add(List<TextLine.Piece> pieces, Writing.Directed directed, double left) {
    int runBegin = 0;
    for (TextRun run : runs) {
      int runEnd = runBegin + run.text().length();
      int from = Math.max(directed.begin(), runBegin);
      int to = Math.min(directed.end(), runEnd);
      if (from < to && directed.rightToLeft()) {
        rightToLeft(pieces, run, from, to, left + ends[directed.end()]);
      } else if (from < to) {
        pieces.add(leftToRight(run, from, to, left - ends[directed.begin()]));
      }
      runBegin = runEnd;
    }
  }

  private TextLine.Piece leftToRight(TextRun run, int from, int to, double origin) {
    double width = ends[wordEnd(from, to)] - ends[from];
    String shown = writing.shown(from, to, false);
    return new TextLine.Piece(run, text.substring(from, to), shown, origin + ends[from], width);
  }

  /**
   * Letter by letter: so each can be read in its order, drawn at its place, and taken for itself by
   * programs that put letters in order by their places.
   */
  private void rightToLeft(
      List<TextLine.Piece> pieces, TextRun run, int from, int to, double origin) {
    for (int begin = from; begin < to; ) {
      int end = writing.letterEnd(begin, to);
      double width = end <= wordEnd(from, to) ? ends[end] - ends[begin] : 0;
      double x = origin - ends[end] - (writing.isAbsorbed(begin) ? ABSORBED_LEFT : 0);
      String shown = writing.shown(begin, end, true);
      pieces.add(new TextLine.Piece(run, text.substring(begin, end), shown, x, width));
      begin = end;
    }
  }

  private double spaceWidth(int place) {
    return ends[place + 1] - ends[place];
  }

  private static void endInSpace(List<TextLine.Piece> pieces, TextRun run, double x) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).run().equals(run) && pieces.get(last).isAsRead()) {
      pieces.set(last, pieces.get(last).withSpace());
    } else {
      pieces.add(new TextLine.Piece(run, " ", " ", x, 0));
    }
  }
}
