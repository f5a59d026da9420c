package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the persons, places and institutions that the articles of a set name, each in all its
 * forms. A name of which no article says what has it is left out.
 */
public final class NameCollator {

  private final Map<String, PrintedNames> printed = new LinkedHashMap<>();
  private final Map<String, NameWords> words = new LinkedHashMap<>();
  private final NameLikeness likeness;

  /**
   * Looks through the articles of a set.
   *
   * @param texts its articles
   * @param byHand what a reader says of names
   */
  public NameCollator(List<ArticleText> texts, NamesByHand byHand) {
    likeness = new NameLikeness(Language.of(texts.get(0).language()), byHand);
    for (ArticleText text : texts) {
      PrintedNames names = new PrintedNames(text);
      printed.put(text.article().id(), names);
      names.forms().keySet().forEach(form -> words.putIfAbsent(form, names.words(form)));
    }
  }

  /** Returns the names in the order in which the set first prints them in full. */
  public List<Name> collate() {
    List<Name> names = new ArrayList<>();
    List<List<NameWords>> groups =
        likeness.groupsOfMisspelt(
            words.values().stream().filter(w -> !w.words().isEmpty()).toList());
    for (List<NameWords> group : groups) {
      kind(group).ifPresent(kind -> names.add(name(group, kind)));
    }
    return names;
  }

  /** Returns whether an article prints a name; titles, accents and capitals do not matter. */
  public boolean isPrinted(String name) {
    return printed.values().stream()
        .map(names -> names.words(name).words())
        .filter(sought -> !sought.isEmpty())
        .anyMatch(sought -> words.values().stream().anyMatch(w -> w.words().equals(sought)));
  }

  private Optional<Name.Kind> kind(List<NameWords> group) {
    List<String> forms = group.stream().map(NameWords::printed).toList();
    if (has(forms, PrintedNames::isInstitution)) {
      return Optional.of(Name.Kind.INSTITUTION);
    }
    boolean full = group.stream().anyMatch(form -> form.words().size() > 1);
    if (full && has(forms, PrintedNames::isPerson)) {
      return Optional.of(Name.Kind.PERSON);
    }
    return has(forms, PrintedNames::isPlace) ? Optional.of(Name.Kind.PLACE) : Optional.empty();
  }

  /** What an article says of a form. */
  private interface Said {
    boolean of(PrintedNames names, String form);
  }

  private boolean has(List<String> forms, Said said) {
    return printed.values().stream()
        .anyMatch(names -> forms.stream().anyMatch(form -> said.of(names, form)));
  }

  private Name name(List<NameWords> group, Name.Kind kind) {
    List<Name.Form> forms = new ArrayList<>();
    printed.forEach(
        (article, names) -> {
          for (Map.Entry<String, Excerpt> form : names.forms().entrySet()) {
            if (group.contains(words.get(form.getKey()))) {
              forms.add(new Name.Form(article, form.getValue()));
            }
          }
        });
    return new Name(fullest(group), kind, forms);
  }

  /** The form with the most words, printed without titles if one is. */
  private static String fullest(List<NameWords> group) {
    NameWords best = group.get(0);
    for (NameWords form : group) {
      boolean shorter = form.printed().length() < best.printed().length();
      best = shorter && form.words().size() == best.words().size() ? form : best;
    }
    return best.printed();
  }
}
