package io.github.crossread.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a language that say how much or when, as its file of measures lists them: the word,
 * its kind, and the values of the kind.
 */
public final class MeasureWords {

  /** What a word says. */
  public enum Kind {
    /** Multiplies the number before it, by its value: million. */
    TIMES,
    /** A rough number, from its first value up to its second: dozens. */
    MANY,
    /** A part, its value being of 100: half, thirds. */
    FRACTION,
    /** The number after it is not exact. */
    ABOUT,
    /** The number after it is the least. */
    OVER,
    /** The number after it is the least; of those killed or injured, the one that is known. */
    LEAST,
    /** The number after it is the most. */
    UNDER,
    /** Stands before a multiple or fraction in place of a number: a million. */
    ONE,
    /** Stands between a number or a fraction and what it is of. */
    OF,
    /** Opens a range of two numbers: between. */
    BETWEEN,
    /** Stands between the numbers of a range that is so opened. */
    AND,
    /** Stands between the numbers of another range. */
    TO,
    /** Stands between a number and the word after it that makes it a bound: five or more. */
    OR,
    /** Stands between a bound and its number. */
    THAN,
    /** The number beside it counts a part, a rest or a sum. */
    PART,
    /** Names the number after it: port. */
    LABEL,
    /** A unit: which one it is compared in, and how many of those it is. */
    UNIT,
    /** A day of the week, from Monday, 1. */
    WEEKDAY,
    /** A month, from January, 1. */
    MONTH,
    /** Stands between a day and its month, or a month and its year. */
    DATELINK,
    /** Stands between the words of one time: Tuesday at noon. */
    TIMELINK,
    /** A part of the day, in order. */
    DAYPART,
    /** A day, by how far it is from the day on which the article appeared. */
    DAYSAWAY,
    /** A time of the day, in minutes. */
    CLOCK,
    /** A unit in which it is said how long before or after a time of the day, in minutes. */
    CLOCKUNIT,
    /** Which half of the day, in minutes. */
    HALF,
    /** Says that the number before it is a time of the day. */
    OCLOCK,
    /** A time zone, in minutes from UTC. */
    ZONE,
    /** Before what follows. */
    BEFORE,
    /** While what follows takes place. */
    DURING,
    /** After what follows. */
    AFTER,
    /** Stands between one of these and the event. */
    EVENTLINK,
    /** Stands before the name of an event. */
    DETERMINER,
    /** Opens what is said of the time of an event in more than a word: on the sidelines. */
    EVENTSTART,
    /** Says too little to tell one event from another: held, said; all verbs of saying. */
    LIGHT,
    /** Says nothing of what happens: may, likely. */
    MODAL,
    /** The time after it is a bound, or another week's: until, next. */
    BOUND,
    /** Stands before a year or month. */
    YEARMARK,
    /** Stands before the time after which something is again: every. */
    RATE,
    /** After a unit of time: it is an age. */
    OLD,
    /** After a unit of time: it is how long ago something was. */
    AGO,
    /** Before a number of years: it is an age. */
    AGED,
    /**
     * Says what became of those who are counted: which fate, and after which word only, if after
     * one.
     */
    FATE,
    /** A word for those whose fate is counted that tells no kind of them: people. */
    PEOPLE,
    /** A number later in its sentence says how many had a fate: which. */
    TOLL,
    /** Says that something happened, so that a time of the day beside it is when. */
    HAPPENED,
    /** Says of a sum beside it that it was lost. */
    LOSS
  }

  /** The unit of what is counted in hundredths. */
  private static final String PERCENT = "%";

  /** Of d'euros the unit is euros. */
  private static final char ELISION = '\'';

  /** After the value of a multiple: only of money it is one. */
  private static final String OF_MONEY = "money";

  private final Map<Kind, Map<String, List<String>>> words;
  private final boolean capitalDays;
  private final Thesaurus thesaurus;
  private final KnownWords known;

  private MeasureWords(Map<Kind, Map<String, List<String>>> words, LanguageFolder folder) {
    this.words = words;
    this.capitalDays = !folder.has(Trait.LOWER_CASE_DAYS);
    this.thesaurus = folder.thesaurus.get();
    this.known = folder.known.get();
  }

  static MeasureWords read(LanguageFolder folder) {
    Map<Kind, Map<String, List<String>>> words = new EnumMap<>(Kind.class);
    Map<String, List<String>> light = words.computeIfAbsent(Kind.LIGHT, k -> new HashMap<>());
    folder.attributions.get().forEach(word -> light.put(word, List.of()));
    for (List<String> row : folder.rows(WordKind.MEASURES)) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words
          .computeIfAbsent(kind, k -> new HashMap<>())
          .put(row.get(0), List.copyOf(row.subList(2, row.size())));
    }
    return new MeasureWords(words, folder);
  }

  /** Returns whether a token multiplies the number before it, or says that it is of a hundred. */
  public boolean isOfNumber(WordForms token) {
    return (is(Kind.TIMES, token) && !isMultipleOfMoney(token))
        || is(Kind.MANY, token)
        || values(Kind.UNIT, token).filter(unit -> unit.get(0).equals(PERCENT)).isPresent();
  }

  /** Returns whether a token multiplies only numbers of money: m is for metres too. */
  public boolean isMultipleOfMoney(WordForms token) {
    return values(Kind.TIMES, token).filter(values -> values.contains(OF_MONEY)).isPresent();
  }

  /** Returns the words that multiply only numbers of money, in the order of the alphabet. */
  public List<String> multiplesOfMoney() {
    return words.getOrDefault(Kind.TIMES, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().contains(OF_MONEY))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Returns whether a token is a day of the week, or a month, in the case they are printed in. */
  public boolean isNamed(Kind dayOrMonth, WordForms token) {
    return is(dayOrMonth, token) && (!capitalDays || token.isCapitalised());
  }

  /** Returns whether a token is a word of a kind. */
  public boolean is(Kind kind, WordForms token) {
    return values(kind, token).isPresent();
  }

  /** Returns the values of a token, if it is a word of a kind. */
  public Optional<List<String>> values(Kind kind, WordForms token) {
    Map<String, List<String>> ofKind = words.getOrDefault(kind, Map.of());
    String form = token.form();
    Optional<List<String>> values = Optional.ofNullable(ofKind.get(form));
    if (values.isEmpty() && !token.text().equals(form)) {
      values = Optional.ofNullable(ofKind.get(token.text().toLowerCase(Locale.ROOT)));
    }
    int elided = form.indexOf(ELISION) + 1;
    return values.isEmpty() && elided > 0
        ? Optional.ofNullable(ofKind.get(form.substring(elided)))
        : values;
  }

  /** Returns the one whole number that a token stands for, if it is a word of a kind. */
  public Optional<Integer> number(Kind kind, WordForms token) {
    return values(kind, token).map(values -> Integer.valueOf(values.get(0)));
  }

  /**
   * Returns one name for words that stand for each other when they are counted, such as vehicles
   * and cars; a word of no sense, or of several, has its stem.
   */
  public String sense(WordForms token) {
    int[] senses = thesaurus.senses(token.stem());
    return senses.length == 1 ? "sense " + senses[0] : token.stem();
  }

  /** Returns whether a lower-case word is in the dictionary; none is where there is none. */
  public boolean isInDictionary(String word) {
    return known.isCommon(word);
  }
}
