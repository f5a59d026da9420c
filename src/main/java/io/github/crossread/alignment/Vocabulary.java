package io.github.crossread.alignment;

import java.util.HashMap;
import java.util.Map;

/** Numbers the words of a set in the order they are met. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = numbers.size();
      numbers.put(word, known);
    }
    return known;
  }

  int size() {
    return numbers.size();
  }
}
