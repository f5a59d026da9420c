package io.github.crossread.document;

import io.github.crossread.report.Composition;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes pairs of sentences down as a judgement names them: by the words that they begin with. */
final class PairToJudgeComposer {

  /** So many words name a sentence; more where another of its article begins with them too. */
  private static final int LEAST_WORDS = 8;

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  /** A key that YAML reads as text without quotes, and not as yes or no. */
  private static final Pattern PLAIN_KEY =
      Pattern.compile("(?!(?i:y|n|yes|no|on|off|true|false|null)$)[A-Za-z_][A-Za-z0-9_.-]*");

  private final Composition composition;

  PairToJudgeComposer(Composition composition) {
    this.composition = composition;
  }

  PairToJudge of(Sentence a, Sentence b) {
    return new PairToJudge(whole(a), whole(b), "{" + named(a) + ", " + named(b) + "}");
  }

  private static String whole(Sentence sentence) {
    return line(sentence.article() + ": " + sentence.text());
  }

  private static String line(String text) {
    return BLANK.matcher(text).replaceAll(" ").strip();
  }

  private String named(Sentence sentence) {
    String id = sentence.article();
    String key = PLAIN_KEY.matcher(id).matches() ? id : quoted(line(id));
    return key + ": " + quoted(opening(sentence));
  }

  private String opening(Sentence sentence) {
    List<String> words = List.of(line(sentence.text()).split(" ", -1));
    List<String> others =
        composition.text(sentence.article()).aligned().stream()
            .filter(other -> other.place() != sentence.place())
            .map(other -> folded(other.text()))
            .toList();
    int count = Math.min(LEAST_WORDS, words.size());
    while (count < words.size() && isOfAnother(words.subList(0, count), others)) {
      count++;
    }
    return String.join(" ", words.subList(0, count));
  }

  private static boolean isOfAnother(List<String> words, List<String> others) {
    String opening = folded(String.join(" ", words));
    return others.stream().anyMatch(other -> other.startsWith(opening));
  }

  private static String folded(String text) {
    return line(text).toLowerCase(Locale.ROOT);
  }

  /** Control characters are blanks by now; of JSON's escapes these two are left. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
