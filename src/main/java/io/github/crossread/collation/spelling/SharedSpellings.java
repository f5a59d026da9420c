package io.github.crossread.collation.spelling;

import io.github.crossread.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is spelled or spaced in a rare way in two articles of a set. */
public final class SharedSpellings {

  private final RareSpellings spellings;
  private final OddSpacings spacings;

  /** Looks through the articles of a set. */
  public SharedSpellings(List<ArticleText> texts) {
    this.spellings = new RareSpellings(texts);
    this.spacings = new OddSpacings(texts);
  }

  /** Returns what two articles share, by their ids: spellings, then spacings. */
  public List<SharedSpelling> of(String a, String b) {
    return Stream.concat(spellings.shared(a, b).stream(), spacings.shared(a, b).stream()).toList();
  }
}
