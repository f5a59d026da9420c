package io.github.crossread.reader.role;

import io.github.crossread.article.Agencies;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.regex.Pattern;

/** What tells a headline from a sentence where nothing marks it: it is short, and has no stop. */
final class Headline {

  private static final int LONGEST_WORDS = 25;
  private static final int LONGEST_CHARS = 200;

  /** A first line that asks or exclaims is a headline up to this many words, a sentence above. */
  private static final int LONGEST_QUESTION_WORDS = 15;

  private static final Pattern QUESTION = Pattern.compile(".*[?!…][\"'”’»]?");

  /** A site that shortens a headline sets dots close behind a word of it. */
  private static final Pattern CUT_OFF =
      Pattern.compile("[^\"“„«‘].*[\\p{L}\\p{N}](?:\\.\\.\\.|…)");

  private static final Pattern ENDS_IN_INITIALS = Pattern.compile(".*\\b(?:\\p{Lu}\\.){2,}");

  private Headline() {}

  /** Returns whether a first piece is a headline, by its words and those of the piece after it. */
  static boolean looksLike(Piece piece, Piece next, Agencies agencies) {
    String words = piece.words();
    return words.length() <= LONGEST_CHARS
        && words(words) <= LONGEST_WORDS
        && Dateline.certainEnd(words, agencies).isEmpty()
        && !SentenceEdges.endsOpen(words)
        && (!endsAsSentence(words) || isQuestion(words, next));
  }

  /** A headline may end in an abbreviation such as U.S. or be cut off, and has no other stop. */
  private static boolean endsAsSentence(String words) {
    return SentenceEdges.endsSentence(words)
        && !ENDS_IN_INITIALS.matcher(words).matches()
        && !CUT_OFF.matcher(words).matches();
  }

  private static boolean isQuestion(String words, Piece next) {
    return QUESTION.matcher(words).matches()
        && words(words) <= LONGEST_QUESTION_WORDS
        && next.text().length() > words.length();
  }

  /** Returns how many words a text has. */
  static int words(String text) {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }
}
