package io.github.crossread.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks runs into lines, at spaces and after hyphens and dashes; a word wider than the line is
 * broken at the character, without a hyphen.
 *
 * <p>The rules are our own and not {@link java.text.BreakIterator}'s, which change with the JDK.
 */
final class LineBreaker {
  private static final String DASHES = "-\u2010\u2013\u2014";
  private static final String ELLIPSIS = "\u2026";

  private final Fonts fonts;

  LineBreaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Breaks runs into lines of a width in points. */
  Block block(List<Run> runs, double width) {
    return new Block(new Paragraph(runs).lines(width));
  }

  /** Breaks runs into lines; what is more than {@code most} lines is cut at a word. */
  Block block(List<Run> runs, double width, int most) {
    Block whole = block(runs, width);
    if (whole.lines().size() <= most) {
      return whole;
    }
    int kept = whole.lines().stream().limit(most).mapToInt(line -> line.text().length()).sum();
    Block cut = block(cut(runs, kept), width);
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
  String fit(String text, Type type, double width) {
    Block block = block(List.of(new Run(text, type, Colour.INK, Tag.ARTIFACT)), width, 1);
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
  double width(String text, Type type) {
    return fonts.width(Printable.of(text), type);
  }

  private static int shorter(List<Run> runs, int kept) {
    String text = text(runs);
    int space = text.lastIndexOf(' ', kept - 2);
    return space > kept - 24 && space > 0 ? space : text.offsetByCodePoints(kept, -1);
  }

  private static List<Run> cut(List<Run> runs, int kept) {
    String whole = text(runs);
    boolean inWord = whole.charAt(kept) != ' ' && kept > 0 && whole.charAt(kept - 1) != ' ';
    String ending = inWord ? ELLIPSIS : " " + ELLIPSIS;
    List<Run> cut = new ArrayList<>();
    int room = kept;
    for (Run run : runs) {
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

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The runs as one text, with the place where each char ends. */
  private final class Paragraph {
    private final List<Run> runs;
    private final String text;
    private final double[] ends;

    Paragraph(List<Run> runs) {
      this.runs = runs;
      this.text = text(runs);
      this.ends = new double[text.length() + 1];
      measure();
    }

    private void measure() {
      int at = 0;
      for (Run run : runs) {
        for (int i = 0; i < run.text().length(); ) {
          int character = run.text().codePointAt(i);
          int next = i + Character.charCount(character);
          double end = ends[at + i] + fonts.advance(character, run.type());
          for (int k = i + 1; k <= next; k++) {
            ends[at + k] = end;
          }
          i = next;
        }
        at += run.text().length();
      }
    }

    List<Line> lines(double width) {
      List<Line> lines = new ArrayList<>();
      int begin = skipSpaces(0);
      int fitting = begin;
      while (fitting < text.length()) {
        int next = nextBreak(fitting);
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
        if (text.charAt(i - 1) == ' ' ? text.charAt(i) != ' ' : isAfterDash(i)) {
          return i;
        }
      }
      return text.length();
    }

    private boolean isAfterDash(int i) {
      return i > 1
          && DASHES.indexOf(text.charAt(i - 1)) >= 0
          && Character.isLetterOrDigit(text.charAt(i - 2))
          && Character.isLetter(text.charAt(i));
    }

    private int fittingCharacters(int begin, int end, double width) {
      int fitting = text.offsetByCodePoints(begin, 1);
      while (fitting < end && width(begin, text.offsetByCodePoints(fitting, 1)) <= width) {
        fitting = text.offsetByCodePoints(fitting, 1);
      }
      return fitting;
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

    private Line line(int begin, int end) {
      List<Line.Piece> pieces = new ArrayList<>();
      int wordEnd = wordEnd(begin, end);
      int runBegin = 0;
      for (Run run : runs) {
        int runEnd = runBegin + run.text().length();
        int from = Math.max(begin, runBegin);
        int to = Math.min(Math.min(end, wordEnd + 1), runEnd);
        if (from < to) {
          double x = ends[from] - ends[begin];
          double pieceWidth = ends[wordEnd(from, to)] - ends[from];
          pieces.add(new Line.Piece(run, text.substring(from, to), x, pieceWidth));
        }
        runBegin = runEnd;
      }
      return new Line(pieces, ends[wordEnd] - ends[begin]);
    }
  }
}
