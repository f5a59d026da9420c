package io.github.crossread.alignment.edit;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.name.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first names that go with a surname, over all articles of a set. */
final class People {

  private final Map<String, Set<String>> firstNames = new HashMap<>();

  /** Takes the persons of all articles. */
  People(List<ArticleText> texts) {
    texts.stream().flatMap(text -> text.persons().stream()).forEach(this::add);
  }

  private void add(Person person) {
    Set<String> known = firstNames.computeIfAbsent(person.surname(), s -> new TreeSet<>());
    person.firstName().ifPresent(known::add);
  }

  /** Returns whether the set names one person alone so, and with this first name. */
  boolean isFirstName(String first, String surname) {
    return firstNames.getOrDefault(surname, Set.of()).equals(Set.of(first));
  }
}
