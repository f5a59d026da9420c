package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.alignment.edit.StyleForm;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what readers see as the same words, and what they see as others. */
final class WordsAsSeenTest {

  private static final String BODY =
      """
      Ferry runs aground off Skerra Point

      The ferry Halvard ran aground off Skerra Point on Friday morning with 120 people on board. The
      coastguard’s two boats took all of them off by noon.

      “No engine of ours has ever stopped like that,” said Captain Zoë Lindahl. The ferry company said
      it would pay for every passenger’s journey home.
      """;

  @TempDir private Path folder;

  private Report compare(String one, String other) throws Exception {
    Files.writeString(folder.resolve("beacon.txt"), one);
    Files.writeString(folder.resolve("courier.txt"), other);
    return new Comparison(Options.none()).compare(folder);
  }

  private static List<Relation> relations(Report report) {
    return report.collation().passages().stream()
        .map(Passage::readings)
        .flatMap(List::stream)
        .filter(reading -> !reading.isBase())
        .map(Reading::relation)
        .toList();
  }

  @Test
  void what_nobody_sees_is_no_difference_and_is_noted() throws Exception {
    String other =
        BODY.replace("ferry", "fer\u00ADry")
            .replace("Skerra", "Sker\u200Bra")
            .replace("morning", "mor\u200Dning")
            .replace("two boats", "two bo\u0430ts")
            .replace("Zoë", "Zoe\u0308")
            .replace("’", "\u00E2\u20AC\u2122");

    Report report = compare(BODY, other);

    assertThat(relations(report)).hasSize(5).containsOnly(Relation.VERBATIM);
    assertThat(report.method().notes())
        .containsExactly(
            "UTF-8 that had once been read as Windows-1252 was put right: courier (courier.txt,"
                + " line 4: \u00E2\u20AC\u2122; 2 in all).",
            "Characters that nobody sees were left out: courier (courier.txt, line 1: U+200B,"
                + " U+00AD, U+200D; 5 in all).",
            "Letters of another alphabet were read as those of their word that they look like:"
                + " courier (courier.txt, line 4: bo\u0430ts (U+0430)).");
  }

  @Test
  void capitals_are_house_style_in_quotations_and_in_words_of_two_letters_too() throws Exception {
    Report report = compare(BODY, BODY.toUpperCase(Locale.ROOT));

    assertThat(relations(report)).hasSize(5).containsOnly(Relation.RESTYLED);
    assertThat(edits(report)).extracting(Edit::kind).containsOnly(EditKind.STYLE);
    assertThat(report.collation().quotations())
        .singleElement()
        .satisfies(
            quotation ->
                assertThat(quotation.versions())
                    .extracting(Quotation.Version::difference)
                    .containsExactly(Difference.BASE, Difference.RESTYLED));
  }

  @Test
  void an_acronym_is_no_word_of_a_name() throws Exception {
    Report report =
        compare(
            "The ferry stopped because Captain Kim Jo told them so.",
            "The ferry stopped because Captain Kim JO told them so.");

    assertThat(edits(report)).extracting(Edit::kind).doesNotContain(EditKind.STYLE);
  }

  @Test
  void turkish_capitals_are_those_of_turkish() throws Exception {
    String turkish = "Işıklı Limanı’nda iki gemi çarpıştı, dedi ılıman iklim uzmanı.";
    Files.writeString(folder.resolve("set.yaml"), "language: tr\n");

    Report report = compare(turkish, turkish.toUpperCase(Locale.forLanguageTag("tr")));

    assertThat(relations(report)).containsExactly(Relation.RESTYLED);
    assertThat(edits(report)).extracting(Edit::form).containsOnly(Optional.of(StyleForm.CASE));
  }

  @Test
  void another_emoji_or_flag_is_another_word_and_its_coloured_shape_is_not() throws Exception {
    String one =
        "The ferry company wrote “thank you all \u2764\uFE0F \uD83C\uDDF3\uD83C\uDDF4” on Monday.";

    Report same = compare(one, one.replace("\uFE0F", ""));
    Report other = compare(one, one.replace("\uD83C\uDDF4", "\uD83C\uDDF1"));

    assertThat(relations(same)).doesNotContain(Relation.REWORDED);
    assertThat(relations(other)).containsExactly(Relation.REWORDED);
    assertThat(edits(other))
        .singleElement()
        .satisfies(
            edit ->
                assertThat(edit.text().orElseThrow().text()).isEqualTo("\uD83C\uDDF3\uD83C\uDDF1"));
  }

  private static List<Edit> edits(Report report) {
    return report.collation().passages().stream()
        .flatMap(passage -> passage.readings().stream())
        .flatMap(reading -> reading.edits().stream())
        .toList();
  }

  @Test
  void where_nothing_is_to_be_noted_nothing_is() throws Exception {
    assertThat(compare(BODY, BODY).method().notes()).isEmpty();
  }

  @Test
  void an_article_of_another_language_is_noted_with_its_language() throws Exception {
    Report report =
        compare(
            BODY,
            "Fähre läuft auf Grund\n\nDie Fähre ist am Freitag vor der Küste auf Grund gelaufen, weil"
                + " die Maschine nicht mehr lief.\n");

    assertThat(report.method().notes())
        .containsExactly(
            "Statements are lined up within one language. Read as another language than the rest of"
                + " the set: courier (courier.txt: de). If that is wrong, give the language.");
  }
}
