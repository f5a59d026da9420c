package io.github.crossread.alignment.edit;

/** What kind of difference an edit is. */
public enum EditKind {
  /** House style: the same words, printed in another {@link StyleForm}. */
  STYLE(Scope.PRINT),
  /** A dateline that one side lacks or words otherwise. */
  DATELINE(Scope.PRINT),
  /** Another form of the same word. */
  INFLECTION(Scope.GRAMMAR),
  /** A word in the place of one that says otherwise: before, after; all, some; he, she. */
  SENSE(Scope.CONTENT),
  /** Only function words differ. */
  FUNCTION_WORD(Scope.PRINT),
  /** A phrase, or words of a clause, that stand in another place. */
  MOVED(Scope.CONTENT),
  /** Who is given as the source of the statement. */
  ATTRIBUTION(Scope.CONTENT),
  /** How sure the statement is. */
  HEDGE(Scope.CONTENT),
  /** Words inside quotation marks, or the marks themselves. */
  QUOTATION(Scope.CONTENT),
  /** A number in the same place. */
  FIGURE(Scope.CONTENT),
  /** When. */
  TIME(Scope.CONTENT),
  /** A detail that only the reading has. */
  ADDED(Scope.CONTENT),
  /** A detail that only the base has. */
  DROPPED(Scope.CONTENT),
  /** One or two words in the place of one or two others, between the same words. */
  SUBSTITUTION(Scope.CONTENT),
  /** A phrase in the place of another; nothing is said of whether they mean the same. */
  REWRITTEN(Scope.CONTENT);

  /** How far what an edit says reaches. */
  private enum Scope {
    PRINT,
    GRAMMAR,
    CONTENT
  }

  private final Scope scope;

  EditKind(Scope scope) {
    this.scope = scope;
  }

  /** Returns whether two texts that differ in nothing else are the same but for house style. */
  public boolean isOfPrint() {
    return scope == Scope.PRINT;
  }

  /** Returns whether it says something of the statement, and not of its print or grammar alone. */
  public boolean isOfContent() {
    return scope == Scope.CONTENT;
  }
}
