package io.github.crossread.archive.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of one article finds its story: the words it uses most or first and the pairs of words that
 * stand beside each other, as numbers, and when it was published. A sketch has some 2 kB at most,
 * however long the article is. {@link Sketcher} makes it.
 *
 * <p>A feature is a hash of 32 bits: two words that fall on one number are taken for one, which
 * hundreds of others outvote.
 */
public final class Sketch {

  /** The most features that a sketch has. */
  static final int MOST_FEATURES = 400;

  /** The day of an article of which none is known, after all others. */
  static final int NO_DAY = Integer.MAX_VALUE;

  private static final int MOST_TIMES = Byte.MAX_VALUE;

  private final int day;
  private final int language;
  private final int[] features;
  private final byte[] times;

  /**
   * Makes a sketch of what is given, which is its own from now on.
   *
   * @param language a number of the language, whose articles tell which words are rare
   * @param features in ascending order, each once
   * @param times how often the article has each, at most 127
   */
  Sketch(Optional<LocalDate> published, int language, int[] features, byte[] times) {
    this(published.map(Sketch::day).orElse(NO_DAY), language, features, times);
  }

  private Sketch(int day, int language, int[] features, byte[] times) {
    this.day = day;
    this.language = language;
    this.features = features;
    this.times = times;
  }

  /** A year that no calendar has stands for none: days are counted from 1970 in an int. */
  private static int day(LocalDate published) {
    long day = published.toEpochDay();
    return Math.abs(day) < NO_DAY / 2 ? (int) day : NO_DAY;
  }

  /** Returns how often an article has a feature as a sketch keeps it. */
  static byte kept(int count) {
    return (byte) Math.min(count, MOST_TIMES);
  }

  /** Returns the day it was published, counted from 1 January 1970; {@link #NO_DAY} for none. */
  int day() {
    return day;
  }

  int language() {
    return language;
  }

  int size() {
    return features.length;
  }

  /** Returns a feature; they stand in ascending order. */
  int feature(int place) {
    return features[place];
  }

  /** Returns how often the article has a feature. */
  int times(int place) {
    return times[place];
  }

  /** Returns a number of all that the sketch says, so that articles can be put in an order. */
  long hash() {
    long hash = FeatureHash.mixed(day + 31L * language);
    for (int i = 0; i < features.length; i++) {
      hash = FeatureHash.mixed(hash * 31 + features[i] * 257L + times[i]);
    }
    return hash;
  }

  /** Writes the sketch, as {@link #read} takes it. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(day);
    out.writeInt(language);
    out.writeShort(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    out.write(times);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it can't be read, or is no sketch
   */
  public static Sketch read(DataInput in) throws IOException {
    int day = in.readInt();
    int language = in.readInt();
    int size = in.readUnsignedShort();
    if (size > MOST_FEATURES) {
      throw new IOException("a sketch has at most " + MOST_FEATURES + " features, not " + size);
    }
    int[] features = new int[size];
    for (int i = 0; i < size; i++) {
      features[i] = in.readInt();
    }
    byte[] times = new byte[size];
    in.readFully(times);
    return new Sketch(day, language, features, times);
  }
}
