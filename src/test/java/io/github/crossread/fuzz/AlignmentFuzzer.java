package io.github.crossread.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TooLongException;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Passages and word edits of any two texts. The first byte says which language they are in, a form
 * feed stands between them, and without one the second is the first again.
 */
public final class AlignmentFuzzer {

  /** What stands between two texts. */
  static final char BETWEEN = '\f';

  private AlignmentFuzzer() {}

  /** Reads the word files once: that takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("`The wall fell on Monday.".getBytes(StandardCharsets.UTF_8));
  }

  /** Aligns two texts. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    int between = text.indexOf(BETWEEN);
    String first = between < 0 ? text : text.substring(0, between);
    String second = between < 0 ? text : text.substring(between + 1);
    Locale language = TextFuzzer.language(input[0]);
    try {
      List<ArticleText> texts = Texts.of(language, first, second);
      List<Passage> passages = Alignment.of(texts);
      hold(texts, passages);
      if (first.equals(second)) {
        holdSame(passages);
      }
    } catch (TooLongException refused) {
      Messages.holdPlain(refused);
    }
  }

  private static void hold(List<ArticleText> texts, List<Passage> passages) {
    assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(
            passages.stream()
                .flatMap(passage -> passage.readings().stream())
                .flatMap(reading -> reading.sentences().stream())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            texts.stream().flatMap(text -> text.aligned().stream()).toList());
    for (Passage passage : passages) {
      for (Reading reading : passage.readings()) {
        assertThat(reading.similarity()).isBetween(0.0, 1.0);
        reading.beads().forEach(AlignmentFuzzer::hold);
      }
    }
  }

  private static void hold(Bead bead) {
    for (Edit edit : bead.edits()) {
      edit.base().ifPresent(words -> hold(words, bead.baseText()));
      edit.text().ifPresent(words -> hold(words, bead.text()));
    }
    if (bead.relation() == Relation.VERBATIM) {
      assertThat(bead.edits()).isEmpty();
      assertThat(packed(bead.text())).isEqualTo(packed(bead.baseText()));
    }
  }

  private static void hold(Excerpt words, Sentence sentence) {
    assertThat(words.span().end()).isBetween(words.span().begin() + 1, sentence.text().length());
    assertThat(sentence.text()).contains(words.text());
  }

  /** Words as they are compared: a dateline is no part of what is stated. */
  private static String packed(Sentence sentence) {
    return sentence.text().replaceAll("\\s+", "");
  }

  private static void holdSame(List<Passage> passages) {
    assertThat(
            passages.stream()
                .flatMap(passage -> passage.readings().stream())
                .flatMap(reading -> reading.beads().stream())
                .flatMap(bead -> bead.edits().stream())
                .flatMap(edit -> Stream.of(edit.base(), edit.text()))
                .flatMap(Optional::stream)
                .map(Excerpt::text))
        .isEmpty();
  }
}
