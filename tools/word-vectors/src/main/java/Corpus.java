import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of English text: its sentences, and how often it prints each word. */
final class Corpus {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 45;

  private final Set<String> sentences = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Reads all files of a folder in the order of their names, each line a paragraph. */
  Corpus(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Files.readAllLines(file).forEach(this::addParagraph);
    }
    sentences.stream()
        .flatMap(sentence -> WORD.matcher(sentence).results())
        .forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
  }

  private void addParagraph(String paragraph) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(paragraph);
    int begin = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; begin = end, end = ends.next()) {
      String sentence = paragraph.substring(begin, end).strip();
      int words = words(sentence).size();
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
        sentences.add(sentence);
      }
    }
  }

  /** Returns the different words of a text in lower case, in their order. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Returns so many sentences or fewer, from all over the corpus. */
  List<String> sentences(int most) {
    List<String> all = new ArrayList<>(sentences);
    int number = Math.min(most, all.size());
    return Stream.iterate(0, i -> i < number, i -> i + 1)
        .map(i -> all.get((int) ((long) i * all.size() / number)))
        .toList();
  }

  /** Returns the words that stand in the corpus so often or oftener, the most frequent first. */
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
