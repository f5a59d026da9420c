package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static final String BEFORE = "The harbor wall fell on Tuesday night.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "Continue reading…",
        "If you saw the wall fall, or have pictures of it, you can fill in the form below.",
        "Coast news in pictures",
        "MPN Top Deals:",
        "License for publishing sound and pictures online 0440123",
        "Registration Number: 440123 Registration Number: 440123",
        "Hide Caption 9 of 59",
        "Invalid email address. Please re-enter.",
        "Close",
        "Share this:",
        "Do you have a story for the Merrow Post? Call us",
        "Story continues below advertisement",
        "Read more: The storm in pictures",
        "Related: The storm in pictures",
        "WATCH: Our drone flies over the wall",
        "Watch live: The mayor speaks",
        "LISTEN: The mayor’s speech",
        "READ: The mayor’s letter in full",
        "VIDEO: The wall falls",
        "Related articles",
        "Sign up for our morning newsletter",
        "Sign up for The Tide, our newsletter on the sea.",
        "Follow us on Facebook and Instagram",
        "Follow @merrowpost on Twitter",
        "Share this article",
        "Share | Tweet | Email | 12 comments",
        "All rights reserved",
        "© 2026 The Coastal Press. All rights reserved.",
        "Copyright 2026 The Coastal Press.",
        "Updated 3:15 PM EDT, Mon March 2, 2026",
        "Published: 4 March 2026 at 09:30 GMT",
        "5 min read",
        "16:05",
        "21.48",
        "9.20pm",
        "7 a.m.",
        "11.30 Uhr",
        "Friday 14 June 2024",
        "June 14, 2024",
        "Mittwoch, 3. April 2024",
        "mardi 4 juin 2024",
        "Anzeige",
        "Lesen Sie auch: Der Sturm in Bildern",
        "Alle Rechte vorbehalten",
        "Lire aussi : La tempête en images",
        "Publicité",
        "Lea también: La tormenta en imágenes",
        "Síguenos en Facebook",
      })
  void what_belongs_to_the_page_is_furniture(String line) {
    assertThat(ReadText.blocks(BEFORE + line)).last().isEqualTo("FURNITURE: " + line);
  }

  @Test
  void a_first_line_that_calls_to_watch_is_a_headline() {
    assertThat(ReadText.blocks("WATCH: Harbor wall falls\n\n" + BEFORE))
        .first()
        .isEqualTo("HEADLINE: WATCH: Harbor wall falls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 14, 2024 was the day.",
        "25.70",
        "1986",
        "Advertisement revenue fell by a third.",
        "Continue reading the old letters, the teacher said.",
        "If you want a ticket you have to fill in a form, the mayor said.",
        "The news in pictures was what she kept.",
        "License for publishing the maps was refused in 1998.",
        "Registration number: the lorry had none.",
        "Read more than ten books a year, the minister said.",
        "Watch out for falling stones, the mayor said.",
        "Video: the mayor had none of it.",
        "Related talks were held in Merrow.",
        "Sign up opened on Monday for the works.",
        "Copyright law professor Lee Tan called the ruling wrong.",
        "Follow the money, the mayor said.",
        "Share prices fell on Tuesday.",
        "Published in 2019, the report warned of cracks.",
        "Updated figures show 12 people were hurt.",
        "Comments by the mayor drew laughter.",
        "Reading time is over, the mayor said.",
        "Printers in Merrow stood still.",
        "Empfohlen hatte das der Bürgermeister.",
      })
  void a_sentence_is_never_furniture(String line) {
    assertThat(ReadText.blocks(BEFORE + line)).last().isEqualTo("BODY: " + line);
  }

  @Test
  void a_heading_that_looks_like_a_time_is_a_version() {
    assertThat(ReadText.blocks(ReadText.markdown("# Quarry\n\n## 22.04\n\nThe wall fell.")))
        .noneMatch(block -> block.startsWith("FURNITURE"));
  }
}
