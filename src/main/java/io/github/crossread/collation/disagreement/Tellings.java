package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.collation.disagreement.Disagreement.Kind;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Stance;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes a disagreement of the numbers or times of articles that are of one thing. */
final class Tellings {

  private final List<String> order;
  private final PassagesOfSentences passagesOf;

  Tellings(List<ArticleText> texts, PassagesOfSentences passagesOf) {
    this.order = texts.stream().map(text -> text.article().id()).toList();
    this.passagesOf = passagesOf;
  }

  /**
   * Returns the disagreement.
   *
   * @param passage the passage whose row shows it
   * @param mentions what articles say, one for each, first the one that says what it is about
   * @param certainty how sure it is
   */
  Disagreement of(Passage passage, List<Mention> mentions, double certainty) {
    Mention first = mentions.get(0);
    List<Telling> tellings =
        inOrder(
            mentions.stream()
                .map(m -> new Telling(m.article(), m.sentence(), m.number(), m.words()))
                .toList());
    Kind kind = kind(first);
    return new Disagreement(
        kind,
        passages(passage, mentions.stream().map(Mention::sentence).toList()),
        kind == Kind.TIME ? event(first, mentions) : first.counted(),
        first.measure() instanceof Amount amount ? amount.fate() : Optional.empty(),
        tellings,
        certainty);
  }

  /** Returns tellings in the order of the set. */
  List<Telling> inOrder(List<Telling> tellings) {
    return tellings.stream()
        .sorted(Comparator.comparing(telling -> order.indexOf(telling.article())))
        .toList();
  }

  /** Returns the disagreement, shown in the row of the first sentence's passage, if it has one. */
  Optional<Disagreement> of(List<Mention> mentions, double certainty) {
    return passagesOf.of(mentions.get(0).sentence()).stream()
        .findFirst()
        .map(passage -> of(passage, mentions, certainty));
  }

  private static Kind kind(Mention mention) {
    if (mention.measure() instanceof Amount amount) {
      return amount.isMoney() ? Kind.MONEY : Kind.NUMBER;
    }
    return mention.measure() instanceof Stance ? Kind.NEGATION : Kind.TIME;
  }

  /** Returns a passage, and one for each of the sentences that do not stand in it. */
  List<Passage> passages(Passage passage, List<Sentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    Stream<Passage> ofOthers =
        sentences.stream()
            .map(passagesOf::of)
            .filter(of -> !of.contains(passage))
            .flatMap(of -> of.stream().limit(1));
    Stream.concat(Stream.of(passage), ofOthers).distinct().forEach(passages::add);
    return passages;
  }

  /** Returns the words that say of what the time is told, as the first sentence prints them. */
  private static String event(Mention first, List<Mention> mentions) {
    Set<String> stems = new TreeSet<>();
    mentions.stream()
        .skip(1)
        .map(other -> first.around().sharedInClause(other.around()))
        .filter(shared -> !shared.isEmpty())
        .findFirst()
        .ifPresent(stems::addAll);
    List<String> printed =
        first.sentence().tokens().stream()
            .filter(token -> stems.remove(token.stem()))
            .map(token -> token.text())
            .toList();
    return String.join(" … ", printed);
  }
}
