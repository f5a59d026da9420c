package io.github.crossread.reader;

import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which names are those of one, and which of two, of a {@code judgements.yaml}. */
final class NamePairs {

  private static final String ONE = "oneName";
  private static final String TWO = "twoNames";

  /** What entries of names are called. */
  static final Set<String> KEYS = Set.of(ONE, TWO);

  /** What was said of two names, with the line it stands on. */
  private record Placed(String key, int line) {}

  private final Path file;
  private final Map<Set<String>, Placed> byPair = new HashMap<>();

  NamePairs(Path file) {
    this.file = file;
  }

  /**
   * Returns what an entry says of two names; nothing, if an entry before it says the same.
   *
   * @param key one of {@link #KEYS}
   * @param value the names
   * @param reason why
   * @throws InputException if there are no two names, or an entry before says otherwise of them
   */
  Optional<NamePair> read(String key, Yaml value, String reason) throws InputException {
    List<String> names = names(value);
    Set<String> pair =
        names.size() == 2 ? Set.copyOf(names.stream().map(NamePairs::key).toList()) : Set.of();
    if (pair.size() != 2) {
      throw InputException.atLine(
          file,
          value.line(),
          "expected two names that differ, as they are printed: \"- "
              + key
              + ": [Tom Birk, Thomas Byrk]\".");
    }
    Placed before = byPair.putIfAbsent(pair, new Placed(key, value.line()));
    if (before == null) {
      return Optional.of(new NamePair(names.get(0), names.get(1), key.equals(ONE), reason));
    }
    if (!before.key().equals(key)) {
      throw InputException.atLine(
          file,
          value.line(),
          "these two names are \""
              + key
              + "\" here, and \""
              + before.key()
              + "\" on line "
              + before.line()
              + ". Take one out.");
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Yaml value) {
    List<String> names = new ArrayList<>();
    if (value instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Scalar name && !name.text().isBlank()) {
          names.add(JudgementFile.folded(name.text()));
        }
      }
    }
    return names;
  }
}
