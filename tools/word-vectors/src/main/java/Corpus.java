import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Archives of English text: their sentences, and how often they print each word. */
final class Corpus {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /**
   * Where a sentence ends, by a rule of its own: what Java's editions take for an end differs. A
   * point behind a title or behind a capital by itself, as in "U.S." or "J. Smith", is none.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][\"')]?)(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|No|vs|[A-Z])\\.)\\s+"
              + "(?=[\"'(]?[A-Z])");

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 40;

  private final List<String> sentences = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Reads all sources, each an archive of a folder. */
  Corpus(List<Source> sources, Path folder) throws IOException {
    for (Source source : sources) {
      source.check(folder);
    }
    for (Source source : sources) {
      Set<String> all = new LinkedHashSet<>();
      source
          .paragraphs(folder)
          .flatMap(END::splitAsStream)
          .map(String::strip)
          .filter(Corpus::isSentence)
          .forEach(all::add);
      all.stream()
          .flatMap(sentence -> WORD.matcher(sentence).results())
          .forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
      sentences.addAll(some(List.copyOf(all), source.most()));
    }
  }

  private static boolean isSentence(String text) {
    int words = words(text).size();
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  /** Returns so many or fewer, from beginning to end. */
  private static List<String> some(List<String> all, int most) {
    int number = Math.min(most, all.size());
    return IntStream.range(0, number)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / number)))
        .toList();
  }

  /** Returns the different words of a text in lower case, in their order. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Returns sentences to fit to, drawn from all texts; the same ones each time. */
  List<String> sentences(int most) {
    List<String> drawn = new ArrayList<>(sentences);
    Collections.shuffle(drawn, new Random(1));
    return List.copyOf(drawn.subList(0, Math.min(most, drawn.size())));
  }

  /** Returns the words that the texts print most often, the most frequent first. */
  List<String> frequent(int fewest) {
    return counts.entrySet().stream()
        .filter(word -> word.getValue() >= fewest)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
