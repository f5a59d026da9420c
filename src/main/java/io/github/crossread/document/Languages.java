package io.github.crossread.document;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages of what was printed, where they are others than the report's own: a voice that
 * reads the report aloud must know when to change, and a page where to begin a line.
 */
public final class Languages {

  private record Print(Optional<String> language, boolean rightToLeft) {}

  private final String own;
  private final Map<String, Print> prints = new HashMap<>();

  /**
   * Looks at articles.
   *
   * @param texts the articles
   * @param locale the language of the report's own words
   */
  public Languages(List<ArticleText> texts, Locale locale) {
    own = locale.toLanguageTag();
    for (ArticleText text : texts) {
      Optional<String> tag =
          Optional.of(text.language())
              .filter(language -> !language.getLanguage().isEmpty())
              .map(Locale::toLanguageTag)
              .filter(language -> !language.equals(own));
      prints.put(text.article().id(), new Print(tag, isRightToLeft(text.sentences())));
    }
  }

  /** Returns the language of the report's own words, as a BCP 47 tag. */
  public String own() {
    return own;
  }

  /** Returns the language of an article, if it is not the report's. */
  public Optional<String> of(String article) {
    return Optional.ofNullable(prints.get(article)).flatMap(Print::language);
  }

  /** Returns whether most letters of an article are of a script written from right to left. */
  public boolean isRightToLeft(String article) {
    return prints.containsKey(article) && prints.get(article).rightToLeft();
  }

  private static boolean isRightToLeft(List<Sentence> sentences) {
    int surplus =
        sentences.stream()
            .flatMapToInt(sentence -> sentence.text().codePoints())
            .filter(Character::isLetter)
            .map(Languages::side)
            .sum();
    return surplus > 0;
  }

  private static int side(int letter) {
    byte direction = Character.getDirectionality(letter);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return rightToLeft ? 1 : -1;
  }
}
