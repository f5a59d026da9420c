package io.github.crossread.alignment.carried;

import io.github.crossread.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds which words of a set can stand for which: those with one form, stem or beginning, those
 * that share a sense of the thesaurus, and those whose vectors point the same way.
 */
final class KinFinder {

  /** Two words that share a sense, or hardly more than their beginning. */
  private static final float ALIKE = 0.8f;

  /** Words of fewer letters have no beginning by which they could be known. */
  private static final int LETTERS = 5;

  /** So many words of one group are looked at for a word; only made-up text has more. */
  private static final int MOST_OF_GROUP = 64;

  private final List<WordType> types;
  private final List<List<WordGroup>> groups = new ArrayList<>();
  private final KinLinks links;

  /** Words that have something in common, and how well one of them stands for another. */
  private record WordGroup(float credit, List<Integer> words) {}

  private KinFinder(List<WordType> types) {
    this.types = types;
    this.links = new KinLinks(types.size());
  }

  /**
   * Returns the kin of each word.
   *
   * @param types the words, by their numbers
   * @param counts in how many sentences each stands
   * @param only the article in which alone it stands, or -1
   */
  static List<Kin> find(List<WordType> types, int[] counts, int[] only) {
    KinFinder finder = new KinFinder(types);
    finder.group();
    types.stream()
        .map(WordType::language)
        .distinct()
        .forEach(code -> VectorKin.of(language(code), types, counts).link(only, finder.links));
    KinCollector collector = new KinCollector(types.size());
    List<Kin> kin = new ArrayList<>();
    for (int word = 0; word < types.size(); word++) {
      finder.collect(word, collector);
      kin.add(collector.take());
    }
    return kin;
  }

  private static Language language(String code) {
    return Language.of(Locale.forLanguageTag(code));
  }

  private void group() {
    Map<String, WordGroup> forms = new HashMap<>();
    Map<String, Vocabularies> languages = new HashMap<>();
    for (int word = 0; word < types.size(); word++) {
      WordType type = types.get(word);
      groups.add(new ArrayList<>());
      add(forms, type.form(), 1, word);
      Vocabularies own =
          languages.computeIfAbsent(type.language(), code -> new Vocabularies(language(code)));
      add(own.stems, type.stem(), 1, word);
      if (!type.exact()) {
        groupLoosely(own, type, word);
      }
    }
  }

  /** What words of one language may have in common. */
  private static final class Vocabularies {

    final Language language;
    final Map<String, WordGroup> stems = new HashMap<>();
    final Map<String, WordGroup> beginnings = new HashMap<>();
    final Map<Integer, WordGroup> senses = new HashMap<>();

    Vocabularies(Language language) {
      this.language = language;
    }
  }

  private void groupLoosely(Vocabularies own, WordType type, int word) {
    if (type.form().length() >= LETTERS) {
      add(own.beginnings, type.form().substring(0, LETTERS), 1, word);
      add(own.beginnings, type.form().substring(0, LETTERS - 1), ALIKE, word);
    }
    for (int sense : own.language.thesaurus().senses(type.stem())) {
      add(own.senses, sense, ALIKE, word);
    }
  }

  private <K> void add(Map<K, WordGroup> byKey, K key, float credit, int word) {
    WordGroup group = byKey.computeIfAbsent(key, k -> new WordGroup(credit, new ArrayList<>(2)));
    group.words.add(word);
    groups.get(word).add(group);
  }

  private void collect(int word, KinCollector collector) {
    collector.add(word, 1);
    for (WordGroup group : groups.get(word)) {
      int most = Math.min(MOST_OF_GROUP, group.words.size());
      for (int i = 0; i < most; i++) {
        collector.add(group.words.get(i), group.credit);
      }
    }
    links.collect(word, collector);
  }
}
