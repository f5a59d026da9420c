package io.github.crossread.collation.quotation;

import io.github.crossread.text.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds which utterances may be one: those that share three words in a row. */
final class UtteranceCandidates {

  private static final int RUN = 3;

  /** Words that this many utterances share are a phrase of the language. */
  private static final int MOST = 200;

  private final Map<Utterance, Set<Integer>> byUtterance = new HashMap<>();
  private final List<Utterance> utterances;

  UtteranceCandidates(List<Utterance> utterances) {
    this.utterances = utterances;
    Map<List<String>, List<Integer>> byRun = new HashMap<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (List<String> run : runs(utterances.get(i))) {
        byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
    byRun.values().stream().filter(s -> s.size() > 1 && s.size() <= MOST).forEach(this::link);
  }

  private static Set<List<String>> runs(Utterance utterance) {
    List<String> forms = utterance.forms();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= forms.size(); i++) {
      runs.add(forms.subList(i, i + RUN));
    }
    return runs;
  }

  private void link(List<Integer> sharing) {
    for (int a : sharing) {
      Set<Integer> of = byUtterance.computeIfAbsent(utterances.get(a), u -> new TreeSet<>());
      sharing.stream().filter(b -> b != a).forEach(of::add);
    }
  }

  /** Returns for each utterance the others that may be it, in their order. */
  Map<Utterance, List<Utterance>> others() {
    Map<Utterance, List<Utterance>> others = new HashMap<>();
    byUtterance.forEach(
        (utterance, numbers) ->
            others.put(
                utterance,
                new ArrayList<>(
                    new LinkedHashSet<>(numbers.stream().map(utterances::get).toList()))));
    return others;
  }
}
