package io.github.crossread.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.text.token.WordMemory.Word;
import org.junit.jupiter.api.Test;

final class WordMemoryTest {

  private static Word word(String printed) {
    return new Word(printed, printed, printed, Token.Kind.CONTENT);
  }

  @Test
  void a_word_among_capitals_is_another_than_the_same_elsewhere() {
    WordMemory memory = new WordMemory();

    memory.keep(word("US"), true);

    assertThat(memory.find("US", true)).contains(word("US"));
    assertThat(memory.find("US", false)).isEmpty();
  }

  @Test
  void a_full_memory_forgets_what_it_had_and_keeps_what_comes() {
    WordMemory memory = new WordMemory();

    for (int i = 0; i <= WordMemory.MOST; i++) {
      memory.keep(word("w" + i), false);
    }

    assertThat(memory.find("w0", false)).isEmpty();
    assertThat(memory.find("w" + WordMemory.MOST, false)).isPresent();
  }
}
