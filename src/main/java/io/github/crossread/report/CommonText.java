package io.github.crossread.report;

import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Verdict;
import io.github.crossread.collation.spelling.SharedSpelling;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words that two outlets share say of where they come from.
 *
 * @param a the id of the article that stands earlier in the set
 * @param b the id of the other
 * @param outlets both by name
 * @param verdict the verdict in words
 * @param reasons what speaks for it, a sentence each
 */
public record CommonText(String a, String b, String outlets, String verdict, List<String> reasons) {

  /** Copies the reasons. */
  public CommonText {
    reasons = List.copyOf(reasons);
  }

  static CommonText of(Pair pair, Composition composition) {
    Wording wording = composition.wording();
    return new CommonText(
        pair.a(),
        pair.b(),
        wording.of("list.and", composition.shortName(pair.a()), composition.shortName(pair.b())),
        wording.of("verdict." + pair.verdict()),
        reasons(pair, composition));
  }

  private static String spelling(SharedSpelling spelling, Wording wording) {
    String words = spelling.a().text();
    return spelling
        .usual()
        .map(usual -> wording.of("common.spelling", words, usual))
        .orElseGet(() -> wording.of("common.spacing", words));
  }

  private static List<String> reasons(Pair pair, Composition composition) {
    Wording wording = composition.wording();
    List<String> reasons = new ArrayList<>();
    reasons.add(wording.of("common.words", pair.unquotedShare(), pair.quotedShare()));
    if (pair.verdict() != Verdict.INDEPENDENT) {
      reasons.addAll(new SideBySide(composition, pair).say(pair.runs()));
    }
    for (String article : pair.credited()) {
      reasons.add(
          wording.of(
              "common.credit",
              composition.shortName(article),
              composition.credit(article).agency().orElseThrow()));
    }
    if (pair.verdict().isCopy() && pair.credited().isEmpty()) {
      reasons.add(wording.of("common.credit.none"));
    }
    pair.spellings().forEach(spelling -> reasons.add(spelling(spelling, wording)));
    pair.first()
        .ifPresent(first -> reasons.add(wording.of("common.first", composition.shortName(first))));
    return reasons;
  }
}
