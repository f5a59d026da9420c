package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossread.collation.Credit;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Method;
import io.github.crossread.report.Report;
import io.github.crossread.report.Settings;
import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

  @TempDir private Path folder;

  @Test
  void a_quorum_that_no_set_of_its_size_can_reach_is_refused() throws IOException {
    article("courier");
    article("ledger");

    assertThatThrownBy(() -> new Comparison(withQuorum(2)).compare(folder))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The quorum is 2, but in the set ")
        .hasMessageEndingWith(
            " no more than 1 other can have what an article lacks. Set <quorum>"
                + " (-Dcrossread.quorum, or \"quorum\" in its set.yaml) to 1.");
  }

  @Test
  void it_is_said_how_high_the_quorum_of_a_larger_set_may_be() throws IOException {
    article("courier");
    article("ledger");
    article("post");

    assertThatThrownBy(() -> new Comparison(withQuorum(7)).compare(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no more than 2 others can have")
        .hasMessageEndingWith("to 1 to 2.");
  }

  @Test
  void an_article_of_more_sentences_than_any_is_refused() throws IOException {
    article("courier");
    Files.writeString(folder.resolve("ledger.txt"), "The old wall fell at last. ".repeat(4_000));

    assertThatThrownBy(() -> new Comparison(Options.none()).compare(folder))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder.resolve("ledger.txt")
                + ": the article has more than 2000 sentences, which no article has. Split it, or"
                + " take it out of the folder.");
  }

  @Test
  void an_opening_that_is_printed_again_outside_its_dateline_is_compared() throws Exception {
    String opening = "MERROW (Reuters) — The wall fell on Sunday, and the old gate burned down.";
    Files.writeString(
        folder.resolve("courier.txt"), opening + "\n\nNobody was hurt.\n\n" + opening + "\n");
    Files.writeString(folder.resolve("ledger.txt"), "The wall fell on Sunday.\n");

    Report report = new Comparison(Options.none()).compare(folder);

    List<Sentence> sentences = report.collation().texts().get(0).aligned();
    assertThat(sentences.get(2).text()).isEqualTo(sentences.get(0).text());
    assertThat(sentences.get(2).tokens()).isNotEqualTo(sentences.get(0).tokens());
  }

  @Test
  void an_agency_that_the_user_names_is_a_credit() throws Exception {
    Files.writeString(folder.resolve("courier.txt"), "Merrow (Coast Wire) - The wall fell.\n");
    Files.writeString(folder.resolve("ledger.txt"), "The wall fell.\n");
    Options options =
        new Options(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of("Coast Wire"),
            Optional.empty(),
            Locale.ENGLISH,
            Optional.empty());

    Report report = new Comparison(options).compare(folder);

    Credit credit = report.collation().credits().get(0);
    assertThat(credit.agency()).hasValue("Coast Wire");
    assertThat(credit.named()).isEqualTo(AgencyCredit.Named.DATELINE);
    assertThat(Settings.of(report).agencies()).containsExactly("Coast Wire");
    assertThat(report.method().thresholds())
        .extracting(Method.Threshold::name, Method.Threshold::value)
        .contains(tuple("Agencies named for this report", "Coast Wire"));
  }

  @Test
  void a_reference_that_is_an_outlet_with_two_articles_is_refused_as_set_yaml_refuses_it()
      throws IOException {
    gazette("gazette-early");
    gazette("gazette-late");
    article("post");

    assertThatThrownBy(() -> new Comparison(beside("Hale Gazette")).compare(folder))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            "The reference \"Hale Gazette\" is more than one article of the set ")
        .hasMessageEndingWith(". Name one by its id: gazette-early, gazette-late.");
  }

  @Test
  void a_reference_may_be_given_by_its_id_its_outlet_or_the_outlets_short_name() throws Exception {
    gazette("gazette");
    article("post");

    for (String name : List.of("gazette", "Hale Gazette", "Gazette")) {
      assertThat(Settings.of(new Comparison(beside(name)).compare(folder)).reference())
          .contains("gazette");
    }
  }

  @Test
  void the_article_that_has_a_name_as_its_id_is_meant_before_an_outlet_of_that_name()
      throws Exception {
    gazette("early");
    article("Gazette");

    assertThat(Settings.of(new Comparison(beside("Gazette")).compare(folder)).reference())
        .contains("Gazette");
  }

  private void gazette(String id) throws IOException {
    Files.writeString(
        folder.resolve(id + ".txt"),
        "---\noutlet: Hale Gazette\nshortName: Gazette\n---\nThe bridge is shut.\n");
  }

  private static Options beside(String reference) {
    return new Options(
        Optional.of(reference),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty());
  }

  private void article(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), "The bridge is shut.\n");
  }

  private static Options withQuorum(int quorum) {
    return new Options(
        Optional.empty(),
        OptionalInt.of(quorum),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty());
  }
}
