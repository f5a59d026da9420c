package io.github.crossread.report.pdf;

import io.github.crossread.report.Part;

/** The names of the places that links lead to. */
final class Anchors {
  private Anchors() {}

  /** Names the first page of a part. */
  static String part(Part part) {
    return "part/" + part;
  }

  /** Names the first page of an outlet. */
  static String outlet(String article) {
    return "outlet/" + article;
  }

  /** Names a passage's row in the matrix. */
  static String row(String passage) {
    return "row/" + passage;
  }

  /** Names a passage on an outlet's pages. */
  static String entry(String article, String passage) {
    return "entry/" + article + "/" + passage;
  }

  /** Names a quotation's versions. */
  static String quotation(String passage) {
    return "quotation/" + passage;
  }

  /** Names a figure's row. */
  static String figure(String passage) {
    return "figure/" + passage;
  }
}
