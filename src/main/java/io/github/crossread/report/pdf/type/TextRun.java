package io.github.crossread.report.pdf.type;

import io.github.crossread.report.pdf.font.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words set in one way.
 *
 * @param text the words
 * @param type face and size
 * @param colour the words' colour
 * @param dress what stands under, over or around them
 * @param tag what they are
 */
public record TextRun(String text, Type type, Colour colour, Dress dress, Tag tag) {
  /** What is drawn with words, so that no meaning rests on their colour. */
  public enum Dress {
    /** Nothing. */
    NONE,
    /** Underlined in vermillion. */
    UNDERLINED,
    /** Struck through. */
    STRUCK,
    /** Underlined in dots. */
    DOTTED,
    /** On a tint. */
    TINTED,
    /** In a box. */
    BOXED
  }

  /** Leaves out what can't be printed. */
  public TextRun {
    text = Printable.of(text);
  }

  /** Makes a run of bare words. */
  public TextRun(String text, Type type, Colour colour, Tag tag) {
    this(text, type, colour, Dress.NONE, tag);
  }

  /** Returns the words of all runs, one after the other. */
  static String text(List<TextRun> runs) {
    return runs.stream().map(TextRun::text).collect(Collectors.joining());
  }

  /** Returns this run with other words. */
  TextRun withText(String other) {
    return new TextRun(other, type, colour, dress, tag);
  }
}
