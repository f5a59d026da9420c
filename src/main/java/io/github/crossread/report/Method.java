package io.github.crossread.report;

import java.util.List;

/**
 * How the report was made.
 *
 * @param steps what was done, a sentence each
 * @param byHand those of the steps that a reader took by putting something right
 * @param thresholds names and values of all that shaped the result
 * @param sources the files
 * @param notes what should be known about how they were read, a sentence a kind; often none
 * @param limits what the report does not show, a sentence each
 */
public record Method(
    List<String> steps,
    List<String> byHand,
    List<Threshold> thresholds,
    List<SourceRow> sources,
    List<String> notes,
    List<String> limits) {

  /** Copies the lists. */
  public Method {
    steps = List.copyOf(steps);
    byHand = List.copyOf(byHand);
    thresholds = List.copyOf(thresholds);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    limits = List.copyOf(limits);
  }

  /**
   * A value that shaped the result.
   *
   * @param key its name for programs
   * @param name what it is, in words
   * @param value its value
   */
  public record Threshold(String key, String name, String value) {}

  /**
   * A file that was read.
   *
   * @param outlet who published it
   * @param file its name
   * @param sha256 the SHA-256 of its bytes
   * @param published the date as shown, or nothing
   * @param sentences how many sentences were aligned
   */
  public record SourceRow(
      String outlet, String file, String sha256, String published, int sentences) {}
}
