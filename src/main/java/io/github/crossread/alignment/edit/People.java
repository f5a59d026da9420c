package io.github.crossread.alignment.edit;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The persons that a set names with a title or a role, and the first names that go with their
 * surnames.
 *
 * <p>A surname is what ends a row of capitalised words after a title: Jackson in "Rep. Jesse L.
 * Jackson Jr." Without one no name is taken for a person's, so that South Korea is none.
 */
final class People {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

  private final List<ArticleText> texts;
  private final Map<String, Set<String>> firstNames = new HashMap<>();
  private boolean read;

  /** Takes a set, whose names are read when somebody asks for one. */
  People(List<ArticleText> texts) {
    this.texts = List.copyOf(texts);
  }

  private void readOnce() {
    if (!read) {
      read = true;
      for (ArticleText text : texts) {
        Language language = Language.of(text.language());
        text.aligned().forEach(sentence -> read(sentence, language));
      }
    }
  }

  private void read(Sentence sentence, Language language) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      // A name has to follow: most words need not be looked up.
      if (tokens.get(i + 1).isCapitalised() && isBeforeName(tokens.get(i), language)) {
        List<Token> name =
            tokens.subList(i + 1, tokens.size()).stream()
                .takeWhile(token -> isName(token, language))
                .toList();
        add(name);
      }
    }
  }

  private static boolean isBeforeName(Token token, Language language) {
    return language.words(WordKind.TITLES).contains(token.form())
        || language.words(WordKind.ROLES).contains(token.form());
  }

  private static boolean isName(Token token, Language language) {
    return token.isWord()
        && token.isCapitalised()
        && !language.words(WordKind.NAME_SUFFIXES).contains(token.form())
        && !language.words(WordKind.TITLES).contains(token.form());
  }

  private void add(List<Token> name) {
    if (name.isEmpty()) {
      return;
    }
    String surname = name.get(name.size() - 1).form();
    Set<String> known = firstNames.computeIfAbsent(surname, s -> new TreeSet<>());
    if (name.size() > 1 && !isInitial(name.get(0))) {
      known.add(name.get(0).form());
    }
  }

  /** Returns whether a token is the initial of a name: L. */
  static boolean isInitial(Token token) {
    return INITIAL.matcher(token.text()).matches();
  }

  /** Returns whether the set names one person alone so, and with this first name. */
  boolean isFirstName(String first, String surname) {
    readOnce();
    return firstNames.getOrDefault(surname, Set.of()).equals(Set.of(first));
  }
}
