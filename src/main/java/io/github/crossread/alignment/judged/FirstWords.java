package io.github.crossread.alignment.judged;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names sentences as a judgement does, by the words that they begin with, in the form in which
 * {@code judgements.yaml} holds them.
 */
public final class FirstWords {

  /** So many words name a sentence, if no other of its article opens with them. */
  private static final int WORDS = 8;

  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][\\w.-]*");

  /** What YAML takes for something else than a word. */
  private static final Set<String> NO_WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private final Map<String, List<String>> sentences = new HashMap<>();

  /** Makes a writer for the articles of a set. */
  public FirstWords(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      sentences.put(
          text.article().id(), text.aligned().stream().map(Sentence::text).distinct().toList());
    }
  }

  /** Returns two sentences as a YAML mapping in one line, by their articles' ids. */
  public String of(Sentence a, Sentence b) {
    return "{" + named(a) + ", " + named(b) + "}";
  }

  private String named(Sentence sentence) {
    return key(sentence.article()) + ": " + quoted(opening(sentence));
  }

  private static String key(String article) {
    boolean plain =
        PLAIN_KEY.matcher(article).matches()
            && !NO_WORDS.contains(article.toLowerCase(Locale.ROOT));
    return plain ? article : quoted(article);
  }

  private String opening(Sentence sentence) {
    String text = sentence.text();
    int end = 0;
    int words = 0;
    while (end < text.length()) {
      int blank = text.indexOf(' ', end);
      end = blank < 0 ? text.length() : blank;
      words++;
      if (words >= WORDS && isOnlyOne(sentence.article(), text.substring(0, end))) {
        break;
      }
      end = Math.min(text.length(), end + 1);
    }
    return text.substring(0, end).strip();
  }

  private boolean isOnlyOne(String article, String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return sentences.getOrDefault(article, List.of()).stream()
            .filter(other -> other.toLowerCase(Locale.ROOT).startsWith(folded))
            .count()
        <= 1;
  }

  /** As JSON has strings, which YAML reads; what nobody sees is written by its number. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
