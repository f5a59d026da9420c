package io.github.crossread.alignment.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Turns features into how sure a match is, 0 to 1, by logistic regression. */
final class LogisticModel {

  /**
   * A feature's part in the model.
   *
   * @param weight what one standard deviation of the feature adds to the score
   * @param mean the feature's mean in the stories that the model was fitted to
   * @param deviation its standard deviation there
   */
  record Term(double weight, double mean, double deviation) {

    double score(double value) {
      return weight * (value - mean) / deviation;
    }
  }

  private record Part(Feature feature, Term term) {}

  private final double intercept;
  private final Map<Feature, Term> terms;

  /** The terms once more, for a model is asked of each pair, and to walk a map takes longer. */
  private final Part[] alone;

  private final Part[] inContext;

  /**
   * Makes a model.
   *
   * @param intercept the score of a pair whose features are all average
   * @param terms what is known of each feature that the model looks at
   */
  LogisticModel(double intercept, Map<Feature, Term> terms) {
    this.intercept = intercept;
    this.terms = new EnumMap<>(terms);
    this.alone = parts(feature -> !feature.isOfContext());
    this.inContext = parts(Feature::isOfContext);
  }

  private Part[] parts(Predicate<Feature> condition) {
    return terms.keySet().stream()
        .filter(condition)
        .map(feature -> new Part(feature, terms.get(feature)))
        .toArray(Part[]::new);
  }

  /** Returns the score of a pair whose features are all average. */
  double intercept() {
    return intercept;
  }

  /** Returns what is known of each feature that the model looks at. */
  Map<Feature, Term> terms() {
    return Collections.unmodifiableMap(terms);
  }

  /** Returns the probability that two sentences with these features state the same. */
  double probability(Features features) {
    return probability(scoreAlone(features) + scoreInContext(features));
  }

  /** Returns the probability that a score stands for. */
  static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  /** Returns the score of the features of a pair by itself, intercept included. */
  double scoreAlone(Features features) {
    return intercept + score(features, alone);
  }

  /** Returns the score of the features of a pair among all pairs. */
  double scoreInContext(Features features) {
    return score(features, inContext);
  }

  private static double score(Features features, Part[] parts) {
    double score = 0;
    for (Part part : parts) {
      score += part.term().score(features.get(part.feature()));
    }
    return score;
  }

  /** Reads a model that comes with the plugin: a line a feature, the intercept first. */
  static LogisticModel read(String resource) {
    try (InputStream in = LogisticModel.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("a model of the plugin can't be read: " + resource, e);
    }
  }

  private static LogisticModel parse(List<String> lines) {
    Map<Feature, Term> terms = new EnumMap<>(Feature.class);
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(" ", -1);
      terms.put(
          Feature.valueOf(words[0]),
          new Term(
              Double.parseDouble(words[1]),
              Double.parseDouble(words[2]),
              Double.parseDouble(words[3])));
    }
    return new LogisticModel(Double.parseDouble(lines.get(0).split(" ", -1)[1]), terms);
  }
}
