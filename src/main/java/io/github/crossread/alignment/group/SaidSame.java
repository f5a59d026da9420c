package io.github.crossread.alignment.group;

import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Company;
import io.github.crossread.alignment.match.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Puts together what a reader said to be the same and the models left apart: the two sentences, and
 * of their groups what goes along with both. What else was in these groups stays where it was, so
 * an answer about two sentences parts no others.
 */
final class SaidSame {

  private final Answers answers;
  private final Company company;
  private final List<NavigableSet<Integer>> groups;

  /**
   * Takes the groups of a set.
   *
   * @param groups two or more sentences each, as the models found them
   */
  SaidSame(Answers answers, Company company, List<NavigableSet<Integer>> groups) {
    this.answers = answers;
    this.company = company;
    this.groups = groups;
  }

  /** Returns the groups with what was said to be the same; none is part of another. */
  List<NavigableSet<Integer>> together() {
    List<NavigableSet<Integer>> all = new ArrayList<>(groups);
    for (Match same : answers.same()) {
      if (groups.stream().noneMatch(g -> g.contains(same.a()) && g.contains(same.b()))) {
        NavigableSet<Integer> joined = joined(same);
        if (all.stream().noneMatch(group -> group.containsAll(joined))) {
          all.removeIf(joined::containsAll);
          all.add(joined);
        }
      }
    }
    return all;
  }

  private NavigableSet<Integer> joined(Match same) {
    NavigableSet<Integer> joined = new TreeSet<>(List.of(same.a(), same.b()));
    addCompany(joined, same.a(), same.b());
    addCompany(joined, same.b(), same.a());
    return joined;
  }

  private void addCompany(NavigableSet<Integer> joined, int of, int to) {
    NavigableSet<Integer> near = new TreeSet<>(answers.sameAs(of));
    groups.stream().filter(group -> group.contains(of)).forEach(near::addAll);
    for (int sentence : near) {
      if (company.goesAlong(sentence, of, to)
          && joined.stream().noneMatch(other -> answers.areApart(sentence, other))) {
        joined.add(sentence);
      }
    }
  }
}
