package io.github.crossread.alignment.edit;

/** What two prints of the same words differ in. */
public enum StyleForm {
  /** British or American, one word or two, with accents or without. */
  SPELLING,
  /** Marks, and the shape of apostrophes, dashes and stops. */
  TYPOGRAPHY,
  /** Capitals. */
  CASE,
  /** Digits, words, grouping, or another unit. */
  NUMBER_FORM,
  /** A word, unit or name cut short. */
  ABBREVIATION,
  /** A name with or without title, first name or initial. */
  NAME_FORM,
  /** A name in another spelling. */
  NAME_SPELLING
}
