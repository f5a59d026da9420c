package io.github.crossread.text.token;

import io.github.crossread.article.Span;
import io.github.crossread.language.WordForms;
import java.util.regex.Pattern;

/**
 * A word, number or mark of a sentence.
 *
 * @param text as printed
 * @param form the normal form: equal for what differs only in typography, case, spelling variant or
 *     number form
 * @param stem what inflected forms of a word have in common
 * @param kind what it is
 * @param span where it stands, in chars of its sentence's text; {@link Sentence#source(Span)} leads
 *     to the article's
 */
public record Token(String text, String form, String stem, Kind kind, Span span)
    implements WordForms {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final int YEAR_DIGITS = 4;

  /** What a token is. */
  public enum Kind {
    /** A word that carries meaning by itself. */
    CONTENT,
    /** A function word: an article, a preposition, a pronoun. */
    FUNCTION,
    /** A number in digits or in words. */
    NUMBER,
    /** A punctuation mark or other sign. */
    MARK,
    /** Part of the dateline: where and by which agency, not what is stated. */
    DATELINE
  }

  /** Returns this token as part of the dateline. */
  public Token inDateline() {
    return new Token(text, form, stem, Kind.DATELINE, span);
  }

  /** Returns this token of a text that another one stands before, {@code by} chars long. */
  Token shifted(int by) {
    return new Token(text, form, stem, kind, new Span(span.begin() + by, span.end() + by));
  }

  /** Returns whether this is a content word or a number. */
  public boolean isContent() {
    return kind == Kind.CONTENT || kind == Kind.NUMBER;
  }

  /** Returns whether it may be of a name: a content word with a capital letter. */
  public boolean mayBeOfName() {
    return kind == Kind.CONTENT && isCapitalised();
  }

  /** Returns whether it is the initial of a name: L. */
  public boolean isInitial() {
    return INITIAL.matcher(text).matches();
  }

  /** Returns whether it may be a year: 1500 to 2099, in digits and no other sign. */
  public boolean isYear() {
    return text.length() == YEAR_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.startsWith("20") || (text.charAt(0) == '1' && text.charAt(1) >= '5'));
  }

  /** Returns whether this is a word or a number of the text itself: no mark, no dateline. */
  public boolean isWord() {
    return kind != Kind.MARK && kind != Kind.DATELINE;
  }
}
