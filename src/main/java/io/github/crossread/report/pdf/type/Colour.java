package io.github.crossread.report.pdf.type;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue in a byte each
 */
public record Colour(int rgb) {
  /** Words, and the rules that open a section. */
  public static final Colour INK = new Colour(0x1A1A1A);

  /** Captions and struck words. */
  public static final Colour GREY = new Colour(0x5C5C5C);

  /** The outline of a heat cell. */
  public static final Colour OUTLINE = new Colour(0x8A8A8A);

  /** The rule under a row. */
  public static final Colour RULE = new Colour(0xD0D0D0);

  /** The paper. */
  public static final Colour WHITE = new Colour(0xFFFFFF);

  /** The same words; and whatever links. */
  public static final Colour BLUE = new Colour(0x0072B2);

  /** The same but for house style. */
  public static final Colour SKY = new Colour(0x56B4E9);

  /** The same statement in other words. */
  public static final Colour ORANGE = new Colour(0xE69F00);

  /** Only here, or standing alone. */
  public static final Colour VERMILLION = new Colour(0xD55E00);

  /** Behind words that two outlets share. */
  static final Colour TINT = new Colour(0xD6E8F3);

  /** Returns this colour laid over white, {@code share} of it from 0 to 1. */
  public Colour over(double share) {
    return new Colour((mixed(16, share) << 16) | (mixed(8, share) << 8) | mixed(0, share));
  }

  private int mixed(int shift, double share) {
    return (int) Math.round(255 - (255 - channel(shift)) * share);
  }

  private int channel(int shift) {
    return (rgb >> shift) & 0xFF;
  }

  /** Returns the red share, 0 to 1. */
  public float red() {
    return channel(16) / 255f;
  }

  /** Returns the green share, 0 to 1. */
  public float green() {
    return channel(8) / 255f;
  }

  /** Returns the blue share, 0 to 1. */
  public float blue() {
    return channel(0) / 255f;
  }
}
