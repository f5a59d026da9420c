package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Calling;
import io.github.crossread.text.voice.Calling.What;
import io.github.crossread.text.voice.Heard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the persons, places and institutions that the articles of a set name, each in all its
 * forms. A name of which no article says what has it is left out.
 */
public final class NameCollator {

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private final Map<String, PrintedNames> printed = new LinkedHashMap<>();
  private final Map<String, NameWords> words = new LinkedHashMap<>();
  private final Map<String, List<Calling>> called = new HashMap<>();
  private final NameLikeness likeness;
  private final List<Name> governments;

  /**
   * Looks through the articles of a set.
   *
   * @param texts its articles
   * @param byHand what a reader says of names
   * @param sameNames the names of those whose words they give
   */
  public NameCollator(List<ArticleText> texts, NamesByHand byHand, SameNames sameNames) {
    likeness = new NameLikeness(Language.of(texts.get(0).language()), byHand);
    governments = governments(texts, sameNames.governments());
    for (ArticleText text : texts) {
      PrintedNames names = new PrintedNames(text);
      printed.put(text.article().id(), names);
      for (Calling calling : text.callings()) {
        called.computeIfAbsent(calling.name().text(), form -> new ArrayList<>()).add(calling);
      }
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
    names.removeIf(name -> governments.stream().anyMatch(whole -> isOf(name, whole)));
    names.addAll(governments);
    return names;
  }

  /** A capital is a government's name where it says something, and that of a city elsewhere. */
  private static List<Name> governments(List<ArticleText> texts, Governments governments) {
    Map<String, Map<String, Name.Form>> forms = new LinkedHashMap<>();
    for (ArticleText text : texts) {
      for (Heard heard : text.heard()) {
        Name.Form form = new Name.Form(text.article().id(), heard.words());
        governments
            .of(heard.words().text())
            .ifPresent(
                name ->
                    forms
                        .computeIfAbsent(name, n -> new LinkedHashMap<>())
                        .putIfAbsent(form.article() + " " + form.words().text(), form));
      }
    }
    return forms.entrySet().stream()
        .filter(government -> isOfSeveral(government.getValue().values()))
        .map(
            g ->
                new Name(
                    g.getKey(),
                    Name.Kind.INSTITUTION,
                    List.copyOf(g.getValue().values()),
                    List.of()))
        .toList();
  }

  private static boolean isOfSeveral(Collection<Name.Form> forms) {
    return forms.stream().map(form -> form.words().text()).distinct().count() > 1;
  }

  private static boolean isOf(Name name, Name government) {
    return name.kind() == Name.Kind.INSTITUTION && government.forms().containsAll(name.forms());
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
    if (full && (has(forms, PrintedNames::isPerson) || isCalled(forms, What.PERSON))) {
      return Optional.of(Name.Kind.PERSON);
    }
    if (has(forms, PrintedNames::isPlace)) {
      return Optional.of(Name.Kind.PLACE);
    }
    return isCalled(forms, What.GROUP) ? Optional.of(Name.Kind.INSTITUTION) : Optional.empty();
  }

  private boolean isCalled(List<String> forms, What what) {
    return forms.stream()
        .flatMap(form -> called.getOrDefault(form, List.of()).stream())
        .anyMatch(calling -> calling.what() == what);
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
    Set<String> names = group.stream().map(NameWords::printed).collect(Collectors.toSet());
    List<Name.Form> forms = new ArrayList<>();
    List<Name.Calling> callings = new ArrayList<>();
    printed.forEach(
        (article, printedNames) -> {
          List<Excerpt> here = printedNames.formsAmong(names);
          here.forEach(form -> forms.add(new Name.Form(article, form)));
          callings.addAll(callings(article, here));
        });
    // A place is called nothing: what stands beside it is of somebody who is there.
    return new Name(fullest(group), kind, forms, kind == Name.Kind.PLACE ? List.of() : callings);
  }

  /** Beside a son who has his father's name, the name without a suffix is the father's. */
  private List<Name.Calling> callings(String article, List<Excerpt> forms) {
    List<Excerpt> sons = forms.stream().filter(form -> hasSuffix(article, form)).toList();
    List<Name.Calling> here = new ArrayList<>();
    for (Excerpt form : sons.isEmpty() ? forms : sons) {
      called.getOrDefault(form.text(), List.of()).stream()
          .filter(calling -> calling.words().sentence().article().equals(article))
          .forEach(c -> add(here, new Name.Calling(article, c.words(), plain(c))));
    }
    return here;
  }

  private boolean hasSuffix(String article, Excerpt form) {
    return printed.get(article).hasSuffix(form.text());
  }

  private static void add(List<Name.Calling> callings, Name.Calling calling) {
    if (callings.stream().noneMatch(other -> isIn(calling, other))) {
      callings.removeIf(other -> isIn(other, calling));
      callings.add(calling);
    }
  }

  private static boolean isIn(Name.Calling part, Name.Calling whole) {
    return (" " + whole.plain() + " ").contains(" " + part.plain() + " ");
  }

  private static String plain(Calling calling) {
    Excerpt words = calling.words();
    return calling.what() == What.AGE
        ? NO_DIGIT.matcher(words.text()).replaceAll("")
        : words.sentence().tokens().stream()
            .filter(token -> token.isWord() && token.span().overlaps(words.span()))
            .map(Token::stem)
            .collect(Collectors.joining(" "));
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
