package io.github.crossread.report;

import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Verdict;
import io.github.crossread.collation.spelling.SharedSpelling;
import java.util.ArrayList;
import java.util.List;

/** Says what two outlets share, and what that says of where it comes from. */
final class CommonTextComposer {

  private final Composition composition;
  private final Wording wording;
  private final SideBySide sideBySide;

  CommonTextComposer(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
    this.sideBySide = new SideBySide(composition);
  }

  CommonText compose(Pair pair) {
    return new CommonText(
        pair.a(),
        pair.b(),
        wording.of("list.and", composition.shortName(pair.a()), composition.shortName(pair.b())),
        wording.of("verdict." + pair.verdict()),
        reasons(pair));
  }

  private List<String> reasons(Pair pair) {
    List<String> reasons = new ArrayList<>();
    reasons.add(wording.of("common.words", pair.unquotedShare(), pair.quotedShare()));
    if (pair.verdict() != Verdict.INDEPENDENT) {
      reasons.addAll(sideBySide.say(pair));
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
    pair.spellings().forEach(spelling -> reasons.add(spelling(spelling)));
    pair.first()
        .ifPresent(first -> reasons.add(wording.of("common.first", composition.shortName(first))));
    return reasons;
  }

  private String spelling(SharedSpelling spelling) {
    String words = spelling.a().text();
    return spelling
        .usual()
        .map(usual -> wording.of("common.spelling", words, usual))
        .orElseGet(() -> wording.of("common.spacing", words));
  }
}
