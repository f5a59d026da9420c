package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.measure.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where one outlet says that something is so, and another that it is not.
 *
 * <p>Both sentences have to stand in one passage, speak of the same subject and go on alike, and
 * neither article may say elsewhere what the other says. What only sounds opposed is common: that
 * the one is said of another day, of another man, or of a part.
 */
final class Stances {

  /** What says yes, and what says no. */
  private record Pair(Mention yes, Mention no, double likeness) {}

  /** From so much likeness of what stands around them on two say it of one thing. */
  private static final double ALIKE = 0.4;

  /** So many words both have to have around them. */
  private static final int WORDS = 4;

  /** So much of the likeness of a pair may what an article says elsewhere have. */
  private static final double RIVAL = 0.5;

  private final List<ArticleText> texts;
  private final Contexts contexts;
  private final PassagesOfSentences passagesOf;
  private final Tellings tellings;
  private final Map<String, Map<String, List<Mention>>> byWhat = new HashMap<>();

  Stances(
      List<ArticleText> texts,
      Contexts contexts,
      PassagesOfSentences passagesOf,
      Tellings tellings) {
    this.texts = texts;
    this.contexts = contexts;
    this.passagesOf = passagesOf;
    this.tellings = tellings;
  }

  List<Disagreement> find() {
    Set<String> said = new LinkedHashSet<>();
    texts.forEach(text -> text.mentions().stances().forEach(m -> said.add(what(m))));
    List<Disagreement> disagreements = new ArrayList<>();
    for (String what : said) {
      texts.forEach(text -> of(what, text));
      surest(what).flatMap(this::disagreement).ifPresent(disagreements::add);
    }
    return disagreements;
  }

  private static String what(Mention mention) {
    return ((Stance) mention.measure()).what();
  }

  private static boolean says(Mention mention) {
    return ((Stance) mention.measure()).yes();
  }

  /** Returns what an article says of one thing, yes and no. */
  private List<Mention> of(String what, ArticleText text) {
    return byWhat
        .computeIfAbsent(what, w -> new HashMap<>())
        .computeIfAbsent(text.article().id(), id -> stances(what, text.mentions()));
  }

  private static List<Mention> stances(String what, Mentions mentions) {
    List<Mention> all = new ArrayList<>();
    mentions.stances().stream().filter(m -> what(m).equals(what)).forEach(all::add);
    all.addAll(mentions.affirmed(what));
    return all;
  }

  private Optional<Pair> surest(String what) {
    List<Mention> all = texts.stream().flatMap(text -> of(what, text).stream()).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Mention yes : all) {
      for (Mention no : all) {
        if (says(yes) && !says(no) && mayDisagree(yes, no)) {
          pairs.add(new Pair(yes, no, contexts.likeness(yes, no)));
        }
      }
    }
    return pairs.stream()
        .filter(pair -> pair.likeness >= ALIKE && !isSaidByBoth(pair))
        .max(Comparator.comparing(Pair::likeness));
  }

  private boolean mayDisagree(Mention yes, Mention no) {
    return !yes.article().equals(no.article())
        && yes.isOfSameStatement(no)
        && Contexts.shared(yes, no) >= WORDS
        && !Collections.disjoint(passagesOf.of(yes.sentence()), passagesOf.of(no.sentence()));
  }

  private boolean isSaidByBoth(Pair pair) {
    return saysElsewhere(pair.yes.article(), pair.no, pair.likeness)
        || saysElsewhere(pair.no.article(), pair.yes, pair.likeness);
  }

  private boolean saysElsewhere(String article, Mention other, double likeness) {
    return byWhat.get(what(other)).get(article).stream()
        .filter(mention -> says(mention) == says(other))
        .anyMatch(mention -> contexts.likeness(mention, other) >= RIVAL * likeness);
  }

  /** All that say the one or the other in the surest pair's way. */
  private Optional<Disagreement> disagreement(Pair pair) {
    List<Mention> values = new ArrayList<>(List.of(pair.yes, pair.no));
    for (Map.Entry<String, List<Mention>> article : byWhat.get(what(pair.yes)).entrySet()) {
      boolean told = values.stream().anyMatch(value -> value.article().equals(article.getKey()));
      if (!told) {
        article.getValue().stream()
            .filter(m -> isLike(m, says(m) ? pair.yes : pair.no))
            .findFirst()
            .ifPresent(values::add);
      }
    }
    return tellings.of(values, pair.likeness);
  }

  private boolean isLike(Mention mention, Mention surest) {
    return mention.isOfSameStatement(surest) && contexts.likeness(mention, surest) >= ALIKE;
  }
}
