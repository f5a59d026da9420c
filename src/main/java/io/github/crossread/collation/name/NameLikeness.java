package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final List<Set<String>> nicknames;

  NameLikeness(Language language) {
    groups = language.words(WordKind.GROUPS);
    nicknames = language.rows(WordKind.NICKNAMES).stream().<Set<String>>map(HashSet::new).toList();
  }

  /** Returns names in groups, each of one person or institution, in the order of their first. */
  List<List<NameWords>> groups(List<NameWords> names) {
    List<List<NameWords>> found = new ArrayList<>();
    List<NameWords> fullFirst =
        names.stream().sorted((a, b) -> b.words().size() - a.words().size()).toList();
    for (NameWords name : fullFirst) {
      List<List<NameWords>> fitting =
          found.stream().filter(group -> group.stream().allMatch(n -> areOne(n, name))).toList();
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

  /** Returns whether two names may be those of one. */
  boolean areOne(NameWords a, NameWords b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return false;
    }
    if (a.words().equals(b.words())) {
      return true;
    }
    if (isGroup(a) || isGroup(b)) {
      return isAcronym(a, b) || isAcronym(b, a) || isSameGroup(a, b);
    }
    return isAcronym(a, b) || isAcronym(b, a) || arePerson(a, b);
  }

  /** Returns whether two names may be those of one, one of them misspelt. */
  boolean mayBeOne(NameWords a, NameWords b) {
    return areOne(a, b)
        || (!a.words().isEmpty()
            && !b.words().isEmpty()
            && a.given().equals(b.given())
            && Misspelling.isLikely(a.surname(), b.surname()));
  }

  private boolean isGroup(NameWords name) {
    return groups.contains(name.surname());
  }

  /** {@code TNA}, {@code the TNA news agency}: Tern News Agency. */
  private boolean isAcronym(NameWords shorter, NameWords longer) {
    List<String> own = own(shorter);
    String initials =
        longer.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return own.size() == 1
        && longer.words().size() >= FEWEST_LETTERS
        && own.get(0).equals(initials);
  }

  private List<String> own(NameWords name) {
    return name.words().stream().filter(word -> !groups.contains(word)).toList();
  }

  /** {@code Kestrel}, {@code Kestrel News}; {@code the Courier}, {@code the Loft Courier}. */
  private boolean isSameGroup(NameWords a, NameWords b) {
    List<String> ofA = own(a);
    List<String> ofB = own(b);
    boolean bothSay = ofA.size() < a.words().size() && ofB.size() < b.words().size();
    return (!ofA.isEmpty() && ofA.equals(ofB) && !bothSay) || isEnd(a, b) || isEnd(b, a);
  }

  private static boolean isEnd(NameWords shorter, NameWords longer) {
    int more = longer.words().size() - shorter.words().size();
    return more > 0 && longer.words().subList(more, longer.words().size()).equals(shorter.words());
  }

  private boolean arePerson(NameWords a, NameWords b) {
    boolean surname = a.surname().equals(b.surname());
    if (a.given().isEmpty() || b.given().isEmpty()) {
      return surname;
    }
    return (surname || Transliteration.isLikely(a.surname(), b.surname()))
        && isSameFirst(a.given().get(0), b.given().get(0));
  }

  private boolean isSameFirst(String a, String b) {
    return a.equals(b)
        || isInitial(a, b)
        || isInitial(b, a)
        || nicknames.stream().anyMatch(group -> group.contains(a) && group.contains(b))
        || Transliteration.isLikely(a, b);
  }

  private static boolean isInitial(String a, String b) {
    return a.length() == 1 && b.startsWith(a);
  }
}
