package io.github.crossread.alignment.carried;

import io.github.crossread.text.name.Acronym;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a set writes out what it has as an acronym elsewhere. */
final class AcronymFinder {

  private static final int MOST_WORDS = 6;

  private final Map<String, Integer> byLetters = new HashMap<>();

  /**
   * Adds the acronyms of a sentence.
   *
   * @param content its words of content
   * @param words their numbers
   */
  void add(List<Token> content, int[] words) {
    for (int i = 0; i < words.length; i++) {
      Optional<String> letters = Acronym.letters(content.get(i));
      if (letters.isPresent() && letters.get().length() <= MOST_WORDS) {
        byLetters.putIfAbsent(letters.get(), words[i]);
      }
    }
  }

  /** Returns for each word of content of a sentence the acronym that it is a part of, or -1. */
  int[] find(List<Token> tokens) {
    int[] ofTokens = new int[tokens.size()];
    Arrays.fill(ofTokens, -1);
    for (int from = 0; from < ofTokens.length && !byLetters.isEmpty(); from++) {
      if (tokens.get(from).mayBeOfName()) {
        mark(tokens, from, ofTokens);
      }
    }
    List<Integer> ofContent = new ArrayList<>();
    for (int i = 0; i < ofTokens.length; i++) {
      if (tokens.get(i).isContent()) {
        ofContent.add(ofTokens[i]);
      }
    }
    return ofContent.stream().mapToInt(Integer::intValue).toArray();
  }

  private void mark(List<Token> tokens, int from, int[] ofTokens) {
    int most = Math.min(tokens.size(), from + MOST_WORDS);
    for (int to = from + 2; to <= most && tokens.get(to - 1).isWord(); to++) {
      Integer word = Acronym.initials(tokens.subList(from, to)).map(byLetters::get).orElse(null);
      if (word != null) {
        Arrays.fill(ofTokens, from, to, word);
      }
    }
  }
}
