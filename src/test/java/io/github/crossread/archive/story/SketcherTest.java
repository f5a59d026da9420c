package io.github.crossread.archive.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SketcherTest {

  private static Sketch sketch(String body) {
    return new Sketcher().sketch(Heap.article(body, Optional.empty()));
  }

  private static byte[] written(Sketch sketch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sketch.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void a_sketch_is_read_as_it_was_written() throws Exception {
    Sketch sketch =
        new Sketcher()
            .sketch(
                Heap.article(
                    "The mill at Oxley burned down.", Optional.of(LocalDate.of(1969, 7, 20))));
    byte[] bytes = written(sketch);

    Sketch read = Sketch.read(new DataInputStream(new ByteArrayInputStream(bytes)));

    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.day()).isEqualTo(-165);
    assertThat(read.hash()).isEqualTo(sketch.hash());
  }

  @Test
  void bytes_that_are_no_sketch_are_refused() {
    byte[] bytes = new byte[20];
    bytes[8] = (byte) 0xFF;

    assertThatThrownBy(() -> Sketch.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("at most");
  }

  @Test
  void a_giant_article_has_a_small_sketch() {
    String text =
        IntStream.range(0, 500_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    assertThat(sketch(text).size()).isLessThanOrEqualTo(Sketch.MOST_FEATURES);
  }

  @Test
  void house_style_changes_no_feature() {
    assertThat(sketch("The mill’s 43,000 workers").hash())
        .isEqualTo(sketch("the mill's 43000 WORKERS").hash());
  }

  @Test
  void function_words_are_no_features() {
    assertThat(sketch("It was what they had, and so it is.").size()).isZero();
  }
}
