package io.github.crossread.reader;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.article.UnclearNameException;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.yaml.Yaml;
import io.github.crossread.reader.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader says of pairs of sentences, in {@code judgements.yaml} in the folder of a set. */
final class JudgementFile {

  static final String NAME = "judgements.yaml";

  private static final String EXPECTED =
      "expected a list of judgements, each of the form \"- same: {article: first words of its"
          + " sentence, other-article: first words}\", with same, partly or different.";

  private final Path file;
  private final ArticleSet set;

  private JudgementFile(Path file, ArticleSet set) {
    this.file = file;
    this.set = set;
  }

  /** Reads the file of a set's folder; none, if it has no such file. */
  static List<Judgement> read(Path folder, ArticleSet set) throws InputException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.in(
          file, "this is no regular file. Replace it by one, or take it out of the folder.");
    }
    byte[] bytes = ArticleFile.bytes(file, ArticleSetReader.LARGEST_ARTICLE);
    Yaml.Sequence list = YamlReader.list(file, TextDecoder.utf8(file, bytes), EXPECTED);
    return new JudgementFile(file, set).judgements(list);
  }

  private List<Judgement> judgements(Yaml.Sequence list) throws InputException {
    List<Judgement> judgements = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (!(item instanceof Yaml.Mapping mapping) || mapping.fields().size() != 1) {
        throw InputException.atLine(file, item.line(), EXPECTED);
      }
      Map.Entry<String, Yaml> only = mapping.fields().entrySet().iterator().next();
      judgements.add(judgement(answer(only), only.getValue()));
    }
    return judgements;
  }

  private Answer answer(Map.Entry<String, Yaml> field) throws InputException {
    for (Answer answer : Answer.values()) {
      if (answer.name().toLowerCase(Locale.ROOT).equals(field.getKey())) {
        return answer;
      }
    }
    throw InputException.atLine(
        file,
        field.getValue().line(),
        "unknown judgement \"" + field.getKey() + "\". Write same, partly or different.");
  }

  private Judgement judgement(Answer answer, Yaml value) throws InputException {
    List<Quoted> pair = new ArrayList<>();
    if (value instanceof Yaml.Mapping mapping) {
      for (Map.Entry<String, Yaml> field : mapping.fields().entrySet()) {
        pair.add(quoted(field.getKey(), field.getValue()));
      }
    }
    if (pair.size() != 2 || pair.get(0).article().equals(pair.get(1).article())) {
      throw InputException.atLine(
          file,
          value.line(),
          "a judgement names two articles, each with the first words of its sentence. " + EXPECTED);
    }
    return new Judgement(answer, pair.get(0), pair.get(1));
  }

  private Quoted quoted(String name, Yaml words) throws InputException {
    if (!(words instanceof Yaml.Scalar scalar) || scalar.text().isBlank()) {
      throw InputException.atLine(
          file,
          words.line(),
          "expected the first words of a sentence of \"" + name + "\", in quotation marks.");
    }
    try {
      return new Quoted(set.one(name).id(), scalar.text().strip());
    } catch (UnclearNameException e) {
      throw InputException.atLine(file, words.line(), "the article " + e.getMessage());
    }
  }
}
