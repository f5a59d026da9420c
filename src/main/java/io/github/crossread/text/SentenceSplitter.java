package io.github.crossread.text;

import com.ibm.icu.text.BreakIterator;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the sentences of a block end.
 *
 * <p>ICU's sentence breaks (Unicode Standard Annex #29) are the candidates; a candidate is dropped
 * where the stop belongs to an abbreviation or an initial, where the text goes on in lower case,
 * and where a quotation's attribution follows: {@code “…?” he asked.} is one sentence.
 */
final class SentenceSplitter {

  /**
   * How far an attribution's verb may stand behind its quotation, in words: "the state's attorney
   * general said".
   */
  private static final int ATTRIBUTION_REACH = 6;

  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[\\s(\\[“\"‘'—–-])([\\p{L}\\p{M}.]+\\.)$");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern QUOTATION_ENDS = Pattern.compile("[?!…][\"”’»“]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");

  private final Language language;
  private final BreakIterator breaks;

  SentenceSplitter(Language language) {
    this.language = language;
    this.breaks = BreakIterator.getSentenceInstance(language.locale());
  }

  /** Returns the spans of the sentences of {@code text}, white space between them left out. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    breaks.setText(text);
    int begin = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length()
          || isEnd(text.substring(begin, end).stripTrailing(), text.substring(end))) {
        addTrimmed(sentences, text, begin, end);
        begin = end;
      }
    }
    return sentences;
  }

  private static void addTrimmed(List<Span> sentences, String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Span(first, last));
    }
  }

  private boolean isEnd(String before, String after) {
    if (goesOnInLowerCase(after) || isAttribution(before, after)) {
      return false;
    }
    Matcher lastWord = LAST_WORD.matcher(before);
    return !lastWord.find() || isEndAfter(lastWord.group(1), after);
  }

  private static boolean goesOnInLowerCase(String after) {
    return !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
  }

  /**
   * A stop behind an abbreviation or initial ends the sentence only if a function word opens the
   * next one.
   */
  private boolean isEndAfter(String word, String after) {
    boolean abbreviation =
        language.abbreviations().containsKey(word)
            || INITIAL.matcher(word).matches()
            || word.indexOf('.') < word.length() - 1;
    return !abbreviation || (!isTitle(word) && opensWithFunctionWord(after));
  }

  /** Returns whether a word can't end a sentence: it stands before a name or a number. */
  private boolean isTitle(String word) {
    return language.abbreviations().getOrDefault(word, "").startsWith("+");
  }

  private boolean opensWithFunctionWord(String after) {
    Matcher word = WORD.matcher(after);
    return word.find()
        && word.group().length() > 1
        && language.functionWords().contains(word.group().toLowerCase(Locale.ROOT));
  }

  private boolean isAttribution(String before, String after) {
    if (!QUOTATION_ENDS.matcher(before).find()) {
      return false;
    }
    Matcher words = WORD.matcher(after);
    for (int i = 0; i < ATTRIBUTION_REACH && words.find(); i++) {
      if (language.reportingVerbs().contains(words.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
