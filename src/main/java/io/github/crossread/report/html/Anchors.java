package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.report.Part;
import java.util.Locale;

/** The names of the places in the page that links lead to; they can be cited. */
final class Anchors {

  private Anchors() {}

  /** Names a part. */
  static String part(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** Names a finding, by its number from 1. */
  static String finding(int number) {
    return "finding-" + number;
  }

  /** Names a statement where it is first told of: by its passage's id, as {@code p7wu8}. */
  static String passage(String passage) {
    return name(passage);
  }

  /** Names a statement in all its wordings. */
  static String statement(String passage) {
    return "statement-" + name(passage);
  }

  /** Names an outlet. */
  static String outlet(String article) {
    return "outlet-" + name(article);
  }

  /** Names a statement in an article, or where it would stand there. */
  static String entry(String article, String passage) {
    return outlet(article) + "/" + name(passage);
  }

  /** Names a sentence of an article. */
  static String sentence(String article, int place) {
    return outlet(article) + "/" + place;
  }

  /** Names a row of the tables of evidence, as {@code quotation-p7wu8}. */
  static String place(Place place) {
    return place.what().name().toLowerCase(Locale.ROOT) + "-" + name(place.passage());
  }

  /** An id of HTML has no blanks, and what a URL would escape would be another name there. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0)) {
                name.appendCodePoint(c);
              } else {
                name.append('~').append(Integer.toHexString(c)).append('~');
              }
            });
    return name.toString();
  }
}
