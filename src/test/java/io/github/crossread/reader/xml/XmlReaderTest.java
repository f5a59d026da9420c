package io.github.crossread.reader.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.reader.format.InputException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class XmlReaderTest {

  private static final Path FILE = Path.of("wall.xml");

  private static String text(String xml, Charset charset) throws InputException {
    return XmlReader.tree(FILE, xml.getBytes(charset)).text();
  }

  @Test
  void a_text_is_read_in_the_encoding_that_it_says() throws Exception {
    assertThat(text("<p>Café</p>", StandardCharsets.UTF_8)).isEqualTo("Café");
    assertThat(text("\uFEFF<p>Café</p>", StandardCharsets.UTF_8)).isEqualTo("Café");
    assertThat(
            text(
                "<?xml version='1.0' encoding='ISO-8859-1'?><p>Café</p>",
                StandardCharsets.ISO_8859_1))
        .isEqualTo("Café");
    assertThat(text("\uFEFF<p>Café</p>", StandardCharsets.UTF_16BE)).isEqualTo("Café");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused_where_they_stand_and_nobody_else_tells_of_them()
      throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(
              () -> text("<?xml version='1.0'?>\n<p>Café</p>", StandardCharsets.ISO_8859_1))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "wall.xml, line 2 (byte 28): expected text in UTF-8, but 0xE9 can't stand here. Save"
                  + " it as UTF-8.");
    } finally {
      System.setErr(before);
    }
    assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
