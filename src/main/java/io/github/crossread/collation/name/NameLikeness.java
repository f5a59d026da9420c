package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Tells whether two names may be those of one.
 *
 * <p>Surnames have to be the same, or the same but for how they are written in another script's
 * letters; then first names may lack, be initials or nicknames. Of a group one may print the
 * initials, or say what it is: {@code Kestrel News}, {@code Kestrel news agency}.
 */
final class NameLikeness {

  private static final int FEWEST_LETTERS = 2;

  private final Set<String> groups;
  private final Set<String> media;
  private final List<Set<String>> nicknames;
  private final NamesByHand byHand;

  NameLikeness(Language language, NamesByHand byHand) {
    this.byHand = byHand;
    groups = language.words(WordKind.GROUPS);
    media = language.words(WordKind.MEDIA);
    nicknames = language.rows(WordKind.NICKNAMES).stream().<Set<String>>map(HashSet::new).toList();
  }

  /** Returns names in groups, each of one person or institution, in the order of their first. */
  List<List<NameWords>> groups(List<NameWords> names) {
    return groups(names, this::areOne);
  }

  /** Returns names in groups in which one name may be misspelt. */
  List<List<NameWords>> groupsOfMisspelt(List<NameWords> names) {
    return groups(names, this::mayBeOne);
  }

  private static List<List<NameWords>> groups(
      List<NameWords> names, BiPredicate<NameWords, NameWords> areOne) {
    List<List<NameWords>> found = new ArrayList<>();
    List<NameWords> fullFirst =
        names.stream().sorted((a, b) -> b.words().size() - a.words().size()).toList();
    for (NameWords name : fullFirst) {
      List<List<NameWords>> fitting =
          found.stream()
              .filter(group -> group.stream().allMatch(n -> areOne.test(n, name)))
              .toList();
      // A surname that two have is nobody's in particular.
      Optional<List<NameWords>> group =
          fitting.stream()
              .filter(g -> g.stream().anyMatch(n -> n.words().equals(name.words())))
              .findFirst()
              .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
      if (group.isPresent()) {
        group.get().add(name);
      } else {
        found.add(new ArrayList<>(List.of(name)));
      }
    }
    return found;
  }

  /** Returns whether two names may be those of one; what a reader says of them goes first. */
  boolean areOne(NameWords a, NameWords b) {
    return !byHand.areTwo(a, b) && (areAlike(a, b) || areOneByHand(a, b));
  }

  private boolean areOneByHand(NameWords a, NameWords b) {
    return byHand.ones().stream()
        .anyMatch(
            one ->
                one.stream().anyMatch(name -> areAlike(name, a))
                    && one.stream().anyMatch(name -> areAlike(name, b)));
  }

  private boolean areAlike(NameWords a, NameWords b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return false;
    }
    if (a.words().equals(b.words()) || a.isSameWithoutUmlauts(b)) {
      return true;
    }
    if (isGroup(a) || isGroup(b)) {
      return isAcronym(a, b) || isAcronym(b, a) || isSameGroup(a, b);
    }
    return isAcronym(a, b) || isAcronym(b, a) || arePerson(a, b);
  }

  /** Returns whether two names may be those of one, one of them misspelt. */
  boolean mayBeOne(NameWords a, NameWords b) {
    return areOne(a, b) || (isMisspelt(a, b) && !byHand.areTwo(a, b));
  }

  /** All words but one are the same, and that one differs by a slip; or a letter by itself does. */
  private static boolean isMisspelt(NameWords a, NameWords b) {
    if (a.words().size() != b.words().size()) {
      return false;
    }
    int differing = -1;
    for (int i = 0; i < a.words().size(); i++) {
      if (!a.words().get(i).equals(b.words().get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0
        && (Misspelling.isLikely(a.words().get(differing), b.words().get(differing))
            || isParticle(a, b, differing));
  }

  /** The e of Port-e-Alder; an initial begins a name. */
  private static boolean isParticle(NameWords a, NameWords b, int at) {
    return at > 0
        && at + 1 < a.words().size()
        && a.words().get(at).length() == 1
        && b.words().get(at).length() == 1
        && a.printed().indexOf('-') > 0
        && b.printed().indexOf('-') > 0;
  }

  /** Velm Post Loft is a newspaper's, and no Loft. */
  private boolean isGroup(NameWords name) {
    return groups.contains(name.surname()) || name.words().stream().anyMatch(media::contains);
  }

  /** {@code TNA}, {@code the TNA news agency}: Tern News Agency. */
  private boolean isAcronym(NameWords shorter, NameWords longer) {
    // Most names are no candidates, and sets have thousands of pairs of them.
    if (!mayHaveInitials(shorter, longer)) {
      return false;
    }
    List<String> own = own(shorter);
    String initials =
        longer.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return own.size() == 1
        && longer.words().size() >= FEWEST_LETTERS
        && own.get(0).equals(initials);
  }

  private static boolean mayHaveInitials(NameWords shorter, NameWords longer) {
    for (String word : shorter.words()) {
      if (word.length() == longer.words().size()
          && word.charAt(0) == longer.words().get(0).charAt(0)) {
        return true;
      }
    }
    return false;
  }

  private List<String> own(NameWords name) {
    return name.words().stream().filter(word -> !groups.contains(word)).toList();
  }

  /**
   * {@code Kestrel}, {@code the Kestrel news agency}; {@code the Courier}, {@code the Loft
   * Courier}.
   */
  private boolean isSameGroup(NameWords a, NameWords b) {
    return isNamedSo(a, b)
        || isNamedSo(b, a)
        || isEnd(a, b)
        || isEnd(b, a)
        || a.withoutAttribute().equals(b.withoutAttribute());
  }

  /** What a group is, in small letters, is no part of its name. */
  private boolean isNamedSo(NameWords shorter, NameWords longer) {
    List<String> own = own(longer);
    return !own.isEmpty()
        && own.size() < longer.words().size()
        && own.equals(shorter.words())
        && longer.words().stream().filter(groups::contains).allMatch(longer.printed()::contains);
  }

  /** A newspaper is called by the last word of its name. */
  private boolean isEnd(NameWords shorter, NameWords longer) {
    return shorter.words().size() == 1
        && longer.words().size() > 1
        && media.contains(shorter.surname())
        && longer.surname().equals(shorter.surname());
  }

  private boolean arePerson(NameWords a, NameWords b) {
    boolean surname = a.surname().equals(b.surname());
    if (a.isAcronym() || b.isAcronym()) {
      return false;
    }
    if (a.given().isEmpty() || b.given().isEmpty()) {
      return surname;
    }
    return (surname || Transliteration.isLikely(a.surname(), b.surname()))
        && isSameFirst(a.given().get(0), b.given().get(0))
        && areMiddleNamesOne(a, b);
  }

  /** A middle name may lack; two that are others are those of two people. */
  private boolean areMiddleNamesOne(NameWords a, NameWords b) {
    return a.given().size() < 2
        || b.given().size() < 2
        || isSameFirst(a.given().get(1), b.given().get(1));
  }

  private boolean isSameFirst(String a, String b) {
    return a.equals(b)
        || isInitial(a, b)
        || isInitial(b, a)
        || nicknames.stream().anyMatch(group -> group.contains(a) && group.contains(b))
        || Transliteration.isLikely(a, b)
        || Transliteration.isVowelApart(a, b);
  }

  private static boolean isInitial(String a, String b) {
    return a.length() == 1 && b.startsWith(a);
  }
}
