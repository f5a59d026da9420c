package io.github.crossread.report.pdf;

import io.github.crossread.article.Article;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The characters of a run's reports that no font has, and the outlets that print them. Safe to use
 * from several threads; what it tells does not depend on their order.
 */
public final class MissingCharacters {
  private static final int MOST_CHARACTERS = 10;
  private static final int MOST_OUTLETS = 8;

  private final NavigableSet<Integer> characters = new TreeSet<>();
  private final NavigableSet<String> places = new TreeSet<>();

  /** Makes a list that is empty. */
  public MissingCharacters() {}

  /** Adds what a report lacks. */
  synchronized void add(Report report, NavigableSet<Integer> missing) {
    if (missing.isEmpty()) {
      return;
    }
    characters.addAll(missing);
    for (ArticleText text : report.collation().texts()) {
      Article article = text.article();
      if (article.text().codePoints().anyMatch(missing::contains)) {
        places.add(article.outlet().name() + " (" + report.id() + ")");
      }
    }
  }

  /** Returns what to tell the user, if characters are missing. */
  public synchronized Optional<String> warning() {
    if (characters.isEmpty()) {
      return Optional.empty();
    }
    String named =
        listed(characters.stream().map(MissingCharacters::named).toList(), MOST_CHARACTERS);
    String printedBy = places.isEmpty() ? "" : ", printed by " + listed(places, MOST_OUTLETS);
    return Optional.of(
        "No font has "
            + named
            + printedBy
            + ". The PDF shows U+FFFD in their place and keeps them for search and copy; set <fonts>"
            + " (-Dcrossread.fonts) to TrueType fonts that have them.");
  }

  private static String named(int character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    String code = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    boolean hasMeaning = Character.getType(character) != Character.PRIVATE_USE;
    return hasMeaning ? Character.toString(character) + " (" + code + ")" : code;
  }

  private static String listed(Collection<String> names, int most) {
    String first = names.stream().limit(most).collect(Collectors.joining(", "));
    int more = names.size() - most;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
