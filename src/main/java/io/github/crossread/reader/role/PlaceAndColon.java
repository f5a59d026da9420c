package io.github.crossread.reader.role;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dateline that is only a place and a colon: {@code Seoul: North Korea’s …}.
 *
 * <p>Labels and speakers look like it. So the place has one word or two, none of them known as a
 * label or title; a whole sentence follows that no second colon parts; and no other paragraph of
 * the article opens so, as those of a list or an interview do.
 */
final class PlaceAndColon {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?): (?=[\"“„«'‘¿¡(]*[\\p{Lu}\\p{Lo}\\p{N}])");

  private static final Pattern STOP = Pattern.compile("[.!?][\"”’»]?(?= |$)");

  private static final int FEWEST_WORDS = 8;

  /** A first sentence is looked for in so many chars. */
  private static final int LONGEST = 1_000;

  private static final Set<String> LABELS = Set.copyOf(Language.linesOfAll(WordKind.NOT_PLACES));

  private PlaceAndColon() {}

  /** Returns the end of the dateline that a body opens with: behind its colon. */
  static OptionalInt end(List<String> paragraphs) {
    Matcher opening = OPENING.matcher(paragraphs.get(0));
    boolean found =
        opening.lookingAt()
            && namesPlace(opening.group("place"))
            && opensSentence(paragraphs.get(0).substring(opening.end()))
            && paragraphs.stream().skip(1).noneMatch(PlaceAndColon::opensAlike);
    return found ? OptionalInt.of(opening.end() - 1) : OptionalInt.empty();
  }

  /** Returns whether words before a colon or dash are known to name no place. */
  static boolean isLabel(String words) {
    return LABELS.contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean namesPlace(String place) {
    return !isLabel(place) && List.of(place.split(" ")).stream().noneMatch(PlaceAndColon::isLabel);
  }

  private static boolean opensSentence(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher stop = STOP.matcher(start);
    while (stop.find()) {
      String sentence = start.substring(0, stop.end());
      if (SentenceEdges.endsSentence(sentence)) {
        return Headline.words(sentence) >= FEWEST_WORDS && !sentence.contains(": ");
      }
    }
    return false;
  }

  private static boolean opensAlike(String paragraph) {
    return OPENING.matcher(paragraph).lookingAt();
  }
}
