package io.github.crossread.text.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons that an article names with a title or a role.
 *
 * <p>A surname is what ends a row of capitalised words after a title: Jackson in "Rep. Jesse L.
 * Jackson Jr." Without one no name is taken for a person's, so that South Korea is none.
 */
public final class PersonFinder {

  private final Set<String> titles;
  private final Set<String> roles;
  private final Set<String> suffixes;

  /** Makes a finder for a language. */
  public PersonFinder(Language language) {
    titles = language.words(WordKind.TITLES);
    roles = language.words(WordKind.ROLES);
    suffixes = language.words(WordKind.NAME_SUFFIXES);
  }

  /** Returns the persons in their order, each as often as they are named so. */
  public List<Person> find(List<Sentence> sentences) {
    List<Person> persons = new ArrayList<>();
    sentences.forEach(sentence -> add(persons, sentence.tokens()));
    return persons;
  }

  private void add(List<Person> persons, List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      // A name has to follow: most words need not be looked up.
      if (tokens.get(i + 1).isCapitalised() && isBeforeName(tokens.get(i))) {
        List<Token> name =
            tokens.subList(i + 1, tokens.size()).stream().takeWhile(this::isOfName).toList();
        if (!name.isEmpty()) {
          persons.add(person(name));
        }
      }
    }
  }

  private boolean isBeforeName(Token token) {
    return titles.contains(token.form()) || roles.contains(token.form());
  }

  private boolean isOfName(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && !suffixes.contains(token.form())
        && !titles.contains(token.form());
  }

  private static Person person(List<Token> name) {
    Token first = name.get(0);
    boolean named = name.size() > 1 && !first.isInitial();
    return new Person(
        name.get(name.size() - 1).form(), named ? Optional.of(first.form()) : Optional.empty());
  }
}
