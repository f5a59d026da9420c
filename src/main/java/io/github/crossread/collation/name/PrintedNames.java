package io.github.crossread.collation.name;

import io.github.crossread.article.Role;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Heard;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that one article prints outside its headline, and what it says of what has them. */
final class PrintedNames {

  /** No words that say that a place follows are more. */
  private static final int LONGEST_LINK = 6;

  private final ArticleText text;
  private final Language language;
  private final Map<String, Excerpt> forms = new LinkedHashMap<>();
  private final Map<String, NameWords> words = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> institutions = new HashSet<>();

  PrintedNames(ArticleText text) {
    this.text = text;
    this.language = Language.of(text.language());
    Names names = text.names();
    for (Sentence sentence : text.aligned()) {
      if (sentence.role() != Role.HEADLINE && !sentence.isInCapitals()) {
        names
            .in(sentence, 0, sentence.tokens().size())
            .forEach(span -> add(new Excerpt(sentence, span)));
      }
    }
    text.heard().forEach(this::add);
    addPersons();
  }

  private void add(Excerpt form) {
    forms.putIfAbsent(form.text(), form);
    if (isBehindPlaceLink(form)) {
      place(form);
    }
  }

  private boolean isBehindPlaceLink(Excerpt form) {
    int name = form.sentence().tokenFrom(form.span().begin());
    String before =
        form.sentence().tokens().subList(Math.max(0, name - LONGEST_LINK), name).stream()
            .map(PrintedNames::lower)
            .collect(Collectors.joining(" ", " ", ""));
    return language.lines(WordKind.PLACE_LINKS).stream()
        .anyMatch(link -> before.endsWith(" " + link));
  }

  /** {@code In Velm}, but not {@code in Velm's view} or {@code in Velm harbour}. */
  private void place(Excerpt form) {
    String rest = form.sentence().text().substring(form.span().end());
    boolean ends = rest.isEmpty() || ",.;:!?".indexOf(rest.charAt(0)) >= 0;
    if (ends) {
      places.add(form.text());
    }
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private void add(Heard heard) {
    if (heard.named()) {
      boolean institution = heard.group() || (heard.medium() && isMedium(heard.speaker()));
      (institution ? institutions : speakers).add(heard.speaker());
    }
  }

  private boolean isMedium(String name) {
    Set<String> media = language.words(WordKind.MEDIA);
    return words(name).words().stream().anyMatch(media::contains);
  }

  /** Who is called by a title, or speaks and is called by the surname too, has a first name. */
  private void addPersons() {
    Set<String> surnames = new HashSet<>();
    text.persons().forEach(person -> surnames.add(person.surname()));
    for (String speaker : speakers) {
      String surname = words(speaker).words().isEmpty() ? "" : surname(speaker);
      if (forms.keySet().stream().anyMatch(f -> isSurname(f, surname)) || isFirstName(speaker)) {
        surnames.add(surname);
      }
    }
    for (String form : forms.keySet()) {
      NameWords words = words(form);
      if (words.words().size() > 1 && surnames.contains(words.surname())) {
        persons.add(form);
      }
    }
  }

  private String surname(String name) {
    return words(name).surname();
  }

  private boolean isSurname(String form, String surname) {
    NameWords words = words(form);
    return words.words().equals(List.of(surname)) && !words.isAcronym();
  }

  private boolean isFirstName(String name) {
    List<String> words = words(name).words();
    return words.size() > 1
        && language.rows(WordKind.NICKNAMES).stream().anyMatch(n -> n.contains(words.get(0)));
  }

  /** Returns the forms, each with where it first stands, in the order of the article. */
  Map<String, Excerpt> forms() {
    return forms;
  }

  /** Returns those of some forms that it prints, in the order of the article. */
  List<Excerpt> formsAmong(Set<String> some) {
    return some.stream()
        .map(forms::get)
        .filter(Objects::nonNull)
        .sorted(
            Comparator.<Excerpt>comparingInt(form -> form.sentence().place())
                .thenComparingInt(form -> form.span().begin()))
        .toList();
  }

  boolean hasSuffix(String form) {
    return NameWords.hasSuffix(form, language);
  }

  boolean isPerson(String form) {
    return persons.contains(form) && !isInstitution(form);
  }

  boolean isPlace(String form) {
    return places.contains(form);
  }

  boolean isInstitution(String form) {
    if (institutions.contains(form) || !forms.containsKey(form)) {
      return institutions.contains(form);
    }
    NameWords words = words(form);
    return words.words().size() > 1 && language.words(WordKind.GROUPS).contains(words.surname());
  }

  NameWords words(String form) {
    return words.computeIfAbsent(form, name -> NameWords.of(name, language));
  }
}
