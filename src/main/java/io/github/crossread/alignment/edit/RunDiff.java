package io.github.crossread.alignment.edit;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Diffs two token lists so that the words kept are those a reader would call kept.
 *
 * <p>A weighted alignment (Needleman and Wunsch 1970 with the affine price of Gotoh 1982, the price
 * on matching runs instead of gaps): words weigh by what they say, and each run of equal words has
 * a price to open it. So a function word alone never becomes an island, and "Kim, his train,
 * afternoon" are not lost to blanks and commas as in a shortest edit script. Sentences too long for
 * that are diffed by Myers' algorithm in linear space.
 */
final class RunDiff implements DiffAlgorithmI<Token> {

  /**
   * What opening a run of equal tokens costs; from 0.2 to 0.7 the result is the same, at 1.1 single
   * words are lost.
   */
  private static final float RUN_PRICE = 0.3f;

  /** A sentence may open with a quotation mark. */
  private static final int OPENING_MARK = 1;

  private static final int MOST_CELLS = 4_000_000;

  private static final BiPredicate<Token, Token> SAME = RunDiff::isSame;

  /** Returns whether two tokens are one word in normal form. */
  static boolean isSame(Token a, Token b) {
    return a.form().equals(b.form()) && !isAcronymOfTwo(a, b) && !isAcronymOfTwo(b, a);
  }

  /**
   * UN is not Un, and PM is not Pm; but a capital that opens a sentence says nothing, and NO in a
   * line of capitals is No.
   */
  private static boolean isAcronymOfTwo(Token a, Token b) {
    String acronym = a.text();
    return acronym.length() == 2
        && b.text().length() == 2
        && Character.isUpperCase(acronym.charAt(0))
        && Character.isUpperCase(acronym.charAt(1))
        && b.isCapitalised()
        && Character.isLowerCase(b.text().charAt(1))
        && b.kind() != Token.Kind.FUNCTION
        && b.span().begin() > OPENING_MARK;
  }

  /** Returns what a token that both sides have is worth. */
  static float weight(Token token) {
    return switch (token.kind()) {
      case NUMBER -> 1.2f;
      case CONTENT -> token.isCapitalised() ? 1.2f : 1f;
      case FUNCTION -> token.form().equals("'s") ? 0.15f : 0.25f;
      case MARK, DATELINE -> 0.05f;
    };
  }

  @Override
  public List<Change> computeDiff(
      List<? extends Token> source, List<? extends Token> target, DiffAlgorithmListener progress) {
    if ((long) source.size() * target.size() > MOST_CELLS) {
      return new MyersDiffWithLinearSpace<Token>(SAME).computeDiff(source, target, progress);
    }
    return new Table(source, target).changes();
  }

  /** The best score of each two prefixes, ending in a run or not, and how it was reached. */
  private static final class Table {

    private static final byte FROM_BASE = 1;
    private static final byte FROM_TEXT = 2;
    private static final byte RUN_ENDS = 4;
    private static final byte RUN_GOES_ON = 8;

    private final List<? extends Token> source;
    private final List<? extends Token> target;
    private final byte[][] trace;

    Table(List<? extends Token> source, List<? extends Token> target) {
      this.source = source;
      this.target = target;
      this.trace = new byte[source.size() + 1][target.size() + 1];
      fill();
    }

    private void fill() {
      int columns = target.size() + 1;
      float[] openAbove = new float[columns];
      float[] runAbove = new float[columns];
      Arrays.fill(runAbove, Float.NEGATIVE_INFINITY);
      for (int i = 1; i <= source.size(); i++) {
        float[] open = new float[columns];
        float[] run = new float[columns];
        run[0] = Float.NEGATIVE_INFINITY;
        for (int j = 1; j < columns; j++) {
          run[j] = runScore(i, j, openAbove[j - 1], runAbove[j - 1]);
          open[j] = openScore(i, j, openAbove[j], open[j - 1], run[j]);
        }
        openAbove = open;
        runAbove = run;
      }
    }

    private float runScore(int i, int j, float open, float run) {
      Token a = source.get(i - 1);
      if (!isSame(a, target.get(j - 1))) {
        return Float.NEGATIVE_INFINITY;
      }
      boolean goesOn = run > open - RUN_PRICE;
      if (goesOn) {
        trace[i][j] |= RUN_GOES_ON;
      }
      return weight(a) + (goesOn ? run : open - RUN_PRICE);
    }

    /** The best score whether or not a run ends here; what ends here may be opened again. */
    private float openScore(int i, int j, float above, float left, float run) {
      float best = above;
      byte from = FROM_BASE;
      if (left > best) {
        best = left;
        from = FROM_TEXT;
      }
      if (run > best) {
        best = run;
        from = RUN_ENDS;
      }
      trace[i][j] |= from;
      return best;
    }

    private List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      int i = source.size();
      int j = target.size();
      int endSource = i;
      int endTarget = j;
      while (i > 0 && j > 0) {
        if ((trace[i][j] & RUN_ENDS) != 0) {
          addChange(changes, i, endSource, j, endTarget);
          int length = runLength(i, j);
          i -= length;
          j -= length;
          endSource = i;
          endTarget = j;
        } else if ((trace[i][j] & FROM_BASE) != 0) {
          i--;
        } else {
          j--;
        }
      }
      addChange(changes, 0, endSource, 0, endTarget);
      Collections.reverse(changes);
      return changes;
    }

    private int runLength(int i, int j) {
      int length = 1;
      while ((trace[i - length + 1][j - length + 1] & RUN_GOES_ON) != 0) {
        length++;
      }
      return length;
    }

    private static void addChange(List<Change> changes, int a, int endA, int b, int endB) {
      if (a < endA || b < endB) {
        changes.add(new Change(type(a < endA, b < endB), a, endA, b, endB));
      }
    }

    private static DeltaType type(boolean inSource, boolean inTarget) {
      if (inSource && inTarget) {
        return DeltaType.CHANGE;
      }
      return inSource ? DeltaType.DELETE : DeltaType.INSERT;
    }
  }
}
