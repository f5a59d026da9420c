package io.github.crossread.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("work").resolve("journal");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> records(Journal journal) throws IOException {
    List<String> records = new ArrayList<>();
    journal.each((place, record) -> records.add(new String(record, StandardCharsets.UTF_8)));
    return records;
  }

  @Test
  void records_are_read_where_they_were_put_also_by_a_later_run() throws Exception {
    long place;
    try (Journal journal = Journal.open(file())) {
      journal.append(bytes("one"));
      place = journal.append(bytes("two"));
      journal.append(bytes(""));
    }

    try (Journal journal = Journal.open(file())) {
      assertThat(journal.read(place)).isEqualTo(bytes("two"));
      assertThat(records(journal)).containsExactly("one", "two", "");
    }
  }

  @Test
  void what_a_killed_run_left_unfinished_is_cut_off_wherever_it_was_killed() throws Exception {
    try (Journal journal = Journal.open(file())) {
      journal.append(bytes("one"));
      journal.append(bytes("second"));
    }
    byte[] whole = Files.readAllBytes(file());
    int first = 8 + "one".length();

    for (int length = first; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      try (Journal journal = Journal.open(file())) {
        assertThat(records(journal)).as("cut to %d bytes", length).containsExactly("one");
        journal.append(bytes("third"));
        assertThat(records(journal)).containsExactly("one", "third");
      }
    }
  }

  @Test
  void a_changed_record_is_told_and_not_read() throws Exception {
    long place;
    try (Journal journal = Journal.open(file())) {
      place = journal.append(bytes("one"));
    }
    byte[] whole = Files.readAllBytes(file());
    whole[whole.length - 1] ^= 1;
    Files.write(file(), whole);

    try (Journal journal = Journal.open(file())) {
      assertThatThrownBy(() -> journal.read(place))
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith(
              "is damaged. Remove the folder that it is in, and everything is made anew");
    }
  }
}
