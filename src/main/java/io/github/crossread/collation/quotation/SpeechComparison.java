package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.edit.TokenRuns;
import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.quotation.Quotation.Counterpart;
import io.github.crossread.collation.quotation.SpeechGaps.Found;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two speeches word by word: whether they are one quotation, and how the one stands to the other.
 *
 * <p>They are one if what they have in common covers {@value #COVERAGE} of the shorter and has a
 * run of {@value #SHORT_RUN} words, or if it has a run of {@value #LONG_RUN}; and if what differs
 * in between is little.
 */
final class SpeechComparison {

  private static final double COVERAGE = 0.6;
  private static final int SHORT_RUN = 3;
  private static final int LONG_RUN = 8;

  /** A quotation of fewer words has to be whole in the other one. */
  private static final int SHORT_QUOTATION = 7;

  private static final double SHORT_COVERAGE = 0.8;

  /** The part of the words in common that may be altered. */
  private static final double MOST_ALTERED = 0.34;

  /** Two words in common around others are too few to say that these were altered. */
  private static final int LEAST_ALTERED = 3;

  private final Speech base;
  private final Speech text;
  private final List<TokenRun> runs;
  private final SpeechGaps gaps;

  private SpeechComparison(Speech base, Speech text) {
    this.base = base;
    this.text = text;
    this.runs = TokenRuns.of(base.tokens(), text.tokens()).stream().filter(this::isAnchor).toList();
    this.gaps = new SpeechGaps(base, text, runs);
  }

  static SpeechComparison of(Speech base, Speech text) {
    return new SpeechComparison(base, text);
  }

  private boolean isAnchor(TokenRun run) {
    return base.tokens().subList(run.base(), run.baseEnd()).stream()
        .anyMatch(token -> token.isContent());
  }

  /** Returns whether both are versions of one quotation. */
  boolean isOne() {
    int longest = runs.stream().mapToInt(TokenRun::length).max().orElse(0);
    int shorter = Math.min(base.size(), text.size());
    boolean alike =
        shorter < SHORT_QUOTATION
            ? isShortOne(shorter)
            : (longest >= SHORT_RUN && matched() >= COVERAGE * shorter) || longest >= LONG_RUN;
    return alike
        && !gaps.has(Found.OTHER)
        && gaps.changed() <= MOST_ALTERED * matched()
        && (!gaps.has(Found.CHANGED) || matchedForms() >= LEAST_ALTERED || longest >= LONG_RUN);
  }

  /** A short quotation is whole in the other, or all its words with a meaning are. */
  private boolean isShortOne(int shorter) {
    Speech smaller = base.size() < text.size() ? base : text;
    long content = smaller.tokens().stream().filter(Token::isContent).count();
    return (matched() == shorter && runs.size() == 1)
        || (matched() >= SHORT_COVERAGE * shorter && matchedContent() == content && content > 2);
  }

  private long matchedForms() {
    return matchedWords().map(Token::form).distinct().count();
  }

  private long matchedContent() {
    return matchedWords().count();
  }

  private Stream<Token> matchedWords() {
    return runs.stream()
        .flatMap(run -> base.tokens().subList(run.base(), run.baseEnd()).stream())
        .filter(Token::isContent);
  }

  /** Returns how many words both have. */
  int matched() {
    return runs.stream().mapToInt(TokenRun::length).sum();
  }

  /** Returns the places of the base's words that the text has too. */
  Set<Integer> covered() {
    Set<Integer> covered = new TreeSet<>();
    runs.forEach(
        run -> {
          for (int i = run.base(); i < run.baseEnd(); i++) {
            covered.add(i);
          }
        });
    return covered;
  }

  /** Returns the words of the text from the first in common with the base to the last. */
  List<Excerpt> parts() {
    return text.parts(0, text.size());
  }

  /** Returns the forms of the base's words that the text lacks at an end or where it is cut. */
  List<String> missing() {
    return gaps.missing();
  }

  /** Returns the words that both have, one by one. */
  List<Counterpart> counterparts() {
    List<Counterpart> counterparts = new ArrayList<>();
    for (TokenRun run : runs) {
      for (int i = 0; i < run.length(); i++) {
        counterparts.add(new Counterpart(base.word(run.base() + i), text.word(run.text() + i)));
      }
    }
    return counterparts;
  }

  List<Change> changes() {
    return gaps.changes();
  }

  /**
   * Returns how the text stands to the base.
   *
   * @param elsewhere whether the outlet quotes the missing words somewhere else
   */
  Difference difference(boolean elsewhere) {
    if (gaps.has(Found.CHANGED)) {
      return Difference.ALTERED;
    }
    boolean trimmed = gaps.has(Found.MISSING) && !elsewhere;
    boolean more = gaps.has(Found.MORE);
    if (trimmed) {
      return more ? Difference.OVERLAPPING : Difference.TRIMMED;
    }
    if (more) {
      return Difference.LONGER;
    }
    if (gaps.has(Found.MISSING_SENTENCES) && !elsewhere) {
      return Difference.IN_PART;
    }
    if (gaps.has(Found.BRACKETS)) {
      return Difference.BRACKETED;
    }
    if (!gaps.missing().isEmpty() || isCutElsewhere()) {
      return Difference.SPLIT;
    }
    return isPrintedAlike() ? Difference.SAME : Difference.RESTYLED;
  }

  private boolean isCutElsewhere() {
    return base.size() == text.size()
        ? !base.cuts().equals(text.cuts())
        : base.pieces() != text.pieces();
  }

  private boolean isPrintedAlike() {
    return base.size() == text.size() && printed(base).equals(printed(text));
  }

  private static String printed(Speech speech) {
    return String.join(
        " ", speech.parts(0, speech.size()).stream().map(words -> words.text()).toList());
  }
}
