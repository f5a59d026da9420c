package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what most articles carry and others surely leave out.
 *
 * <p>What two carry may be in a third in words that nobody joins; by the annotated stories that is
 * seldom so of what three texts carry, outlets that print one text counted once.
 */
final class OmissionFindings {

  /** So many texts at least have to carry it. */
  private static final int TEXTS = 3;

  /** A shorter sentence is a slice of a quotation or of a list, in words. */
  private static final int SHORTEST = 8;

  /** More of them on a first page would be a list. */
  private static final int MOST = 3;

  private final Collation collation;
  private final List<Finding.OneText> oneTexts;
  private final Prominence prominence;

  OmissionFindings(Collation collation, List<Finding.OneText> oneTexts) {
    this.collation = collation;
    this.oneTexts = oneTexts;
    this.prominence = new Prominence(collation.texts());
  }

  /** Returns what most texts carry, what some open with before the rest, for an outlet once. */
  List<Finding> find() {
    List<Finding.LeftOut> all =
        collation.passages().stream()
            .filter(passage -> texts(passage) >= TEXTS && isInMost(passage))
            .map(passage -> new Finding.LeftOut(passage, without(passage)))
            .filter(leftOut -> words(leftOut) >= SHORTEST && !leftOut.without().isEmpty())
            .sorted(
                Comparator.comparing((Finding.LeftOut leftOut) -> -texts(leftOut.passage()))
                    .thenComparing(leftOut -> -leads(leftOut))
                    .thenComparing(leftOut -> -words(leftOut)))
            .toList();
    List<Finding> first = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Finding.LeftOut leftOut : all) {
      if (first.size() < MOST && told.addAll(leftOut.without())) {
        first.add(leftOut);
      }
    }
    return first;
  }

  /** Of what few of many outlets carry, nobody asks why one leaves it out. */
  private boolean isInMost(Passage passage) {
    return 2 * passage.readings().size() > collation.texts().size();
  }

  private long texts(Passage passage) {
    List<String> articles = passage.readings().stream().map(Reading::article).toList();
    Stream<List<String>> ofOneText =
        oneTexts.stream()
            .map(Finding.OneText::articles)
            .filter(one -> one.stream().anyMatch(articles::contains));
    Stream<String> byThemselves =
        articles.stream()
            .filter(article -> oneTexts.stream().noneMatch(o -> o.articles().contains(article)));
    return ofOneText.count() + byThemselves.count();
  }

  /** Of what is surely told in part nobody can say that it is left out. */
  private List<String> without(Passage passage) {
    Set<String> omitting = new LinkedHashSet<>();
    collation.outlets().stream()
        .filter(view -> view.omitted().contains(passage))
        .map(OutletView::article)
        .forEach(omitting::add);
    if (!omitting.isEmpty()) {
      omitting.removeAll(tellingPart(passage));
    }
    return List.copyOf(omitting);
  }

  /** Returns the articles that surely carry a part of a passage. */
  private Set<String> tellingPart(Passage passage) {
    return sentences(passage)
        .flatMap(sentence -> collation.carried().carriers(sentence).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Sentence> sentences(Passage passage) {
    return passage.readings().stream().flatMap(reading -> reading.sentences().stream());
  }

  /** Returns how many articles have it in their headline or opening. */
  private long leads(Finding.LeftOut leftOut) {
    return sentences(leftOut.passage()).filter(prominence::isLead).count();
  }

  private static int words(Finding.LeftOut leftOut) {
    return leftOut.passage().base().sentences().stream().mapToInt(Sentence::words).sum();
  }
}
