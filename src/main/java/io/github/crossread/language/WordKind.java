package io.github.crossread.language;

import java.util.Locale;

/**
 * A kind of knowledge of a language: a file of that name, hyphens for underscores, in the
 * language's folder. Words are in lower case unless it says otherwise.
 */
public enum WordKind {
  /**
   * Abbreviations with their stop, in the case they are printed in, and the words they stand for; a
   * plus before these if they never end a sentence, a minus if only a day, a month or a time zone
   * may follow them in one.
   */
  ABBREVIATIONS,
  /** Words, as printed, that may follow the abbreviation of a time of the day in its sentence. */
  AFTER_TIMES,
  /** How an age is printed beside a name, as patterns. */
  AGES,
  /** Articles; behind those that speak of something new stands "one". */
  ARTICLES,
  /** Words that give a statement to somebody, beside the verbs that attribute a quotation. */
  ATTRIBUTIONS,
  /** Words that say when only beside {@link #TIME_WORDS} or a number. */
  BESIDE_TIME_WORDS,
  /** Words that may stand between the names of a byline. */
  BYLINE_LINKS,
  /** What opens a byline, as printed. */
  BYLINE_OPENERS,
  /** What the author of a byline may be. */
  BYLINE_ROLES,
  /**
   * What somebody is called beside the name, apart from {@link #TITLES}, {@link #ROLES} and {@link
   * #SPEAKER_NOUNS}; behind what only stands before such a word, and says that it holds no more,
   * not yet or perhaps, stands "before".
   */
  CALLINGS,
  /**
   * Capitals that stand for a government, then the names of the country, then the adjectives of it,
   * a country a line: commas between those of a sort, slashes between the sorts.
   */
  CAPITALS,
  /**
   * What stands under a picture, as patterns of a whole paragraph; letter case counts. What says
   * who took it is {@link #PICTURE_CREDITS}.
   */
  CAPTIONS,
  /** Words at which a part of a sentence may begin: conjunctions, relatives, subordinators. */
  CLAUSE_OPENERS,
  /** Words behind which a clause does not say that something is so: whether, unless. */
  CONDITIONS,
  /** Words that join clauses: a clause begins after them. */
  CONJUNCTIONS,
  /** Words that join two of a kind. */
  COORDINATORS,
  /** What follows a time of the day whose hours and minutes are parted by a stop, as patterns. */
  CLOCK_MARKS,
  /** How one word stands for two: {@link Contractions}. */
  CONTRACTIONS,
  /**
   * How an outlet says that it corrected or changed its own article, as patterns of a whole
   * paragraph; letter case counts.
   */
  CORRECTION_NOTES,
  /**
   * How a paragraph says who wrote, took or supplied something, as patterns of the whole of it;
   * letter case counts.
   */
  CREDIT_LINES,
  /** Words that may stand between the day, the month and the year of a date. */
  DATE_LINKS,
  /**
   * Where on the class path other projects' lists of the language's words stand: those of the
   * standard spelling, of the other one, and the pairs of both.
   */
  DICTIONARIES,
  /** Function words that the stop list leaves out for reasons that are not ours. */
  FUNCTION_WORDS,
  /**
   * What belongs to the page and not to the article, as patterns of a whole short paragraph, letter
   * case aside. No pattern may match a sentence that reports something.
   */
  FURNITURE,
  /** What the genitive adds to a word, after an apostrophe. */
  GENITIVES,
  /** Units and multiples that are printed close after their number, as patterns. */
  GLUED_UNITS,
  /** Words for who governs a country, beside its name or an adjective of it. */
  GOVERNMENTS,
  /** Words by which a group is meant that was named before: the company. */
  GROUP_REFERENCES,
  /** What a name may end in that is no person's. */
  GROUPS,
  /** Words that make a statement less sure. */
  HEDGES,
  /** What opens a byline that names nobody, as printed. */
  HOUSE_BYLINES,
  /**
   * Endings that the forms of one word differ in, a line those that go with each other; a hyphen
   * stands for none.
   */
  INFLECTIONS,
  /** Who asks and who answers in an interview, as labels; the one and the other in a line. */
  INTERVIEW_LABELS,
  /** Letters that are others in another country, and those others. */
  LETTERS,
  /**
   * What stands above links to other articles, as patterns of a whole paragraph, letter case aside.
   */
  LINK_HEADINGS,
  /** Patterns of what stands behind an agency that supplied material. */
  MATERIAL_BY,
  /** Patterns of what stands before an agency that supplied material. */
  MATERIAL_FROM,
  /** Words that say how much or when, with what each says: {@link MeasureWords}. */
  MEASURES,
  /** Words of the names of newspapers, agencies, channels. */
  MEDIA,
  /** The names of the months and their short forms, without a stop, and which month each is. */
  MONTHS,
  /** Abbreviations, as printed and without their stop, that a name or number follows. */
  NAME_OPENERS,
  /** What may follow a surname. */
  NAME_SUFFIXES,
  /**
   * Words that deny what a sentence states; those of the stop list are taken off it. Behind those
   * that say of a noun that there is none of it stands "noun".
   */
  NEGATIONS,
  /** First names and the short forms that stand for them, a group a line. */
  NICKNAMES,
  /**
   * Where a word of {@link #NEGATIONS} denies nothing: it with the words beside it, an ellipsis for
   * any words between.
   */
  NO_DENIALS,
  /** Words after which a name is no person's. */
  NO_PERSON_AFTER,
  /** Words of the table of spelling pairs that more often are other words than other spellings. */
  NO_SPELLING_VARIANTS,
  /** Words after which a name is not who acts. */
  NOT_ACTING,
  /** Words after which a verb that attributes a statement attributes nothing. */
  NOT_FINITE_AFTER,
  /**
   * What opens a line as a dateline does, and names no place: labels, and titles of speakers. One
   * or several words a line.
   */
  NOT_PLACES,
  /** Words that no sentence and no headline ends with. */
  OPEN_WORDS,
  /** Words one of which says yes where another says no; a slash stands between the two sides. */
  OPPOSED_VERBS,
  /**
   * Words that turn what a sentence says when they stand in each other's place, a line those of
   * which that is true: before, after.
   */
  OPPOSED_WORDS,
  /** What a transcript calls those whom the outlet itself has speak: host. */
  OWN_VOICES,
  /**
   * What the foot of a page begins with, as patterns of a whole paragraph, letter case aside: all
   * rights reserved; about the author.
   */
  PAGE_FEET,
  /** Endings of words for persons: what says nothing of sex, then what does. */
  PERSON_ENDINGS,
  /** Words after which a phrase says of whom or where somebody is. */
  PHRASE_LINKS,
  /**
   * Who took or supplied a picture, as patterns of the end of a paragraph, the rest of which is the
   * caption. Letter case counts; a pattern begins with a capital or a bracket.
   */
  PICTURE_CREDITS,
  /** Words that tell the credit of a picture from that of an article. */
  PICTURE_WORDS,
  /** Endings that make of a place's name who or what is from there. */
  PLACE_ENDINGS,
  /** Prepositions that the name of a place stands behind. */
  PLACE_LINKS,
  /** Modal verbs that make a statement no less sure. */
  PLAIN_MODALS,
  /**
   * What calls away to a film or another page, as patterns of a whole paragraph; letter case
   * counts. A headline may be made like it.
   */
  POINTERS,
  /** Pronouns that stand before a noun and say whose it is. */
  POSSESSIVES,
  /** Prepositions that put a noun beside another. */
  PREPOSITIONS,
  /** Pronouns that may be who says something; behind those of several stands "many". */
  PRONOUNS,
  /** What says in a stamp when an article was published, in lower case. */
  PUBLICATION_MARKS,
  /** Verbs that say that somebody does not do what the verb behind them says: declined. */
  REFUSALS,
  /** Words that attribute a quotation to the name after them, and the word that has to follow. */
  REPORTING_PHRASES,
  /** Verbs that attribute a quotation. */
  REPORTING_VERBS,
  /** Patterns of what stands before the name of whose the rights are. */
  RIGHTS_OF,
  /** What a person is called before the name without its being a title. */
  ROLES,
  /** Words that open a sentence, beside function words: an abbreviation before them may end one. */
  SENTENCE_OPENERS,
  /** Words that are printed with an apostrophe for their first letters. */
  SHORTENED_WORDS,
  /** Words without a subject that give a statement to the source after them: according. */
  SOURCES,
  /**
   * Words that the source of a statement stands behind, one or several a line; before a tilde, what
   * it stands in front of.
   */
  SOURCE_PHRASES,
  /**
   * What may say something without a name, the last word of its phrase; in a language whose nouns
   * have capitals, what that word ends in.
   */
  SPEAKER_NOUNS,
  /**
   * How a part of words in the other spelling is spelled in the standard one, in the order in which
   * they are tried: a pattern that begins with plain letters, and what they become.
   */
  SPELLING_RULES,
  /** Words that stay one though a space or a hyphen parts them: the normal form, then the print. */
  SPLIT_WORDS,
  /** What somebody says something in or by: a letter. */
  STATEMENT_NOUNS,
  /** Words after which a statement stands: said that. */
  STATEMENT_OPENERS,
  /** Forms of verbs by which who was named before says something more: adding. */
  STATEMENT_PARTICIPLES,
  /**
   * Verbs that give a statement to who is named beside them, beside those of quotations; behind
   * those that a listener follows, never who speaks, stands "whom"; behind those that say so only
   * of what is quoted, "of-quotations".
   */
  STATEMENT_VERBS,
  /** Words that news writing uses for the same thing, a group a line. */
  THESAURUS,
  /**
   * A time of the day or a date that stands alone, as patterns of a whole paragraph, letter case
   * aside.
   */
  TIME_STAMPS,
  /** Words that say when, if nothing else stands beside them. */
  TIME_WORDS,
  /**
   * What stands before a name, without a stop; behind what is mere courtesy, "courtesy", and behind
   * what is so where it follows a role, "degree".
   */
  TITLES,
  /** Patterns of what stands before the name of an agency that was told something. */
  TOLD,
  /** How the language is printed: {@link Trait}. */
  TRAITS,
  /** Units as they are printed, and their normal forms. */
  UNIT_FORMS,
  /** What says in a stamp when an article was changed, in lower case. */
  UPDATE_MARKS,
  /** Verbs that attribute a statement and are nouns as often: states. */
  VERBS_AS_NOUNS,
  /** Words that may stand between who says something and the verb. */
  VERB_COMPANIONS,
  /** Folders in addresses of articles that hold what agencies send, as patterns. */
  WIRE_FOLDERS,
  /** What words mean, as directions in a space; no text. */
  WORD_VECTORS;

  /** Returns the name of the kind's file, without its ending. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
