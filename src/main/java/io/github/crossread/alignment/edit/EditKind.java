package io.github.crossread.alignment.edit;

/** What kind of difference an edit is. */
public enum EditKind {
  /** House style: spelling, typography, case, number or name form. */
  STYLE,
  /** A dateline that one side lacks or words otherwise. */
  DATELINE,
  /** Another form of the same word. */
  INFLECTION,
  /** Only function words differ. */
  FUNCTION_WORD,
  /** Words that only the reading has. */
  ADDED,
  /** Words that only the base has. */
  DROPPED,
  /** Other words in the same place. */
  REPLACED
}
