package io.github.crossread.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The first page.
 *
 * @param findings what was found, in order of weight
 * @param bars a bar for each outlet, in the order of the set
 * @param pairs what each two outlets share, by the order of the set: (2,1), (3,1), (3,2), …
 */
public record Summary(List<ToldFinding> findings, List<Bar> bars, List<Pair> pairs) {

  private static final int MOST_FIRST = 8;
  private static final int MOST_FIRST_OF_MANY = 6;

  /** With more outlets their bars and the map of pairs take the room of two findings. */
  private static final int MANY = 8;

  /** Copies the lists. */
  public Summary {
    findings = List.copyOf(findings);
    bars = List.copyOf(bars);
    pairs = List.copyOf(pairs);
  }

  /** Returns the findings of the first page. */
  public List<ToldFinding> first() {
    return findings.subList(0, firsts());
  }

  /** Returns the findings after it, numbered on. */
  public List<ToldFinding> further() {
    return findings.subList(firsts(), findings.size());
  }

  private int firsts() {
    return Math.min(bars.size() > MANY ? MOST_FIRST_OF_MANY : MOST_FIRST, findings.size());
  }

  /**
   * One outlet's aligned sentences by what they are, and what it leaves out.
   *
   * @param article the article's id
   * @param same sentences that another outlet has in the same words
   * @param restyled sentences that differ in house style only
   * @param reworded sentences that state a shared passage in other words
   * @param onlyHere sentences that no other outlet has
   * @param leavesOut passages it omits
   */
  public record Bar(
      String article, int same, int restyled, int reworded, int onlyHere, int leavesOut) {

    /** Returns how many sentences the bar stands for. */
    public int sentences() {
      return same + restyled + reworded + onlyHere;
    }
  }

  /**
   * What two outlets share, of 100 words in the shorter article.
   *
   * @param a the id of the article that stands later in the set (the row)
   * @param b the id of the article that stands earlier in the set (the column)
   * @param unquoted shared words outside quotation marks, 0 to 100
   * @param quoted shared words inside quotation marks, 0 to 100
   */
  public record Pair(String a, String b, int unquoted, int quoted) {

    private static final int[] STEPS = {1, 5, 10, 25, 70};

    /** The highest step: nearly all is shared. */
    public static final int MOST = STEPS.length;

    /** Returns how dark the cell of the unquoted share is, 0 to {@link #MOST}. */
    public int unquotedStep() {
      return step(unquoted);
    }

    /** Returns how dark the cell of the quoted share is, 0 to {@link #MOST}. */
    public int quotedStep() {
      return step(quoted);
    }

    private static int step(int share) {
      return (int) IntStream.of(STEPS).filter(from -> share >= from).count();
    }
  }

  /** Returns a pair that shows how a cell is read: neither empty nor full, if there is one. */
  public Pair sample() {
    return pairs.stream()
        .filter(pair -> pair.unquotedStep() > 0 && pair.unquotedStep() < Pair.MOST)
        .findFirst()
        .orElseGet(() -> pairs.get(0));
  }
}
