package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Quotation.Difference;
import io.github.crossread.collation.Quotation.Version;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.QuotedWords;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds quotations that outlets print in more than one version.
 *
 * <p>Compared are the longest quoted stretches of the readings of one passage. Two are one
 * quotation if they cover {@value #COVERAGE} of the shorter's content words.
 */
final class QuotationCollator {

  private static final double COVERAGE = 0.6;
  private static final int SHORTEST = 4;

  private record Quoted(Sentence sentence, List<Token> tokens) {

    Span span() {
      return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    List<String> forms() {
      return tokens.stream().filter(Token::isWord).map(Token::form).toList();
    }

    Set<String> content() {
      Set<String> content = new HashSet<>();
      tokens.stream().filter(Token::isContent).map(Token::form).forEach(content::add);
      return content;
    }
  }

  private final Map<String, QuotedWords> quoted = new HashMap<>();

  QuotationCollator(List<ArticleText> texts) {
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
    versions.add(version(passage.base(), base.get(), Difference.BASE));
    for (Reading reading : passage.readings()) {
      if (!reading.article().equals(passage.base().article())) {
        longest(reading)
            .filter(other -> isSameQuotation(base.get(), other))
            .ifPresent(
                other -> versions.add(version(reading, other, difference(base.get(), other))));
      }
    }
    boolean differs =
        versions.stream()
            .anyMatch(v -> v.difference() != Difference.BASE && v.difference() != Difference.SAME);
    return differs ? Optional.of(new Quotation(passage, versions)) : Optional.empty();
  }

  private static Version version(Reading reading, Quoted quoted, Difference difference) {
    return new Version(reading.article(), quoted.sentence(), quoted.span(), difference);
  }

  private Optional<Quoted> longest(Reading reading) {
    Sentence sentence = reading.compared();
    boolean[] inside = quoted.get(reading.article()).of(sentence);
    int bestBegin = 0;
    int bestEnd = 0;
    int begin = 0;
    for (int i = 0; i <= inside.length; i++) {
      if (i == inside.length || !inside[i]) {
        if (i - begin > bestEnd - bestBegin) {
          bestBegin = begin;
          bestEnd = i;
        }
        begin = i + 1;
      }
    }
    Quoted longest = new Quoted(sentence, sentence.tokens().subList(bestBegin, bestEnd));
    return longest.forms().size() >= SHORTEST ? Optional.of(longest) : Optional.empty();
  }

  private static boolean isSameQuotation(Quoted a, Quoted b) {
    Set<String> shared = a.content();
    shared.retainAll(b.content());
    int shorter = Math.min(a.content().size(), b.content().size());
    return shorter > 0 && shared.size() >= COVERAGE * shorter;
  }

  private static Difference difference(Quoted base, Quoted other) {
    if (base.sentence()
        .text()
        .substring(base.span().begin(), base.span().end())
        .equals(other.sentence().text().substring(other.span().begin(), other.span().end()))) {
      return Difference.SAME;
    }
    if (base.forms().equals(other.forms())) {
      return Difference.RESTYLED;
    }
    if (isSubsequence(other.forms(), base.forms())) {
      return Difference.TRIMMED;
    }
    return isSubsequence(base.forms(), other.forms()) ? Difference.LONGER : Difference.ALTERED;
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
