package io.github.crossread.reader;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.ByHand;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.article.Role;
import io.github.crossread.article.UnclearNameException;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.yaml.Yaml;
import io.github.crossread.reader.yaml.YamlFields;
import io.github.crossread.reader.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader says of pairs of sentences, and puts right, in {@code judgements.yaml} in the
 * folder of a set.
 */
final class JudgementFile {

  static final String NAME = "judgements.yaml";

  private static final String REASON = "reason";
  private static final String FURNITURE = "furniture";
  private static final String BODY = "body";
  private static final String CREDIT = "knownCredit";
  private static final String NO_DISAGREEMENT = "noDisagreement";
  private static final Map<String, String> EXAMPLES =
      Map.of(
          FURNITURE, "first words of the line",
          BODY, "first words of the line",
          CREDIT, "whose text it is");
  private static final Set<String> CORRECTIONS = Set.of(FURNITURE, BODY, CREDIT, NO_DISAGREEMENT);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final String EXPECTED =
      "expected a list of judgements, each of the form \"- same: {article: first words of its"
          + " sentence, other-article: first words}\", with same, partly or different, and perhaps"
          + " a line \"reason: ...\" below it.";

  /** A judgement of a pair, with the line it stands on. */
  private record Placed(Judgement judgement, int line) {}

  private final Path file;
  private final ArticleSet set;
  private final Set<String> elsewhere;
  private final NamePairs namePairs;
  private final Map<Set<Quoted>, Placed> byPair = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();

  private JudgementFile(Path file, ArticleSet set, Set<String> elsewhere) {
    this.file = file;
    this.set = set;
    this.elsewhere = elsewhere;
    this.namePairs = new NamePairs(file);
  }

  /**
   * Reads the file of a set's folder; none, if it has no such file.
   *
   * @param elsewhere the ids of articles of the folder that are in other sets: what is said of them
   *     is passed over here
   */
  static ByHand read(Path folder, ArticleSet set, Set<String> elsewhere) throws InputException {
    Path file = folder.resolve(NAME);
    refuseOtherName(folder);
    if (!Files.exists(file)) {
      return ByHand.NOTHING;
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.in(
          file, "this is no regular file. Replace it by one, or take it out of the folder.");
    }
    byte[] bytes = ArticleFile.bytes(file, ArticleSetReader.LARGEST_ARTICLE);
    Yaml.Sequence list = YamlReader.list(file, TextDecoder.utf8(file, bytes), EXPECTED);
    JudgementFile read = new JudgementFile(file, set, elsewhere);
    for (Yaml item : list.items()) {
      read.add(item);
    }
    return new ByHand(read.judgements, read.corrections);
  }

  /** A file that is passed over without a word would look as if it were obeyed. */
  private static void refuseOtherName(Path folder) throws InputException {
    Path other = folder.resolve("judgements.yml");
    if (Files.exists(other)) {
      throw InputException.in(other, "this file is not read. Rename it to " + NAME + ".");
    }
  }

  private void add(Yaml item) throws InputException {
    if (!(item instanceof Yaml.Mapping mapping) || mapping.fields().isEmpty()) {
      throw InputException.atLine(file, item.line(), EXPECTED);
    }
    YamlFields fields = new YamlFields(file, mapping);
    List<String> given = mapping.fields().keySet().stream().filter(k -> !k.equals(REASON)).toList();
    if (given.size() != 1) {
      throw InputException.atLine(file, item.line(), EXPECTED);
    }
    String key = given.get(0);
    Yaml value = mapping.fields().get(key);
    if (isElsewhere(value)) {
      return;
    }
    if (NamePairs.KEYS.contains(key)) {
      namePairs
          .read(key, value, reason(key, value, fields.text(REASON)))
          .ifPresent(corrections::add);
    } else if (CORRECTIONS.contains(key)) {
      corrections.add(correction(key, value, reason(key, value, fields.text(REASON))));
    } else {
      add(judgement(answer(key, value.line()), value, fields.text(REASON)), value.line());
    }
  }

  private boolean isElsewhere(Yaml value) {
    return value instanceof Yaml.Mapping articles
        && !articles.fields().isEmpty()
        && elsewhere.containsAll(articles.fields().keySet());
  }

  private String reason(String key, Yaml value, Optional<String> given) throws InputException {
    if (given.isEmpty()) {
      throw InputException.atLine(
          file,
          value.line(),
          "\""
              + key
              + "\" needs a reason, which is printed. Write a line \"reason: ...\" below it.");
    }
    return given.get();
  }

  private Correction correction(String key, Yaml value, String reason) throws InputException {
    List<Quoted> quoted = quoted(value);
    int wanted = key.equals(NO_DISAGREEMENT) ? 2 : 1;
    if (quoted.size() != wanted
        || quoted.get(0).article().equals(quoted.get(wanted - 1).article()) != (wanted == 1)) {
      throw InputException.atLine(
          file,
          value.line(),
          wanted == 1
              ? "expected one article: \"- " + key + ": {article: " + EXAMPLES.get(key) + "}\"."
              : "expected two articles, each with the first words of the sentence that tells it.");
    }
    return switch (key) {
      case FURNITURE -> new LineRole(quoted.get(0), Role.FURNITURE, reason);
      case BODY -> new LineRole(quoted.get(0), Role.BODY, reason);
      case CREDIT -> new KnownCredit(quoted.get(0).article(), quoted.get(0).words(), reason);
      default -> new NoDisagreement(quoted.get(0), quoted.get(1), reason);
    };
  }

  private List<Quoted> quoted(Yaml value) throws InputException {
    List<Quoted> quoted = new ArrayList<>();
    if (value instanceof Yaml.Mapping mapping) {
      for (Map.Entry<String, Yaml> field : mapping.fields().entrySet()) {
        quoted.add(quoted(field.getKey(), field.getValue()));
      }
    }
    return quoted;
  }

  /** What is pasted twice is read once; of two that contradict each other neither is believed. */
  private void add(Judgement judgement, int line) throws InputException {
    Set<Quoted> pair =
        Stream.of(judgement.a(), judgement.b())
            .map(q -> new Quoted(q.article(), q.words().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    Placed before = byPair.putIfAbsent(pair, new Placed(judgement, line));
    if (before == null) {
      judgements.add(judgement);
    } else if (before.judgement().answer() != judgement.answer()) {
      throw InputException.atLine(
          file,
          line,
          "these two sentences are "
              + word(judgement.answer())
              + " here, and "
              + word(before.judgement().answer())
              + " on line "
              + before.line()
              + ". Take one out.");
    }
  }

  private static String word(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private Answer answer(String key, int line) throws InputException {
    for (Answer answer : Answer.values()) {
      if (word(answer).equals(key)) {
        return answer;
      }
    }
    throw InputException.atLine(
        file,
        line,
        "unknown judgement \""
            + key
            + "\". Write same, partly or different, or one of: body, furniture,"
            + " knownCredit, noDisagreement, oneName, twoNames.");
  }

  private Judgement judgement(Answer answer, Yaml value, Optional<String> reason)
      throws InputException {
    List<Quoted> pair = quoted(value);
    if (pair.size() != 2 || pair.get(0).article().equals(pair.get(1).article())) {
      throw InputException.atLine(
          file,
          value.line(),
          "a judgement names two articles, each with the first words of its sentence. " + EXPECTED);
    }
    return new Judgement(answer, pair.get(0), pair.get(1), reason);
  }

  private Quoted quoted(String name, Yaml words) throws InputException {
    if (!(words instanceof Yaml.Scalar scalar) || scalar.text().isBlank()) {
      throw InputException.atLine(
          file,
          words.line(),
          "expected the first words of a sentence of \"" + name + "\", in quotation marks.");
    }
    return new Quoted(article(name, words.line()), folded(scalar.text()));
  }

  static String folded(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  /** Returns the id of the article that a name means: an id, an outlet's name, or a file's. */
  private String article(String name, int line) throws InputException {
    List<String> byFile =
        set.articles().stream()
            .filter(article -> article.source().file().equals(name))
            .map(article -> article.id())
            .toList();
    if (byFile.size() == 1) {
      return byFile.get(0);
    }
    try {
      return set.one(name).id();
    } catch (UnclearNameException e) {
      throw InputException.atLine(file, line, "the article " + e.getMessage());
    }
  }
}
