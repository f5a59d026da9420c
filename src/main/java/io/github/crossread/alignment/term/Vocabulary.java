package io.github.crossread.alignment.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of a set in the order they are met. */
public final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  public int number(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = words.size();
      numbers.put(word, known);
      words.add(word);
    }
    return known;
  }

  /** Returns the word that has a number. */
  String word(int number) {
    return words.get(number);
  }

  int size() {
    return words.size();
  }
}
