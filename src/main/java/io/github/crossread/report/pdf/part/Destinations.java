package io.github.crossread.report.pdf.part;

import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.report.Part;
import java.util.Locale;

/** The names of the places that links lead to. */
public final class Destinations {
  private Destinations() {}

  /** Names the first page of a part. */
  public static String part(Part part) {
    return "part/" + part;
  }

  /** Names the first page of an outlet. */
  public static String outlet(String article) {
    return "outlet/" + article;
  }

  /** Names a passage's row in the matrix. */
  public static String row(String passage) {
    return "row/" + passage;
  }

  /** Names a passage on an outlet's pages. */
  public static String entry(String article, String passage) {
    return "entry/" + article + "/" + passage;
  }

  /** Names a statement in all its wordings. */
  public static String statement(String passage) {
    return "statement/" + passage;
  }

  /** Names a row of the tables of evidence, as {@code quotation/p7wu8}. */
  public static String place(Place place) {
    return place.what().name().toLowerCase(Locale.ROOT) + "/" + place.passage();
  }
}
