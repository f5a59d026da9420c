package io.github.crossread.text.token;

import com.ibm.icu.text.BreakIterator;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.Trait;
import io.github.crossread.language.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the sentences of a block end.
 *
 * <p>ICU's sentence breaks (Unicode Standard Annex #29) are the candidates; a candidate is dropped
 * where the stop belongs to an abbreviation or an initial, where the text goes on in lower case,
 * and where a quotation's attribution follows: {@code “…?” he asked.} is one sentence.
 */
public final class SentenceSplitter {

  /**
   * How far an attribution's verb may stand after its quotation, in words: "the state's attorney
   * general said".
   */
  private static final int ATTRIBUTION_REACH = 6;

  /** What may stand before a word. */
  private static final String BEFORE_WORD = " \t\n\u000B\f\r([“\"‘'—–-";

  /** What closes a quotation or brackets. */
  private static final String CLOSING = "\"”’»)] ";

  private static final Pattern LEFT_OUT_BEHIND_STOP =
      Pattern.compile("[.?!][\"”’»]?\\s+\\.\\.\\.$");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");
  private static final Pattern QUOTATION_ENDS = Pattern.compile("[?!…][\"”’»“]");

  /** In scripts without spaces the stop stands inside the marks, whoever's words follow. */
  private static final Pattern QUOTATION_ENDS_WITHOUT_SPACES = Pattern.compile("[。？！…][”」』]");

  private static final Pattern CLAUSE = Pattern.compile("[^，。：；！？“「『]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");
  private static final Pattern FIRST_WORD =
      Pattern.compile("[\\s\"“„«‘'(\\[]*([\\p{L}\\p{M}’'-]+)");
  private static final Pattern STATEMENT_BREAK = Pattern.compile("[?!;\"“„«]");
  private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.$");
  private static final Pattern TIME_ZONE = Pattern.compile("\\p{Lu}{2,4}");

  private static final Pattern CRY = Pattern.compile("[^!]{1,40}![\\s\\p{Z}]*");

  /** With fewer words a cry is no unit that is aligned. */
  private static final int FEWEST_WORDS = 3;

  /** A word of a script that parts words by spaces, or one letter of a script that does not. */
  private static final Pattern FIRST_LETTERS =
      Pattern.compile(
          "\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsThai}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'.,-]*");

  /** No sentence is longer, in chars: some 800 words. */
  private static final int LONGEST = 5_000;

  /** How much of the text on either side decides, in chars. */
  private static final int NEAR = 200;

  private final Language language;
  private final BreakIterator breaks;

  public SentenceSplitter(Language language) {
    this.language = language;
    this.breaks = BreakIterator.getSentenceInstance(language.locale());
  }

  /** Returns the spans of the sentences of {@code text}, white space between them left out. */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    breaks.setText(text);
    int begin = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.length();
      if (last || (!isCry(text, begin, end) && isEnd(before(text, begin, end), after(text, end)))) {
        addTrimmed(sentences, text, begin, end);
        begin = end;
      }
    }
    return sentences;
  }

  /**
   * A cry such as "Stop lying!" states nothing that could be lined up; it goes with the sentence
   * after it.
   */
  private static boolean isCry(String text, int begin, int end) {
    if (!CRY.matcher(text).region(begin, end).lookingAt()) {
      return false;
    }
    Matcher words = FIRST_LETTERS.matcher(text).region(begin, end);
    int found = 0;
    while (found < FEWEST_WORDS && words.find()) {
      found++;
    }
    return found < FEWEST_WORDS;
  }

  /** Only what is near is looked at: a paragraph may be as long as a book. */
  private static String before(String text, int begin, int end) {
    return text.substring(Math.max(begin, end - NEAR), end).stripTrailing();
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + NEAR));
  }

  /** What has no end for long is cut where a word ends: nobody lines up more. */
  private static void addTrimmed(List<Span> sentences, String text, int begin, int end) {
    int first = begin;
    while (end - first > LONGEST) {
      int cut = text.lastIndexOf(' ', first + LONGEST);
      cut = cut > first ? cut : text.offsetByCodePoints(first + LONGEST - 1, 1);
      addStretch(sentences, text, first, cut);
      first = cut;
    }
    addStretch(sentences, text, first, end);
  }

  private static void addStretch(List<Span> sentences, String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last && !sentences.isEmpty() && isClosing(text, first, last)) {
      int opened = sentences.remove(sentences.size() - 1).begin();
      sentences.add(new Span(opened, last));
    } else if (first < last) {
      sentences.add(new Span(first, last));
    }
  }

  /** A mark that a space parts from what it closes is no sentence of its own. */
  private static boolean isClosing(String text, int begin, int end) {
    return text.substring(begin, end).chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  private boolean isEnd(String before, String after) {
    if (goesOnInLowerCase(after) || isAttribution(before, after) || isOrdinal(before)) {
      return false;
    }
    if (before.endsWith("...") && LEFT_OUT_BEHIND_STOP.matcher(before).find()) {
      return true;
    }
    return lastWord(before).map(word -> isEndAfter(word, after)).orElse(true);
  }

  /**
   * Returns the last word with its stop, if the text ends so. Found from the end: a pattern would
   * be tried at every char.
   */
  private static Optional<String> lastWord(String text) {
    int begin = text.length();
    while (begin > 0 && isOfWord(text.codePointBefore(begin))) {
      begin -= Character.charCount(text.codePointBefore(begin));
    }
    boolean free = begin == 0 || BEFORE_WORD.indexOf(text.charAt(begin - 1)) >= 0;
    boolean stop = text.endsWith(".") && begin < text.length() - 1;
    return free && stop ? Optional.of(text.substring(begin)) : Optional.empty();
  }

  /** Returns whether a code point is a letter, a mark on one, or a stop. */
  private static boolean isOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> codePoint == '.' || Character.isLetter(codePoint);
    };
  }

  private static boolean goesOnInLowerCase(String after) {
    return !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
  }

  /** In some languages a stop makes an ordinal: {@code am 3. Oktober}. */
  private boolean isOrdinal(String before) {
    return language.has(Trait.ORDINAL_STOP) && ORDINAL.matcher(before).find();
  }

  /** A stop after an abbreviation or initial ends the sentence only if the next word opens one. */
  private boolean isEndAfter(String word, String after) {
    if (!isAbbreviation(word) && word.indexOf('.') == word.length() - 1) {
      return true;
    }
    return switch (language.abbreviations().getOrDefault(word, " ").charAt(0)) {
      case '+' -> false;
      case '-' -> !FIRST_WORD.matcher(after).lookingAt() || !followsTime(firstWord(after));
      default -> opensSentence(firstWord(after).toLowerCase(Locale.ROOT));
    };
  }

  private boolean opensSentence(String word) {
    return language.functionWords().contains(word)
        || language.words(WordKind.SENTENCE_OPENERS).contains(word);
  }

  /** Returns the word that {@code after} opens with; empty for a number, a mark or one letter. */
  private static String firstWord(String after) {
    Matcher word = FIRST_WORD.matcher(after);
    return word.lookingAt() && word.group(1).length() > 1 ? word.group(1) : "";
  }

  /** Returns whether a word follows a time of day: a day, a month or a time zone. */
  private boolean followsTime(String word) {
    return TIME_ZONE.matcher(word).matches()
        || language.words(WordKind.AFTER_TIMES).contains(word)
        || isShortDay(word)
        || language.abbreviations().containsValue(word.toLowerCase(Locale.ROOT));
  }

  private boolean isShortDay(String word) {
    String expansion = language.abbreviations().getOrDefault(word + ".", "+");
    return !expansion.startsWith("+");
  }

  /** The verb has to stand before the next sentence ends and before the next quotation. */
  private boolean isAttribution(String before, String after) {
    String end = before.substring(Math.max(0, before.length() - 2));
    if (QUOTATION_ENDS_WITHOUT_SPACES.matcher(end).matches()) {
      Matcher clause = CLAUSE.matcher(after);
      return clause.lookingAt()
          && language.reportingVerbs().verbs().stream().anyMatch(clause.group()::endsWith);
    }
    if (!QUOTATION_ENDS.matcher(end).matches()) {
      return false;
    }
    Matcher words = WORD.matcher(after);
    int told = 0;
    for (int i = 0; i < ATTRIBUTION_REACH && words.find(); i++) {
      if (isNewStatement(after.substring(told, words.start()), after.substring(0, told))) {
        return false;
      }
      if (language.reportingVerbs().verbs().contains(words.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
      told = words.end();
    }
    return false;
  }

  private boolean isNewStatement(String gap, String before) {
    boolean stop =
        gap.startsWith(".") && lastWord(before + ".").filter(this::isAbbreviation).isEmpty();
    return stop || STATEMENT_BREAK.matcher(gap).find();
  }

  private boolean isAbbreviation(String word) {
    return language.abbreviations().containsKey(word) || INITIAL.matcher(word).matches();
  }
}
