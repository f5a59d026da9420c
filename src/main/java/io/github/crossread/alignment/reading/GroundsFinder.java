package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.match.Feature;
import io.github.crossread.alignment.match.Features;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.match.PairFeatures;
import io.github.crossread.alignment.match.Probabilities;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.language.Language;
import io.github.crossread.language.Trait;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of each reading what made it a match with the base of its passage. */
final class GroundsFinder {

  private final SetView set;
  private final Probabilities probabilities;
  private final Answers answers;
  private final PairFeatures features;
  private final Set<String> withCapitalNouns;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Makes a finder for a set.
   *
   * @param matches the pairs that were looked at, in the order of their first and then of their
   *     second sentence
   */
  GroundsFinder(SetView set, List<Match> matches, List<ArticleText> texts, Answers answers) {
    this.set = set;
    this.answers = answers;
    this.probabilities = new Probabilities(matches);
    this.features = new PairFeatures(set);
    this.withCapitalNouns =
        texts.stream()
            .filter(text -> Language.of(text.language()).has(Trait.CAPITAL_NOUNS))
            .map(text -> text.article().id())
            .collect(Collectors.toSet());
    for (int i = 0; i < set.size(); i++) {
      numbers.put(set.get(i).sentence().id(), i);
    }
  }

  /** Returns a passage with the grounds of all its readings but the base. */
  Passage withGrounds(Passage passage) {
    return passage.with(
        passage.readings().stream()
            .map(r -> r.with(r.beads().stream().map(b -> b.because(grounds(b))).toList()))
            .toList(),
        passage.ofBase().stream().map(bead -> bead.because(grounds(bead))).toList());
  }

  /** Returns the grounds of the surest pair of a bead. What is said again was not matched. */
  private Optional<Grounds> grounds(Bead bead) {
    List<Match> pairs = new ArrayList<>();
    for (Sentence base : matched(bead.base())) {
      for (Sentence sentence : matched(bead.sentences())) {
        int one = numbers.get(base.id());
        int other = numbers.get(sentence.id());
        pairs.add(new Match(one, other, probabilities.of(one, other).orElse(0)));
      }
    }
    // Of equals, max keeps the first.
    return pairs.stream()
        .max(Comparator.comparingDouble(Match::score))
        .map(m -> grounds(m.a(), m.b()));
  }

  private List<Sentence> matched(List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> numbers.containsKey(sentence.id())).toList();
  }

  private Grounds grounds(int base, int other) {
    Sentence sentence = set.get(other).sentence();
    SharedWords shared =
        new SharedWords(set, base, other, !withCapitalNouns.contains(sentence.article()));
    Features pair = features.of(base, other);
    return new Grounds(
        shared.names(),
        shared.numbers(),
        shared.words(),
        senses(base, other),
        set.get(base).quoted().shared(set.get(other).quoted()),
        new Grounds.Views(
            pair.get(Feature.CONTAINMENT),
            pair.get(Feature.SAME_SENSE),
            pair.get(Feature.LETTERS),
            pair.get(Feature.QUOTED)),
        set.get(base).isFirst() && set.get(other).isFirst(),
        doMatch(base, other, -1) || doMatch(base, other, 1),
        probabilities.of(base, other),
        answers.of(base, other).filter(answer -> answer == Answer.SAME).isPresent());
  }

  /**
   * Returns words of one sense that stand for each other: neither is in both sentences, and a name
   * stands for no common word. The thesaurus knows stems, and "arms" would go with "United".
   */
  private List<Grounds.Sense> senses(int base, int other) {
    List<Grounds.Sense> senses = new ArrayList<>();
    List<Token> left = unshared(base, other);
    for (Token token : unshared(other, base)) {
      left.stream()
          .filter(t -> isName(base, t) == isName(other, token))
          .filter(t -> meanings(base, t).shared(meanings(other, token)) > 0)
          .findFirst()
          .ifPresent(t -> senses.add(new Grounds.Sense(t.text(), token.text())));
    }
    return senses.stream().distinct().toList();
  }

  private List<Token> unshared(int sentence, int other) {
    Terms shared = set.get(other).stems();
    return set.get(sentence).sentence().tokens().stream()
        .filter(token -> token.isContent() && !shared.contains(set.stem(token.stem())))
        .toList();
  }

  private boolean isName(int sentence, Token token) {
    return set.get(sentence).names().contains(set.stem(token.stem()));
  }

  private Terms meanings(int sentence, Token token) {
    return set.senses(sentence, set.stem(token.stem()));
  }

  private boolean doMatch(int a, int b, int step) {
    int nextToA = set.neighbour(a, step);
    int nextToB = set.neighbour(b, step);
    return nextToA >= 0
        && nextToB >= 0
        && probabilities.of(nextToA, nextToB).orElse(0) >= Matcher.THRESHOLD;
  }
}
