package io.github.crossread.text;

import com.ibm.icu.text.BreakIterator;
import io.github.crossread.article.Span;
import io.github.crossread.text.WordMemory.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Splits a sentence into words, numbers and marks.
 *
 * <p>ICU's word breaks (Unicode Standard Annex #29), with four changes for alignment: an English
 * genitive is a token of its own, an abbreviation keeps its stop, {@code per cent} is one word as
 * {@code percent} is, and white space is no token. For one thread: it holds a stemmer.
 */
final class Tokenizer {

  private static final String PER_CENT = "per cent";

  private final Language language;
  private final Normalizer normalizer;
  private final BreakIterator breaks;
  private final UnaryOperator<String> stemming;
  private final WordMemory memory;

  /**
   * Makes a tokenizer that looks words up in the memory of their language, and keeps them there.
   */
  Tokenizer(Language language, WordMemory memory) {
    this.language = language;
    this.memory = memory;
    this.normalizer = new Normalizer(language);
    this.breaks = BreakIterator.getWordInstance(language.locale());
    this.stemming = language.stemming();
  }

  /** Returns the tokens of a sentence; their spans are in chars of {@code sentence}. */
  List<Token> tokenize(String sentence) {
    boolean capitals = isInCapitals(sentence);
    List<Token> tokens = new ArrayList<>();
    breaks.setText(sentence);
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (begin < end && !isSpace(sentence, begin)) {
        int whole =
            isPerCent(sentence, begin) ? begin + PER_CENT.length() : withStop(sentence, begin, end);
        addParts(tokens, sentence, new Span(begin, whole), capitals);
        if (whole > end) {
          breaks.following(whole - 1);
          end = whole;
        }
      }
      begin = end;
    }
    return tokens;
  }

  private static boolean isInCapitals(String sentence) {
    return sentence.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isSpace(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isPerCent(String sentence, int begin) {
    int end = begin + PER_CENT.length();
    return language.locale().getLanguage().equals("en")
        && sentence.regionMatches(true, begin, PER_CENT, 0, PER_CENT.length())
        && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)));
  }

  /** Returns the end of the token, its stop included if it is an abbreviation: "Gov.", "U.S.". */
  private int withStop(String sentence, int begin, int end) {
    if (end < sentence.length() && sentence.charAt(end) == '.') {
      String word = sentence.substring(begin, end + 1);
      if (language.abbreviations().containsKey(word) || word.indexOf('.') < word.length() - 1) {
        return Character.isLetter(word.charAt(0)) ? end + 1 : end;
      }
    }
    return end;
  }

  private void addParts(List<Token> tokens, String sentence, Span span, boolean capitals) {
    String printed = sentence.substring(span.begin(), span.end());
    int genitive = genitive(printed);
    if (genitive > 0) {
      int cut = span.begin() + genitive;
      tokens.add(word(printed.substring(0, genitive), new Span(span.begin(), cut), capitals));
      tokens.add(
          new Token(
              printed.substring(genitive),
              "'s",
              "'s",
              Token.Kind.FUNCTION,
              new Span(cut, span.end())));
    } else {
      tokens.add(token(printed, span, capitals));
    }
  }

  /** Returns where a genitive or shortened "is" begins, or 0. */
  private int genitive(String printed) {
    int at = printed.length() - 2;
    boolean isGenitive =
        language.locale().getLanguage().equals("en")
            && at > 0
            && (printed.charAt(at) == '\'' || printed.charAt(at) == '’')
            && (printed.charAt(at + 1) == 's' || printed.charAt(at + 1) == 'S')
            && !language
                .functionWords()
                .contains(printed.replace('’', '\'').toLowerCase(Locale.ROOT));
    return isGenitive ? at : 0;
  }

  private Token token(String printed, Span span, boolean capitals) {
    int first = printed.codePointAt(0);
    if (Character.isDigit(first)) {
      String number = Normalizer.number(printed);
      return new Token(printed, number, number, Token.Kind.NUMBER, span);
    }
    if (Character.isLetter(first) || printed.equals("%")) {
      return word(printed, span, capitals);
    }
    String mark = mark(printed);
    return new Token(printed, mark, mark, Token.Kind.MARK, span);
  }

  private Token word(String printed, Span span, boolean capitals) {
    return memory
        .find(printed, capitals)
        .orElseGet(() -> memory.keep(word(printed, capitals), capitals))
        .at(span);
  }

  private Word word(String printed, boolean capitals) {
    String form = normalizer.word(printed, capitals);
    if (Character.isDigit(form.charAt(0))) {
      return new Word(printed, form, form, Token.Kind.NUMBER);
    }
    boolean function = language.functionWords().contains(form);
    return new Word(
        printed, form, stemming.apply(form), function ? Token.Kind.FUNCTION : Token.Kind.CONTENT);
  }

  /** Returns one form for the marks that typography prints in several ways. */
  private static String mark(String printed) {
    return switch (printed) {
      case "“", "”", "„", "«", "»", "‟", "''", "``" -> "\"";
      case "‘", "’", "‚", "‹", "›", "`" -> "'";
      case "–", "—", "--", "‒", "―", "‐", "‑", "−" -> "-";
      case "…" -> "...";
      default -> printed;
    };
  }
}
