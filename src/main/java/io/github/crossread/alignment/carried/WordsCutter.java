package io.github.crossread.alignment.carried;

import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts parts where what other articles carry of them begins or ends; words without content stay
 * with those after them.
 */
final class WordsCutter {

  /** So much of the weight of words that are not carried stands there all the same. */
  private static final double SOME = 0.5;

  /** What a word is worth that is there, if in another form. */
  private static final double THERE = 0.8;

  private final WordTable table;

  WordsCutter(WordTable table) {
    this.table = table;
  }

  /** Returns the words of a part that the same articles carry, in its order. */
  List<CarriedWords> cut(PartWords words, List<PartFinding> findings) {
    List<CarriedWords> cut = new ArrayList<>();
    int begin = words.part().begin();
    int from = 0;
    for (int word = 1; word < words.size(); word++) {
      if (differ(findings, word)) {
        int end = words.place(word - 1) + 1;
        cut.add(carried(words, findings, begin, end, from, word));
        begin = nextWord(words, end);
        from = word;
      }
    }
    cut.add(carried(words, findings, begin, words.part().end(), from, words.size()));
    return cut;
  }

  /** Returns whether an article carries a word and not the one before, or the other way round. */
  private static boolean differ(List<PartFinding> findings, int word) {
    return findings.stream().anyMatch(f -> f.carries(word) != f.carries(word - 1));
  }

  private static int nextWord(PartWords words, int from) {
    List<Token> tokens = words.part().sentence().tokens();
    int next = from;
    while (!tokens.get(next).isWord()) {
      next++;
    }
    return next;
  }

  private CarriedWords carried(
      PartWords words, List<PartFinding> findings, int begin, int end, int from, int to) {
    List<Carrier> carriers = new ArrayList<>();
    for (PartFinding finding : findings) {
      how(words, finding, from, to)
          .ifPresent(how -> carriers.add(table.carrier(finding, how, from, to)));
    }
    return new CarriedWords(words.part().sentence(), begin, end, carriers);
  }

  /** Of these words an article carries all or none. */
  private static Optional<How> how(PartWords words, PartFinding finding, int from, int to) {
    if (finding.carries(from)) {
      return Optional.of(How.FULL);
    }
    if (finding.how().equals(Optional.of(How.PERHAPS))) {
      return finding.how();
    }
    double there = 0;
    double all = 0;
    for (int word = from; word < to; word++) {
      all += words.weight(word);
      there += finding.own(word) >= THERE ? words.weight(word) : 0;
    }
    return there >= SOME * all ? Optional.of(How.PART) : Optional.empty();
  }
}
