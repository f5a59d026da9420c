package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The judgements of a set. Two sentences that are the same stand in one group, two that are
 * different or the same only in part in none together, whatever the model says; where two
 * judgements contradict each other by way of a third sentence, what keeps apart is obeyed.
 */
public final class Judgements {

  /** Of a set that has none. */
  public static final Judgements NONE = new Judgements(List.of());

  /** Two that are the same in part come near each other, and are not lined up. */
  private static final double IN_PART = 0.9 * Matcher.THRESHOLD;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Judged> judged;

  private Judgements(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  /** Looks for the sentences that judgements speak of. */
  public static Judgements of(List<Judgement> given, List<ArticleText> texts) {
    return new Judgements(
        given.stream()
            .map(one -> new Judged(one, sentence(one.a(), texts), sentence(one.b(), texts)))
            .toList());
  }

  /** The first sentence that opens with the words; with or without its dateline. */
  private static Optional<Sentence> sentence(Quoted quoted, List<ArticleText> texts) {
    String words = folded(quoted.words());
    return texts.stream()
        .filter(text -> text.article().id().equals(quoted.article()))
        .flatMap(text -> text.aligned().stream())
        .filter(
            sentence ->
                folded(sentence.text()).startsWith(words)
                    || folded(sentence.statement()).startsWith(words))
        .findFirst();
  }

  private static String folded(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Returns all, in the order in which they were given. */
  public List<Judged> judged() {
    return judged;
  }

  /** Returns those that are obeyed and speak of a sentence. */
  public List<Judged> of(Sentence sentence) {
    return judged.stream().filter(one -> one.other(sentence).isPresent()).toList();
  }

  /** Returns the pairs that were looked at with the judged ones as they were judged. */
  public List<Match> matches(SetView set, List<Match> matches) {
    Map<List<String>, Judged> byWords = new LinkedHashMap<>();
    for (Judged one : judged) {
      if (one.isUsed()) {
        byWords.put(words(one.a().get(), one.b().get()), one);
        byWords.put(words(one.b().get(), one.a().get()), one);
      }
    }
    if (byWords.isEmpty()) {
      return matches;
    }
    TreeMap<List<Integer>, Match> all =
        new TreeMap<>(
            Comparator.<List<Integer>>comparingInt(p -> p.get(0)).thenComparing(p -> p.get(1)));
    matches.forEach(match -> all.put(List.of(match.a(), match.b()), match));
    for (int a = 0; a < set.size(); a++) {
      if (!of(set.get(a).sentence()).isEmpty()) {
        for (int b = a + 1; b < set.size(); b++) {
          Judged one = byWords.get(words(set.get(a).sentence(), set.get(b).sentence()));
          if (one != null) {
            all.put(List.of(a, b), new Match(a, b, score(one.given().answer())));
          }
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static List<String> words(Sentence a, Sentence b) {
    return List.of(a.article(), a.text(), b.article(), b.text());
  }

  private static double score(Answer answer) {
    return switch (answer) {
      case SAME -> 1;
      case PARTLY -> IN_PART;
      case DIFFERENT -> 0;
    };
  }

  /** Returns groups of sentences with what is the same in one, and what is not in none together. */
  public List<List<Sentence>> groups(List<List<Sentence>> groups) {
    List<List<Sentence>> obedient = new ArrayList<>(groups);
    judged.stream()
        .filter(one -> one.isUsed() && one.given().answer() == Answer.SAME)
        .forEach(one -> join(obedient, one));
    judged.stream()
        .filter(one -> one.isUsed() && one.given().answer() != Answer.SAME)
        .forEach(one -> part(obedient, one));
    return List.copyOf(obedient);
  }

  private static void join(List<List<Sentence>> groups, Judged one) {
    int first = groupOf(groups, one.a().orElseThrow());
    int other = groupOf(groups, one.b().orElseThrow());
    boolean together =
        groups.stream()
            .anyMatch(g -> has(g, one.a().orElseThrow()) && has(g, one.b().orElseThrow()));
    if (together || first < 0 || other < 0) {
      return;
    }
    List<Sentence> both = new ArrayList<>(groups.get(Math.min(first, other)));
    groups.get(Math.max(first, other)).stream().filter(s -> !both.contains(s)).forEach(both::add);
    groups.set(Math.min(first, other), List.copyOf(both));
    groups.remove(Math.max(first, other));
  }

  private static int groupOf(List<List<Sentence>> groups, Sentence sentence) {
    for (int i = 0; i < groups.size(); i++) {
      if (has(groups.get(i), sentence)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean has(List<Sentence> group, Sentence sentence) {
    return group.stream().anyMatch(s -> Judged.isPrintedAs(s, sentence));
  }

  /** The second sentence leaves the first, with all that print it word for word, but the first. */
  private static void part(List<List<Sentence>> groups, Judged one) {
    Sentence staying = one.a().orElseThrow();
    Sentence leaving = one.b().orElseThrow();
    boolean copies = staying.text().equals(leaving.text());
    int count = groups.size();
    for (int i = 0; i < count; i++) {
      List<Sentence> group = groups.get(i);
      if (has(group, staying) && has(group, leaving)) {
        List<Sentence> apart =
            group.stream()
                .filter(s -> s.text().equals(leaving.text()))
                .filter(s -> !copies || s.article().equals(leaving.article()))
                .toList();
        groups.set(i, group.stream().filter(s -> !apart.contains(s)).toList());
        if (groupOf(groups, leaving) < 0) {
          groups.add(apart);
        }
      }
    }
  }
}
