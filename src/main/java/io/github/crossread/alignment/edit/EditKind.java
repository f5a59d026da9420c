package io.github.crossread.alignment.edit;

/** What kind of difference an edit is. */
public enum EditKind {
  /** House style: the same words, printed in another {@link StyleForm}. */
  STYLE,
  /** A dateline that one side lacks or words otherwise. */
  DATELINE,
  /** Another form of the same word. */
  INFLECTION,
  /** Only function words differ. */
  FUNCTION_WORD,
  /** A phrase of two or more content words that stands in another place. */
  MOVED,
  /** Who is given as the source of the statement. */
  ATTRIBUTION,
  /** How sure the statement is. */
  HEDGE,
  /** Words inside quotation marks, or the marks themselves. */
  QUOTATION,
  /** A number in the same place. */
  FIGURE,
  /** When. */
  TIME,
  /** A detail that only the reading has. */
  ADDED,
  /** A detail that only the base has. */
  DROPPED,
  /** One or two words in the place of one or two others, between the same words. */
  SUBSTITUTION,
  /** Other words between the same words; nothing is said of whether they mean the same. */
  REWRITTEN
}
