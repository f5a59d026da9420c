import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How text stands in a file. */
enum Form {

  /** Lines are broken at a width; an empty line parts paragraphs. */
  WRAPPED {
    @Override
    Stream<String> paragraphs(String text) {
      return EMPTY_LINE.splitAsStream(text).map(p -> SPACE.matcher(p).replaceAll(" "));
    }
  },

  /** Each text of a JSON document is a paragraph; "++" parts what it lists; no bare estimates. */
  JSON {
    @Override
    Stream<String> paragraphs(String text) {
      try {
        return texts(new ObjectMapper().readTree(text));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException("not JSON", e);
      }
    }

    private Stream<String> texts(JsonNode node) {
      return node.isTextual()
          ? LISTED.splitAsStream(node.textValue()).filter(p -> !p.contains(ESTIMATE))
          : StreamSupport.stream(node.spliterator(), false).flatMap(this::texts);
    }
  },

  /**
   * A data file of WordNet: each line has a number of words that mean the same, hexadecimal, the
   * words, and behind a bar what they mean with examples of their use, by semicolons apart. The
   * first word before what it means reads as a sentence.
   */
  WORDNET {
    @Override
    Stream<String> paragraphs(String text) {
      return text.lines().filter(line -> !line.startsWith(" ")).flatMap(this::glosses);
    }

    private Stream<String> glosses(String line) {
      int bar = line.indexOf('|');
      String word = line.split(" ", FIRST_WORD + 2)[FIRST_WORD].replace('_', ' ');
      return NEXT_GLOSS
          .splitAsStream(line.substring(bar + 1).strip())
          .map(gloss -> gloss.startsWith("\"") ? gloss : word + ": " + gloss);
    }
  };

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ESTIMATE = " est.)";
  private static final Pattern LISTED = Pattern.compile("\\s*\\+\\+\\s*");
  private static final Pattern NEXT_GLOSS = Pattern.compile(";\\s+");
  private static final int FIRST_WORD = 4;

  /** Returns the paragraphs of a file's text. */
  abstract Stream<String> paragraphs(String text);
}
