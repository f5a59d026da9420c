package io.github.crossread.alignment.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for parts of sentences in all other articles; its tables are used again for each part. */
final class PartSearch {

  /** Of less of a part's weight a sentence says nothing. */
  private static final double LEAST_SHARE = 0.15;

  /** At most so many sentences of an article are looked at closely, those that share most. */
  private static final int MOST_SENTENCES = 3;

  /** What a word is worth that stands in the sentence before or after. */
  private static final double BESIDE = 0.5;

  private final WordTable table;
  private final Opposites opposites;
  private final Hits hits;
  private final double[] shared;
  private final int[] touched;

  /** The column of credits that a sentence has, and one more; 0 if none. */
  private final int[] columns;

  private final int[] withColumn;
  private int columnCount;
  private double[] credits = new double[0];

  PartSearch(WordTable table) {
    this.table = table;
    this.opposites = new Opposites(table);
    this.hits = new Hits(table);
    this.shared = new double[table.size()];
    this.touched = new int[table.size()];
    this.columns = new int[table.size()];
    this.withColumn = new int[table.size()];
  }

  /**
   * Returns what each other article that has anything of a part carries, in the order of the set.
   *
   * @param words the part
   * @param whole where what each sentence shares with the part is added to what it shares with the
   *     rest of the sentence
   */
  List<PartFinding> search(PartWords words, SharedWeights whole) {
    hits.clear();
    for (int q = 0; q < words.size(); q++) {
      hits.add(words.sentence(), words.number(q), words.acronym(q));
    }
    int count = addUp(words);
    List<int[]> candidates = new ArrayList<>();
    for (int begin = 0; begin < count; ) {
      int end = begin;
      while (end < count && table.article(touched[end]) == table.article(touched[begin])) {
        end++;
      }
      int[] best = best(begin, end, LEAST_SHARE * words.weight());
      if (best.length > 0) {
        candidates.add(best);
      }
      begin = end;
    }
    for (int i = 0; i < count; i++) {
      whole.add(touched[i], shared[touched[i]]);
      shared[touched[i]] = 0;
    }
    return candidates.isEmpty() ? List.of() : look(words, candidates);
  }

  /** Adds up the weights that sentences share with a part; returns how many share any. */
  private int addUp(PartWords words) {
    int count = 0;
    for (int q = 0; q < words.size(); q++) {
      for (int hit = hits.begin(q); hit < hits.end(q); hit++) {
        int sentence = hits.sentence(hit);
        if (shared[sentence] == 0) {
          touched[count++] = sentence;
        }
        shared[sentence] += words.weight(q) * hits.credit(hit);
      }
    }
    Arrays.sort(touched, 0, count);
    return count;
  }

  /** Returns the sentences of an article that share most, in their order. */
  private int[] best(int begin, int end, double least) {
    int[] best = new int[MOST_SENTENCES];
    int count = 0;
    for (int i = begin; i < end; i++) {
      int sentence = touched[i];
      if (shared[sentence] < least) {
        continue;
      }
      if (count < MOST_SENTENCES) {
        best[count++] = sentence;
      } else {
        int lowest = lowest(best);
        if (shared[sentence] > shared[best[lowest]]) {
          best[lowest] = sentence;
        }
      }
    }
    int[] found = Arrays.copyOf(best, count);
    Arrays.sort(found);
    return found;
  }

  /** Of equals, the last. */
  private int lowest(int[] sentences) {
    int lowest = 0;
    for (int i = 1; i < sentences.length; i++) {
      double difference = shared[sentences[i]] - shared[sentences[lowest]];
      if (difference < 0 || (difference == 0 && sentences[i] > sentences[lowest])) {
        lowest = i;
      }
    }
    return lowest;
  }

  private List<PartFinding> look(PartWords words, List<int[]> candidates) {
    fillColumns(words, candidates);
    PartScorer scorer = new PartScorer(table, opposites, words);
    Values values = new Values(table, words);
    double[] ofSentence = new double[words.size()];
    List<PartFinding> findings = new ArrayList<>();
    for (int[] article : candidates) {
      scorer.clear();
      for (int sentence : article) {
        Arrays.fill(ofSentence, 0);
        raise(ofSentence, sentence, 1);
        raise(ofSentence, table.neighbour(sentence, -1), BESIDE);
        raise(ofSentence, table.neighbour(sentence, 1), BESIDE);
        values.credit(sentence, ofSentence);
        scorer.look(sentence, ofSentence);
      }
      PartFinding finding = scorer.judge();
      if (finding.how().isPresent()) {
        findings.add(finding);
      }
    }
    for (int i = 0; i < columnCount; i++) {
      columns[withColumn[i]] = 0;
    }
    columnCount = 0;
    return findings;
  }

  /** Lays out what the words of candidates, and of the sentences beside them, are worth. */
  private void fillColumns(PartWords words, List<int[]> candidates) {
    for (int[] article : candidates) {
      for (int sentence : article) {
        for (int step = -1; step <= 1; step++) {
          int near = table.neighbour(sentence, step);
          if (near >= 0 && columns[near] == 0) {
            withColumn[columnCount++] = near;
            columns[near] = columnCount;
          }
        }
      }
    }
    int size = columnCount * words.size();
    if (credits.length < size) {
      credits = new double[Math.max(size, 2 * credits.length)];
    } else {
      Arrays.fill(credits, 0, size, 0);
    }
    for (int q = 0; q < words.size(); q++) {
      for (int hit = hits.begin(q); hit < hits.end(q); hit++) {
        int column = columns[hits.sentence(hit)] - 1;
        if (column >= 0) {
          credits[column * words.size() + q] = hits.credit(hit);
        }
      }
    }
  }

  private void raise(double[] ofSentence, int sentence, double factor) {
    int column = sentence < 0 ? -1 : columns[sentence] - 1;
    for (int q = 0; column >= 0 && q < ofSentence.length; q++) {
      double credit = factor * credits[column * ofSentence.length + q];
      ofSentence[q] = Math.max(ofSentence[q], credit);
    }
  }
}
