package io.github.crossread.alignment.match;

/** The value of each feature of one pair of sentences; 0 until it is set. */
public final class Features {

  private final double[] values = new double[Feature.values().length];

  /** Returns the value of a feature. */
  public double get(Feature feature) {
    return values[index(feature)];
  }

  /** Sets the value of a feature. */
  void set(Feature feature, double value) {
    values[index(feature)] = value;
  }

  @SuppressWarnings("EnumOrdinal") // An EnumMap of boxed numbers is many times larger.
  private static int index(Feature feature) {
    return feature.ordinal();
  }
}
