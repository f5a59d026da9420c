package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what outlets tell so that not both can be right: how many were killed or injured, numbers,
 * sums and times of one thing, whether something is so, how a name is spelled.
 */
public final class DisagreementCollator {

  /** Outlets seldom give so many numbers for one thing. */
  private static final int MOST_VALUES = 6;

  private final List<ArticleText> texts;

  /** Takes the articles of a set. */
  public DisagreementCollator(List<ArticleText> texts) {
    this.texts = texts;
  }

  /** Returns what they disagree on, the most certain first, then in the order of the passages. */
  public List<Disagreement> collate(List<Passage> passages, PassagesOfSentences passagesOf) {
    Tellings tellings = new Tellings(texts, passagesOf);
    Contexts contexts = new Contexts(texts);
    SameThing sameThing = new SameThing(texts, contexts);
    MeasuresOfPassages ofPassages = new MeasuresOfPassages(texts, sameThing, tellings);
    List<Disagreement> all = new ArrayList<>(new Tolls(texts, tellings).find());
    passages.stream().filter(Passage::isShared).forEach(p -> all.addAll(ofPassages.find(p)));
    all.addAll(new MeasuresOfSet(texts, sameThing, tellings).find());
    new Hours(texts, tellings).find().ifPresent(all::add);
    all.addAll(ofPassages.phases(passagesOf));
    all.addAll(new Stances(texts, contexts, passagesOf, tellings).find());
    all.addAll(new NameSpellings(texts, passagesOf, tellings).find());
    all.removeIf(DisagreementCollator::isOfEachItsOwn);
    List<Disagreement> disagreements = toldOnce(all, tellings);
    disagreements.sort(Comparator.comparing(Disagreement::certainty).reversed());
    return disagreements;
  }

  /** Where many articles have a number each, it is not that of one thing: the street's. */
  private static boolean isOfEachItsOwn(Disagreement disagreement) {
    int values = values(disagreement).size();
    return values > MOST_VALUES && values * 2 > disagreement.tellings().size();
  }

  /** What a headline and the opening say, or a passage and the set, is told once. */
  private static List<Disagreement> toldOnce(List<Disagreement> all, Tellings tellings) {
    List<Disagreement> once = new ArrayList<>();
    for (Disagreement disagreement : all) {
      OptionalInt same =
          IntStream.range(0, once.size())
              .filter(i -> areOne(once.get(i), disagreement))
              .findFirst();
      if (same.isPresent()) {
        once.set(same.getAsInt(), tellings.joined(once.get(same.getAsInt()), disagreement));
      } else {
        once.add(disagreement);
      }
    }
    return once;
  }

  /** Returns whether the second adds no value, or is of the fate of those whom the first counts. */
  private static boolean areOne(Disagreement first, Disagreement second) {
    boolean known =
        values(first).containsAll(values(second))
            && !Collections.disjoint(articles(first), articles(second));
    return first.kind() == second.kind() && (known || areOfOneFate(first, second));
  }

  /** Returns whether an article gives one number of those who had one fate in both. */
  private static boolean areOfOneFate(Disagreement first, Disagreement second) {
    return first.fate().isPresent()
        && first.fate().equals(second.fate())
        && second.tellings().stream()
            .anyMatch(telling -> first.tellings().stream().anyMatch(telling::repeats));
  }

  private static Set<String> values(Disagreement disagreement) {
    return disagreement.tellings().stream().map(Telling::value).collect(Collectors.toSet());
  }

  private static Set<String> articles(Disagreement disagreement) {
    return disagreement.tellings().stream().map(Telling::article).collect(Collectors.toSet());
  }
}
