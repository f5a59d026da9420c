package io.github.crossread.check.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crossread.check.Change;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.PlainLine;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.Violation;
import io.github.crossread.report.Generator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints outcomes as SARIF 2.1.0: a violation is a result, at the sentence of the article that is
 * to be looked at; the other articles' sentences are related locations. What changed since the
 * baseline is a note where no rule forbids it.
 */
public final class SarifPrinter implements OutcomePrinter {

  private static final String CHANGE = "changedSinceBaseline";

  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, String> folders;

  /**
   * Makes a printer.
   *
   * @param folders for each set's id, where its articles are: a path relative to the root of the
   *     sources, with {@code /} between and at the end; empty for the root itself
   */
  public SarifPrinter(Map<String, String> folders) {
    this.folders = Map.copyOf(folders);
  }

  @Override
  public String file() {
    return "crossread.sarif";
  }

  @Override
  public void print(List<Outcome> outcomes, OutputStream out) throws IOException {
    ObjectNode log = mapper.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    driver(run.putObject("tool").putObject("driver"), outcomes);
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    outcomes.forEach(outcome -> results(results, outcome));
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    mapper.writer(lines).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, log);
    out.write('\n');
  }

  private static void driver(ObjectNode driver, List<Outcome> outcomes) {
    Generator generator = Generator.thisBuild();
    driver.put("name", "Crossread");
    driver.put("version", generator.version());
    ArrayNode rules = driver.putArray("rules");
    ruleDemands(outcomes)
        .forEach(
            (name, demand) -> {
              ObjectNode rule = rules.addObject().put("id", name);
              rule.putObject("shortDescription").put("text", PlainLine.of(demand));
            });
  }

  /** Rules of one name are one rule with several settings, so the first tells for all. */
  private static Map<String, String> ruleDemands(List<Outcome> outcomes) {
    Map<String, String> demands = new LinkedHashMap<>();
    outcomes.stream()
        .flatMap(outcome -> outcome.verdicts().stream())
        .forEach(v -> demands.putIfAbsent(v.rule().name(), v.rule().demand()));
    if (outcomes.stream().anyMatch(outcome -> !outcome.unruledChanges().isEmpty())) {
      demands.put(CHANGE, "what changed since the baseline");
    }
    return demands;
  }

  private void results(ArrayNode results, Outcome outcome) {
    Locations places =
        new Locations(outcome.subject().report(), folders.getOrDefault(outcome.set(), ""));
    for (RuleResult verdict : outcome.verdicts()) {
      for (Violation violation : verdict.violations()) {
        ObjectNode result = result(results, verdict.rule().name(), "error", outcome, violation);
        places.add(result, violation);
      }
    }
    for (Change change : outcome.unruledChanges()) {
      Violation noted = new Violation(change.message(), change.articles(), change.passages());
      places.add(result(results, CHANGE, "note", outcome, noted), noted);
    }
  }

  private static ObjectNode result(
      ArrayNode results, String rule, String level, Outcome outcome, Violation violation) {
    String set = PlainLine.of(outcome.set());
    ObjectNode result = results.addObject().put("ruleId", rule).put("level", level);
    result
        .putObject("message")
        .put("text", set + ": " + violation.message() + violation.passageNames());
    result
        .putObject("partialFingerprints")
        .put("crossread/v1", rule + "/" + set + "/" + fingerprint(violation));
    return result;
  }

  private static String fingerprint(Violation violation) {
    return PlainLine.of(String.join(",", violation.articles()))
        + violation.passages().stream().findFirst().map(id -> "/" + id).orElse("");
  }
}
