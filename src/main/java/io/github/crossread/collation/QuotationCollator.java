package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.collation.Quotation.Difference;
import io.github.crossread.collation.Quotation.Version;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.QuotedWords;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds quotations that outlets print in more than one version or give to more than one speaker.
 *
 * <p>Compared are the longest quoted stretches of the readings of one passage. Two are one
 * quotation if they cover {@value #COVERAGE} of the shorter's content words.
 */
final class QuotationCollator {

  private static final double COVERAGE = 0.6;

  /** A shorter stretch in quotation marks is a name or a word, not a statement. */
  private static final int SHORTEST = 4;

  private final Map<String, ArticleText> texts = new HashMap<>();
  private final Map<String, QuotedWords> quoted = new HashMap<>();

  QuotationCollator(List<ArticleText> texts) {
    texts.forEach(text -> this.texts.put(text.article().id(), text));
    texts.forEach(text -> quoted.put(text.article().id(), new QuotedWords(text)));
  }

  /**
   * Returns the quotations of shared passages that are not the same everywhere, in the order of the
   * passages.
   */
  List<Quotation> collate(List<Passage> passages) {
    return passages.stream()
        .filter(Passage::isShared)
        .flatMap(passage -> quotation(passage).stream())
        .toList();
  }

  private Optional<Quotation> quotation(Passage passage) {
    Optional<Quoted> base = longest(passage.base());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    List<Version> versions = new ArrayList<>();
    versions.add(version(base.get(), base.get(), Difference.BASE));
    for (Reading reading : passage.readings()) {
      if (!reading.article().equals(passage.base().article())) {
        longest(reading)
            .filter(other -> base.get().coverage(other) >= COVERAGE)
            .map(other -> version(base.get(), other, difference(base.get(), other)))
            .ifPresent(versions::add);
      }
    }
    return versions.stream().anyMatch(Version::differs)
        ? Optional.of(new Quotation(passage, versions))
        : Optional.empty();
  }

  private static Version version(Quoted base, Quoted quoted, Difference difference) {
    return new Version(
        quoted.sentence().article(),
        quoted.sentence(),
        quoted.span(),
        difference,
        base.hasOtherSpeaker(quoted));
  }

  private Optional<Quoted> longest(Reading reading) {
    Sentence sentence = reading.compared();
    Quoted longest = Quoted.longest(sentence, quoted.get(reading.article()).of(sentence));
    return longest.forms().size() >= SHORTEST ? Optional.of(longest) : Optional.empty();
  }

  private Difference difference(Quoted base, Quoted other) {
    if (base.text().equals(other.text())) {
      return Difference.SAME;
    }
    if (base.forms().equals(other.forms())) {
      return Difference.RESTYLED;
    }
    if (isPart(other, base)) {
      return isSubsequence(base.forms(), around(other)) ? Difference.SPLIT : Difference.TRIMMED;
    }
    if (isPart(base, other)) {
      return isSubsequence(other.forms(), around(base)) ? Difference.SPLIT : Difference.LONGER;
    }
    return Difference.ALTERED;
  }

  /** Words left out in the middle are an alteration, unless an ellipsis says that they are. */
  private static boolean isPart(Quoted part, Quoted whole) {
    return Collections.indexOfSubList(whole.forms(), part.forms()) >= 0
        || (part.isMarkedCut() && isSubsequence(part.forms(), whole.forms()));
  }

  /**
   * Returns all quoted words of the paragraph a quotation stands in: words that seem to be missing
   * may stand behind the attribution, as in {@code “…,” she said, “…”}.
   */
  private List<String> around(Quoted part) {
    String article = part.sentence().article();
    List<String> words = new ArrayList<>();
    for (Sentence sentence : texts.get(article).aligned()) {
      if (sentence.paragraph() == part.sentence().paragraph()) {
        boolean[] inside = quoted.get(article).of(sentence);
        for (int i = 0; i < inside.length; i++) {
          Token token = sentence.tokens().get(i);
          if (inside[i] && token.isWord()) {
            words.add(token.form());
          }
        }
      }
    }
    return words;
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int found = 0;
    for (String word : whole) {
      if (found < part.size() && part.get(found).equals(word)) {
        found++;
      }
    }
    return found == part.size();
  }
}
