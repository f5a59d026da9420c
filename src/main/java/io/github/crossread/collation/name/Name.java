package io.github.crossread.collation.name;

import io.github.crossread.text.token.Excerpt;
import java.util.List;

/**
 * A person, place or institution in all forms in which the articles of a set print the name.
 *
 * @param name the fullest form
 * @param kind what has it
 * @param forms in the order of the set, in each article each form once, where it first stands
 */
public record Name(String name, Kind kind, List<Form> forms) {

  /** What has a name. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A town, a country, a mountain. */
    PLACE,
    /** A ministry, a company, a newspaper. */
    INSTITUTION
  }

  /** Copies the forms. */
  public Name {
    forms = List.copyOf(forms);
  }

  /**
   * A form of a name as an article prints it.
   *
   * @param article the article's id
   * @param words the form, where it first stands
   */
  public record Form(String article, Excerpt words) {}
}
