package io.github.crossread.text.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.Span;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.text.credit.AgencyCredit.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCreditFinderTest {

  private static final String BODY =
      """
      The wall of the old harbour fell on Monday, the mayor said.

      Nobody was hurt when the stones came down, the fire service said.

      """;

  @TempDir private Path directory;

  private AgencyCredit credit(String outlet, String url, String text) throws Exception {
    String front = "---\noutlet: " + outlet + "\n" + url + "---\n";
    Article article = read(front + "Wall of the Harbour Falls\n\n" + text);
    return new AgencyCreditFinder(Agencies.known()).find(article);
  }

  private Article read(String text) throws Exception {
    write("a.txt", text);
    write("b.txt", BODY);
    return new ArticleSetReader(Optional.empty()).read(directory).articles().get(0);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2026 The Associated Press. All rights reserved. | The Associated Press",
        "Copyright 2026 The Associated Press. All rights reserved. | The Associated Press",
        "(c) 2026 Thomson Reuters. | Thomson Reuters",
        "With material from Reuters and AFP. | Reuters; AFP",
        "The Associated Press contributed to this report. | The Associated Press",
        "Information from The Associated Press was used in this report. | The Associated Press",
        "Mit Material von dpa und AFP. | dpa; AFP",
        "(Avec AFP) | AFP",
        "Con información de EFE. | EFE",
        "(Con información de Europa Press) | Europa Press"
      })
  void a_line_behind_the_text_says_whose_it_is(String line, String agencies) throws Exception {
    AgencyCredit credit = credit("Post", "", BODY + line + "\n");

    assertThat(credit.agencies()).containsExactly(agencies.split("; "));
    assertThat(credit.isOfText()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2026 The Harbour Post. All rights reserved.",
        "Image copyright Reuters Image caption The wall on Monday",
        "Ada Quill/Invision/AP",
        "(Ada Quill / Reuters)",
        "Photo: AP",
        "©Ada Quill (AFP/File)",
        "Foto: dpa/Ada Quill",
        "Crédit photo : AFP",
        "Foto: EFE",
        "Die Mauer hat mit der Agentur AFP nichts zu tun, sagte er.",
        "Il travaille avec la photographe de l’AFP depuis dix ans.",
        "Ella trabajó con la agencia EFE diez años.",
        "She worked with reporters from Reuters for ten years."
      })
  void what_names_an_agency_otherwise_credits_no_text(String line) throws Exception {
    assertThat(credit("Post", "", BODY + line + "\n").isOfText()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It fell,” Ada Lowe told The Associated Press on Monday. | The Associated Press",
        "« Il est tombé », a déclaré à l’AFP la maire Ada Lowe. | AFP",
        "„Sie ist gefallen“, sagte Ada Lowe der dpa: sie sagte der Deutschen Presse nichts. |",
        "«Cayó», dijo a la agencia EFE la alcaldesa Ada Lowe. | EFE"
      })
  void what_somebody_told_an_agency_is_no_credit(String line, String agency) throws Exception {
    AgencyCredit credit = credit("Post", "", BODY + line + "\n\n" + BODY + BODY);

    assertThat(credit.isOfText()).isFalse();
    assertThat(credit.agency()).isEqualTo(Optional.ofNullable(agency));
    assertThat(credit.named()).isEqualTo(agency == null ? Named.NOWHERE : Named.TOLD);
  }

  @Test
  void an_agency_that_is_the_outlet_is_none() throws Exception {
    AgencyCredit own = credit("reuters.com", "", BODY + "© 2026 Thomson Reuters.\n");

    assertThat(own.agencies()).isEmpty();
    assertThat(own.named()).isEqualTo(Named.OUTLET);
    assertThat(credit("AP News", "", BODY + "With files from AP and AFP.\n").agencies())
        .containsExactly("AFP");
    assertThat(credit("Apple Daily", "", BODY + "With files from AP.\n").agencies())
        .containsExactly("AP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Post | “It fell,” Ada Lowe told the Harbour Post.",
        "Harbour Post | “It fell,” Ada Lowe told The Harbour Post on Monday.",
        "www.harbourpost.example | “It fell,” Ada Lowe told The Harbour Post.",
        "Hafenpost | „Sie ist gefallen“, sagte sie der Hafenpost.",
        "hafen-post.example | „Sie ist gefallen“, sagte sie der Hafen-Post am Montag.",
        "La Gazette du Port | « Il est tombé », a-t-elle déclaré à La Gazette du Port."
      })
  void what_somebody_told_the_outlet_is_its_own_text(String outlet, String line) throws Exception {
    assertThat(credit(outlet, "", BODY + line + "\n\n" + BODY).named()).isEqualTo(Named.OUTLET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Post | “It fell,” Ada Lowe told the Harbour Police.",
        "The Harbour Post | “It fell,” Ada Lowe told the Harbour Post Office.",
        "The Harbour Post | Ada Lowe told the harbour post office that it fell.",
        "post.example | “It fell,” Ada Lowe told an example of a crowd.",
        "The Harbour Post | She worked for The Harbour Post for ten years."
      })
  void what_somebody_told_others_is_not(String outlet, String line) throws Exception {
    assertThat(credit(outlet, "", BODY + line + "\n\n" + BODY).named()).isEqualTo(Named.NOWHERE);
  }

  @Test
  void an_address_for_what_agencies_send_is_a_hint() throws Exception {
    AgencyCredit wire = credit("Post", "url: https://post.example/wires/wall.html\n", BODY);
    AgencyCredit own = credit("Post", "url: https://post.example/wireless/wall.html\n", BODY);

    assertThat(wire.named()).isEqualTo(Named.ADDRESS);
    assertThat(wire.words().orElseThrow().text()).isEqualTo("/wires/");
    assertThat(wire.isOfText()).isFalse();
    assertThat(own).isEqualTo(new AgencyCredit(List.of(), Named.NOWHERE, Optional.empty()));
  }

  @Test
  void two_names_of_one_agency_are_one_and_the_words_have_their_place() throws Exception {
    String text = "HARBOUR (AP) — " + BODY + "© 2026 The Associated Press.\n";
    AgencyCredit credit = credit("Post", "", text);
    Span place = credit.words().orElseThrow().place().orElseThrow();

    assertThat(credit.agencies()).containsExactly("AP");
    assertThat(credit.named()).isEqualTo(Named.DATELINE);
    assertThat(Files.readString(directory.resolve("a.txt")).substring(place.begin(), place.end()))
        .isEqualTo("AP");
  }
}
