package io.github.crossread.collation.name;

import io.github.crossread.text.token.Excerpt;
import java.util.List;

/**
 * A person, place or institution in all forms in which the articles of a set print the name.
 *
 * @param name the fullest form
 * @param kind what has it
 * @param forms in the order of the set, in each article each form once, where it first stands
 * @param callings what articles call who has it beside the name, in the order of the set, in each
 *     article each once, the longest of those that hold another
 */
public record Name(String name, Kind kind, List<Form> forms, List<Calling> callings) {

  /** What has a name. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A town, a country, a mountain. */
    PLACE,
    /** A ministry, a company, a newspaper. */
    INSTITUTION
  }

  /** Copies the lists. */
  public Name {
    forms = List.copyOf(forms);
    callings = List.copyOf(callings);
  }

  /**
   * A form of a name as an article prints it.
   *
   * @param article the article's id
   * @param words the form, where it first stands
   */
  public record Form(String article, Excerpt words) {}

  /**
   * What an article calls who has the name.
   *
   * @param article the article's id
   * @param words as printed, where it first stands
   * @param plain the same for all forms of the words; of an age the number of years
   */
  public record Calling(String article, Excerpt words, String plain) {}
}
