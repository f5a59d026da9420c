package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTextTest {

  private static final String BEFORE = "The harbor wall fell on Tuesday night.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The wall at dawn. Credit: Lee Tan;The wall at dawn.;Credit: Lee Tan",
        "The wall at dawn Credit: LEE TAN/CP via Sea Images;The wall at dawn;"
            + "Credit: LEE TAN/CP via Sea Images",
        "The wall at dawn. Photo: Lee Tan;The wall at dawn.;Photo: Lee Tan",
        "The wall at dawn. (Photo by Lee Tan/Getty Images);The wall at dawn.;"
            + "(Photo by Lee Tan/Getty Images)",
        "The wall, May 3, 2026. (AP Photo/Lee Tan, File);The wall, May 3, 2026.;"
            + "(AP Photo/Lee Tan, File)",
        "The wall at dawn, May 3. REUTERS/Lee Tan/File Photo;The wall at dawn, May 3.;"
            + "REUTERS/Lee Tan/File Photo",
        "Die Mauer am Morgen. Foto: Lee Tan/dpa;Die Mauer am Morgen.;Foto: Lee Tan/dpa",
        "The wall at dawn. (Coastal Press Photo/Ida Lorne);The wall at dawn.;"
            + "(Coastal Press Photo/Ida Lorne)",
        "The wall at dawn. (Coastal Press/Ida Lorne);The wall at dawn.;(Coastal Press/Ida Lorne)",
        "The wall at dawn. (Ida J. Lorne/Coastal Press);The wall at dawn.;"
            + "(Ida J. Lorne/Coastal Press)",
        "The wall at dawn. AP Photo/Ida Lorne;The wall at dawn.;AP Photo/Ida Lorne",
        "The wall at dawn. Coastal Press Photo/Ida Lorne;The wall at dawn.;"
            + "Coastal Press Photo/Ida Lorne",
        "Le mur à l’aube. Crédit photo : Lee Tan;Le mur à l’aube.;Crédit photo : Lee Tan",
      })
  void a_caption_and_its_credit_are_two_blocks(String line, String caption, String credit) {
    assertThat(ReadText.blocks(BEFORE + line)).endsWith("CAPTION: " + caption, "CREDIT: " + credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Lee Tan/Coastal Press",
        "Image: Reuters",
        "Picture: Lee Tan",
        "AP Photo/Lee Tan",
        "Getty Images",
        "Image source, Getty Images",
        "(Coastal Press/Ida Lorne)",
        "Staff report",
        "Staff reports",
        "By staff reporters",
        "(Reporting by Lee Tan; Editing by Dana Ostrow)",
        "Lee Tan in Merrow contributed to this report.",
        "Quelle: dpa",
      })
  void a_line_that_only_credits_is_a_credit(String line) {
    assertThat(ReadText.blocks(BEFORE + line)).last().isEqualTo("CREDIT: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE - The harbor wall in 2019.",
        "FILE PHOTO: The harbor wall in 2019.",
        "Image caption, The harbor wall before the storm",
        "Archivbild: Die Mauer im Jahr 2019.",
        "In this March 3, 2026 photo, the harbor wall stands in the sea.",
        "GETTY The harbor wall stood for ninety years",
      })
  void a_line_marked_as_a_picture_is_a_caption(String line) {
    assertThat(ReadText.blocks(BEFORE + line)).last().isEqualTo("CAPTION: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He took credit: nobody else did.",
        "The town has a self-image: it never gives up.",
        "The mayor called it the big picture.",
        "She sent him a photo by mail on Monday.",
        "The minister told the paper (Bild am Sonntag).",
        "Half of them agreed, according to an AFP/Merrow poll.",
        "The lender cut its credit rating. Analysts were surprised.",
        "The file was lost, the mayor said.",
        "In this photo essay, Lee Tan shows the wall.",
        "GETTY is not the only one, the mayor said.",
        "The wall fell (Coastal Press/Ida Lorne said so).",
        "Two of them voted no (Odell/Tan).",
        "Two of them voted no. (The Greens/Left list did not.)",
        "The motion fell. (Greens/Left)",
        "The wall fell (it was old).",
        "The town had a Coastal Press Photo/Film prize for it, the mayor said.",
        "Staff report that the wall was old.",
        "Reuters reported the fall on Tuesday.",
      })
  void a_sentence_that_speaks_of_pictures_or_credit_is_body(String line) {
    assertThat(ReadText.blocks(BEFORE + line)).last().isEqualTo("BODY: " + line);
  }

  @Test
  void a_first_line_is_a_headline_before_it_is_a_caption() {
    List<String> blocks = ReadText.blocks("Picture: How the wall fell\n\n" + BEFORE);

    assertThat(blocks).first().isEqualTo("HEADLINE: Picture: How the wall fell");
  }
}
