package io.github.crossread.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Note;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final Path FILE = Path.of("merrow/post.txt");
  private static final String TEXT = "The café’s wall fell. “Awful,” said Zoë — twice.\r\nEnd.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void an_encoding_is_detected_without_a_mark(String encoding) throws InputException {
    assertThat(detect(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_tells_the_encoding_and_is_left_out(String encoding) throws InputException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));

    assertThat(detect(marked)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "windows-1251;Стена старой гавани упала ночью, когда море пошло на город. Никто не пострадал.",
        "windows-1250;Zażółć gęślą jaźń. Ściana portu runęła w nocy, powiedział burmistrz miasta.",
        "windows-1252;Die Mauer des Hafens ist über Nacht gefallen, sagte der Bürgermeister.",
        "Shift_JIS;古い港の壁が夜中に倒れた。けが人はいないと町は述べた。",
        "GB18030;旧港口的墙在夜里倒塌了。市长表示没有人受伤。",
      })
  void other_encodings_are_told_from_the_letters(String encoding, String text)
      throws InputException {
    assertThat(detect(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
  }

  @Test
  void a_telling_letter_far_down_the_text_is_not_missed() throws InputException {
    String text = "The wall fell on Tuesday.\n".repeat(1_000) + "The café’s owner was not hurt.";

    assertThat(detect(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void the_encoding_the_user_gives_rules() throws InputException {
    byte[] bytes = "Über".getBytes(StandardCharsets.UTF_8);

    String text =
        new TextDecoder(Optional.of(StandardCharsets.ISO_8859_1)).read(FILE, bytes).text();

    assertThat(text).isEqualTo("Ã\u009Cber");
  }

  @Test
  void a_byte_that_the_given_encoding_has_no_place_for_is_an_error() {
    byte[] bytes = "Die Mauer fällt".getBytes(StandardCharsets.ISO_8859_1);
    TextDecoder decoder = new TextDecoder(Optional.of(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> decoder.read(FILE, bytes))
        .isInstanceOf(InputException.class)
        .hasMessage(
            FILE
                + ", line 1 (byte 11): expected text in UTF-8, but 0xE4 can't stand here. Give the encoding"
                + " it has, or none to detect it.");
  }

  @Test
  void a_text_cut_within_a_character_is_an_error_at_that_character() {
    byte[] whole = "\uFEFFWall — fell".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, 10);

    assertThatThrownBy(() -> detect(cut))
        .hasMessage(
            FILE
                + ", line 1 (byte 8): expected text in UTF-8, but 0xE2 can't stand here. Its byte"
                + " order mark says so; save it again.");
  }

  @Test
  void bytes_that_are_no_text_are_refused_at_the_first_control() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    assertThatThrownBy(() -> detect(image))
        .hasMessage(
            FILE
                + ", byte 6: this is no text: a control byte, 0x1A, stands here. Take the file out"
                + " of the folder, or save the article as UTF-8 text.");
  }

  @Test
  void zeros_all_over_are_no_text_in_any_encoding() {
    TextDecoder given = new TextDecoder(Optional.of(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> detect(new byte[100]))
        .hasMessageContaining(", byte 0: this is no text");
    assertThatThrownBy(() -> given.read(FILE, new byte[100]))
        .hasMessageContaining(", byte 0: this is no text");
  }

  @Test
  void a_single_control_in_a_long_text_is_borne() throws InputException {
    String text = "The wall fell.\0 " + "It was old. ".repeat(20);

    assertThat(detect(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void an_encoding_that_cannot_be_told_is_asked_for() {
    byte[] bytes = {(byte) 0xFD, (byte) 0xDD};

    assertThatThrownBy(() -> detect(bytes))
        .hasMessage(
            FILE
                + ", line 1 (byte 0): this is not UTF-8, and its encoding can't be told from the few"
                + " bytes that are not. Give its encoding, or save it as UTF-8.");
  }

  @Test
  void the_line_of_an_error_is_counted_by_any_line_end() {
    byte[] bytes = "One\r\ntwo\rthree\nDie Mauer fällt".getBytes(StandardCharsets.ISO_8859_1);
    TextDecoder decoder = new TextDecoder(Optional.of(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> decoder.read(FILE, bytes))
        .hasMessageStartingWith(FILE + ", line 4 (byte 26): ");
  }

  @Test
  void a_few_bytes_of_windows_in_utf8_are_read_as_such_and_noted() throws InputException {
    byte[] utf8 = "“The wall fell,” said Zoë Ord — twice. ".getBytes(StandardCharsets.UTF_8);
    byte[] windows = "The café’s".getBytes(Charset.forName("windows-1252"));
    byte[] bytes = new byte[utf8.length + windows.length];
    System.arraycopy(utf8, 0, bytes, 0, utf8.length);
    System.arraycopy(windows, 0, bytes, utf8.length, windows.length);

    Decoded decoded = new TextDecoder(Optional.empty()).read(FILE, bytes);

    assertThat(decoded.text()).isEqualTo("“The wall fell,” said Zoë Ord — twice. The café’s");
    assertThat(decoded.notes())
        .containsExactly(
            new Note(
                Note.Kind.ODD_BYTES, 2, Optional.of(new Span(46, 47)), List.of("0x92", "0xE9")));
  }

  @Test
  void a_guess_is_noted_only_against_the_odds() throws InputException {
    TextDecoder decoder = new TextDecoder(Optional.empty());

    assertThat(decoder.read(FILE, TEXT.getBytes(Charset.forName("windows-1252"))).notes())
        .isEmpty();
    assertThat(
            decoder.read(FILE, "Premiér Babiš".getBytes(Charset.forName("windows-1250"))).notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.GUESSED_ENCODING);
  }

  private static String detect(byte[] bytes) throws InputException {
    return new TextDecoder(Optional.empty()).read(FILE, bytes).text();
  }
}
