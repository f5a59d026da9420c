package io.github.crossread.collation.quotation;

import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that two or more outlets print, or that one prints and another tells in its own
 * words.
 *
 * @param passages the ids of the passages that its words stand in, the base's first
 * @param versions one for each outlet that has it, the base's first, the others in the order of the
 *     set
 */
public record Quotation(List<String> passages, List<Version> versions) {

  /** A shorter quotation that is the same everywhere needs no second look, in words. */
  private static final int LONG = 20;

  /** Copies the lists. */
  public Quotation {
    passages = List.copyOf(passages);
    versions = List.copyOf(versions);
  }

  /** Returns the version that the others are compared with. */
  public Version base() {
    return versions.get(0);
  }

  /** Returns whether a version has other words than the base or is given to another speaker. */
  public boolean differs() {
    return versions.stream().anyMatch(Version::differs);
  }

  /** Returns the articles that print a long quotation alike and do not say alike who said it. */
  public List<String> attributedOtherwise() {
    List<Version> same =
        versions.stream()
            .filter(v -> v.difference() == Difference.BASE || v.difference() == Difference.SAME)
            .filter(Version::isNamedInAttribution)
            .toList();
    long attributions =
        same.stream().map(version -> forms(version.attribution().orElseThrow())).distinct().count();
    return attributions < 2 || base().words() < LONG
        ? List.of()
        : same.stream().map(Version::article).toList();
  }

  private static String forms(Excerpt words) {
    return String.join(
        " ",
        words.sentence().tokens().stream()
            .filter(token -> token.isWord() && token.span().overlaps(words.span()))
            .map(Token::form)
            .toList());
  }

  /**
   * How an outlet prints the quotation.
   *
   * @param article the article's id
   * @param parts the quoted words, marks left out, a part for each stretch of a sentence; of a
   *     narrated version the sentence that tells it
   * @param difference how it stands to the base's
   * @param counterparts the words that it has in common with the base, one by one, in its order
   * @param changes what differs inside an altered version, in its order
   * @param speaker who is said to have said it, as printed, where a name is given
   * @param attribution the words that say so, if a verb of saying is among them
   * @param otherSpeaker whether it is given to another speaker than the base's
   */
  public record Version(
      String article,
      List<Excerpt> parts,
      Difference difference,
      List<Counterpart> counterparts,
      List<Change> changes,
      Optional<String> speaker,
      Optional<Excerpt> attribution,
      boolean otherSpeaker) {

    /** Copies the lists. */
    public Version {
      parts = List.copyOf(parts);
      counterparts = List.copyOf(counterparts);
      changes = List.copyOf(changes);
    }

    /** Returns whether it has other words than the base or is given to another speaker. */
    public boolean differs() {
      return otherSpeaker
          || switch (difference) {
            case BASE, SAME, RESTYLED, SPLIT, IN_PART -> false;
            case BRACKETED, TRIMMED, LONGER, OVERLAPPING, ALTERED, REWORDED, NARRATED -> true;
          };
    }

    /** "He said" against "Dunn said" is a matter of place, not of words. */
    private boolean isNamedInAttribution() {
      return attribution.isPresent()
          && speaker.isPresent()
          && attribution.get().text().contains(speaker.get());
    }

    /** Returns the quoted words as printed, parts joined by a space. */
    public String text() {
      return String.join(" ", parts.stream().map(Excerpt::text).toList());
    }

    /** Returns how many words and numbers it has. */
    public int words() {
      return (int)
          parts.stream()
              .flatMap(
                  part ->
                      part.sentence().tokens().stream()
                          .filter(t -> t.isWord() && t.span().overlaps(part.span())))
              .count();
    }
  }

  /**
   * A word that base and version have in common.
   *
   * @param base it in the base
   * @param text it in the version
   */
  public record Counterpart(Excerpt base, Excerpt text) {}

  /**
   * Words of the base that an altered version has otherwise.
   *
   * @param base the base's words, if there are any
   * @param text the version's words, if there are any
   */
  public record Change(Optional<Excerpt> base, Optional<Excerpt> text) {

    /** Returns it as what the base has otherwise than the version. */
    public Change reversed() {
      return new Change(text, base);
    }
  }
}
