package io.github.crossread.language;

/** A word of a text in the forms in which it is looked up. */
public interface WordForms {

  /** Returns the word as printed. */
  String text();

  /** Returns the normal form. */
  String form();

  /** Returns what inflected forms of the word have in common. */
  String stem();

  /** Returns whether it is printed with a capital letter. */
  default boolean isCapitalised() {
    return Character.isUpperCase(text().codePointAt(0));
  }
}
