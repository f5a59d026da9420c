package io.github.crossread.alignment.edit;

import com.github.difflib.algorithm.Change;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what two lists of tokens have in common, in order, as a reader would. */
public final class TokenRuns {

  /**
   * Tokens that both lists have in the same normal form.
   *
   * @param base where it begins in the one list
   * @param text where it begins in the other
   * @param length how many tokens it has
   */
  public record TokenRun(int base, int text, int length) {

    /** Returns the token after it in the one list. */
    public int baseEnd() {
      return base + length;
    }

    /** Returns the token after it in the other list. */
    public int textEnd() {
      return text + length;
    }
  }

  private TokenRuns() {}

  /** Returns the runs in order; what lies between two of them differs. */
  public static List<TokenRun> of(List<Token> base, List<Token> text) {
    List<TokenRun> runs = new ArrayList<>();
    int inBase = 0;
    int inText = 0;
    for (Change change : new RunDiff().computeDiff(base, text, null)) {
      add(runs, inBase, inText, change.startOriginal - inBase);
      inBase = change.endOriginal;
      inText = change.endRevised;
    }
    add(runs, inBase, inText, base.size() - inBase);
    return runs;
  }

  private static void add(List<TokenRun> runs, int base, int text, int length) {
    if (length > 0) {
      runs.add(new TokenRun(base, text, length));
    }
  }
}
