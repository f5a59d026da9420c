package io.github.crossread.text.token;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import io.github.crossread.article.Span;
import io.github.crossread.language.Contractions;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.WordMemory.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Splits a sentence into words, numbers and marks.
 *
 * <p>ICU's word breaks (Unicode Standard Annex #29), with these changes for alignment: a genitive
 * is a token of its own, and so is each word of a contraction; an abbreviation keeps its stop;
 * {@code per cent} is one word as {@code percent} is; numbers are read by {@link Digits}; and white
 * space is no token. For one thread: it holds a stemmer.
 */
public final class Tokenizer {

  /** Chooses the coloured shape of a sign; nobody sees another difference. */
  private static final String COLOURED = "\uFE0F";

  /** Before it in Unicode emoji are signs and bullets of text, such as © and ▪. */
  private static final int FIRST_PICTURE = 0x2600;

  private final Language language;
  private final Normalizer normalizer;
  private final Digits digits;
  private final BreakIterator breaks;
  private final UnaryOperator<String> stemming;
  private final WordMemory memory;

  /** Words that are printed in several, with a space. */
  private final List<String> splitWords;

  /**
   * Makes a tokenizer that looks words up in the memory of their language, and keeps them there.
   */
  public Tokenizer(Language language, WordMemory memory) {
    this.language = language;
    this.memory = memory;
    this.normalizer = new Normalizer(language);
    this.digits = new Digits(language);
    this.breaks = BreakIterator.getWordInstance(language.locale());
    this.stemming = language.stemming();
    this.splitWords =
        language.rows(WordKind.SPLIT_WORDS).stream()
            .map(row -> String.join(" ", row.subList(1, row.size())))
            .toList();
  }

  /** Returns the tokens of a sentence; their spans are in chars of {@code sentence}. */
  public List<Token> tokenize(String sentence) {
    boolean capitals = isInCapitals(sentence);
    List<Token> tokens = new ArrayList<>();
    breaks.setText(sentence);
    int begin = 0;
    while (begin < sentence.length()) {
      // A mark that stands on a blank breaks with it for ICU, and is no blank.
      int end = begin + 1;
      if (!isSpace(sentence, begin)) {
        end = whole(sentence, begin, breaks.following(begin));
        addParts(tokens, sentence, new Span(begin, end), capitals);
      }
      begin = end;
    }
    return tokens;
  }

  static boolean isInCapitals(String sentence) {
    return sentence.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isSpace(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns where the token at {@code begin} ends, which breaks at {@code end} for ICU. */
  private int whole(String sentence, int begin, int end) {
    if (Character.isDigit(sentence.codePointAt(begin))) {
      return digits.end(sentence, begin, end);
    }
    for (String split : splitWords) {
      if (isSplitWord(split, sentence, begin)) {
        return begin + split.length();
      }
    }
    return withStop(sentence, begin, end);
  }

  private static boolean isSplitWord(String split, String sentence, int begin) {
    int end = begin + split.length();
    return sentence.regionMatches(true, begin, split, 0, split.length())
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
    Optional<Contractions.Parts> parts = language.contractions().parts(printed);
    if (parts.isPresent()) {
      int cut = parts.get().cut();
      tokens.add(part(parts.get().first(), first(printed, cut), first(span, cut)));
      tokens.add(part(parts.get().second(), rest(printed, cut), rest(span, cut)));
    } else if (genitive > 0) {
      tokens.add(word(first(printed, genitive), capitals).at(first(span, genitive)));
      tokens.add(
          new Token(
              rest(printed, genitive), "'s", "'s", Token.Kind.FUNCTION, rest(span, genitive)));
    } else if (Character.isDigit(printed.codePointAt(0)) && !normalizer.isOrdinal(printed)) {
      tokens.add(number(sentence, span));
    } else {
      tokens.add(token(printed, span, capitals));
    }
  }

  private Token part(String form, String printed, Span span) {
    Word whole = word(form, true);
    return new Token(printed, whole.form(), whole.stem(), whole.kind(), span);
  }

  private static String first(String printed, int cut) {
    return printed.substring(0, cut);
  }

  private static String rest(String printed, int cut) {
    return printed.substring(cut);
  }

  private static Span first(Span span, int cut) {
    return new Span(span.begin(), span.begin() + cut);
  }

  private static Span rest(Span span, int cut) {
    return new Span(span.begin() + cut, span.end());
  }

  private Token number(String sentence, Span span) {
    String form = digits.form(sentence, span.begin(), span.end());
    String printed = sentence.substring(span.begin(), span.end());
    return new Token(printed, form, form, Token.Kind.NUMBER, span);
  }

  /** Returns where a genitive or shortened "is" begins, or 0. */
  private int genitive(String printed) {
    int at = printed.length() - 2;
    boolean isGenitive =
        at > 0
            && (printed.charAt(at) == '\'' || printed.charAt(at) == '’')
            && language
                .words(WordKind.GENITIVES)
                .contains(rest(printed, at + 1).toLowerCase(Locale.ROOT))
            && !language
                .functionWords()
                .contains(printed.replace('’', '\'').toLowerCase(Locale.ROOT));
    return isGenitive ? at : 0;
  }

  private Token token(String printed, Span span, boolean capitals) {
    int first = printed.codePointAt(0);
    if (isPicture(first)) {
      String picture = printed.replace(COLOURED, "");
      return new Token(printed, picture, picture, Token.Kind.CONTENT, span);
    }
    if (Character.isLetterOrDigit(first) || printed.equals("%")) {
      return word(printed, capitals).at(span);
    }
    String mark = mark(printed);
    return new Token(printed, mark, mark, Token.Kind.MARK, span);
  }

  /** An emoji or a flag says something, as a word does. */
  private static boolean isPicture(int c) {
    return c >= FIRST_PICTURE
        && (UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
            || UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR));
  }

  private Word word(String printed, boolean capitals) {
    return memory
        .find(printed, capitals)
        .orElseGet(() -> memory.keep(newWord(printed, capitals), capitals));
  }

  private Word newWord(String printed, boolean capitals) {
    String form = normalizer.word(printed, capitals);
    if (Character.isDigit(form.charAt(0))) {
      return new Word(printed, form, form, Token.Kind.NUMBER);
    }
    boolean function = language.functionWords().contains(form);
    String stem = stemming.apply(form);
    // Most words are their own stems: as one string they are sooner found again.
    return new Word(
        printed,
        form,
        stem.equals(form) ? form : stem,
        function ? Token.Kind.FUNCTION : Token.Kind.CONTENT);
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
