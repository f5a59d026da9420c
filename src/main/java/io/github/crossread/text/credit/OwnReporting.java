package io.github.crossread.text.credit;

import io.github.crossread.article.Article;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.Role;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether an article says that somebody told something to the outlet that prints it: then the
 * text is the outlet's own, and others that print it have it from there.
 *
 * <p>An outlet may be known by its address only, so that what stands between the dots of {@code
 * www.harbourpost.example} is a name of it too.
 */
public final class OwnReporting {

  private static final Pattern TOLD =
      Pattern.compile("(?:" + String.join("|", Language.linesOfAll(WordKind.TOLD)) + ")");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The Harbour Post Office is no newspaper. */
  private static final Pattern GOES_ON = Pattern.compile(" \\p{Lu}");

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

  private static final Set<String> ARTICLES =
      Language.linesOfAll(WordKind.ARTICLES).stream()
          .map(line -> line.split(" ", -1)[0])
          .collect(Collectors.toSet());

  /** A shorter part of an address is that of a country or a service. */
  private static final int SHORTEST_PART = 3;

  /** So many words may a name have. */
  private static final int LONGEST = 6;

  private final Set<String> names = new HashSet<>();

  private OwnReporting(Outlet outlet) {
    Stream.of(outlet.name(), outlet.shortName()).forEach(this::add);
  }

  private void add(String name) {
    names.add(joined(name));
    if (HOST.matcher(name).matches()) {
      List<String> parts = List.of(DOT.split(name, -1));
      parts.subList(0, parts.size() - 1).stream()
          .filter(part -> part.length() >= SHORTEST_PART)
          .map(OwnReporting::joined)
          .forEach(names::add);
    }
  }

  /** Returns whether a name as printed is that of an outlet, with or without an article. */
  public static boolean isOf(String name, Outlet outlet) {
    return new OwnReporting(outlet).names.contains(joined(name));
  }

  /** Returns whether somebody is said to have told the article's outlet something. */
  static boolean isIn(Article article) {
    OwnReporting own = new OwnReporting(article.outlet());
    return article.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .map(block -> block.text().toString())
        .anyMatch(own::isToldIn);
  }

  private boolean isToldIn(String text) {
    Matcher told = TOLD.matcher(text);
    while (told.find()) {
      if (hasNameAt(text, told.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNameAt(String text, int at) {
    if (at == text.length() || !Character.isUpperCase(text.codePointAt(at))) {
      return false;
    }
    Matcher words = WORD.matcher(text).region(at, text.length());
    StringBuilder name = new StringBuilder();
    String first = "";
    for (int i = 0; i < LONGEST && words.find(); i++) {
      first = i == 0 ? words.group() : first;
      name.append(words.group().toLowerCase(Locale.ROOT));
      if (names.contains(withoutArticle(name.toString(), first))
          && !GOES_ON.matcher(text).region(words.end(), text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static String joined(String name) {
    String[] words = NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1);
    return withoutArticle(String.join("", words), words[0]);
  }

  /** The Harbour Post is Harbour Post too. */
  private static String withoutArticle(String joined, String first) {
    String word = first.toLowerCase(Locale.ROOT);
    return joined.length() > word.length() && ARTICLES.contains(word)
        ? joined.substring(word.length())
        : joined;
  }
}
