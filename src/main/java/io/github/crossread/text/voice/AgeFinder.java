package io.github.crossread.text.voice;

import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the age that stands right beside a name. */
final class AgeFinder {

  /** No age is printed in more chars. */
  private static final int LONGEST = 60;

  /** What is found nowhere, as a pattern. */
  private static final String NEVER = "(?!)";

  private final Pattern before;
  private final Pattern behind;

  AgeFinder(Language language) {
    List<String> known = language.lines(WordKind.AGES);
    String ages = known.isEmpty() ? NEVER : String.join("|", known);
    before = Pattern.compile("(?<![\\p{L}\\p{N}])(" + ages + ") $");
    behind = Pattern.compile("(?:, | \\()(" + ages + ")(?=[,.)])");
  }

  /** {@code The 46-year-old} Clara Wenn; a number alone is no age there. */
  Optional<Span> before(Sentence sentence, Span words) {
    int from = Math.max(0, words.begin() - LONGEST);
    Matcher age = before.matcher(sentence.text().substring(from, words.begin()));
    return age.find() && Character.isDigit(age.group(1).charAt(0)) && age.group(1).length() > 3
        ? Optional.of(new Span(from + age.start(1), from + age.end(1)))
        : Optional.empty();
  }

  /** Clara Wenn{@code , 46,}. */
  Optional<Span> behind(Sentence sentence, Span name) {
    Matcher age = behind.matcher(sentence.text()).region(name.end(), sentence.text().length());
    return age.lookingAt() ? Optional.of(new Span(age.start(1), age.end(1))) : Optional.empty();
  }
}
