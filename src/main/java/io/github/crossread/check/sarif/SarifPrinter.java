package io.github.crossread.check.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crossread.check.Change;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.PlainLine;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.UnchangedRule;
import io.github.crossread.check.Violation;
import io.github.crossread.report.Generator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints outcomes as SARIF 2.1.0: a violation is a result, at the sentence of the article that is
 * to be looked at; the other articles' sentences are related locations. What changed since the
 * baseline is a note where no rule forbids it.
 */
public final class SarifPrinter implements OutcomePrinter {

  private static final Pattern BRACKET = Pattern.compile("[\\\\\\[\\]]");

  private static final String INFORMATION = "https://github.com/crossread/crossread-maven-plugin";
  private static final String CHANGE = "changedSinceBaseline";

  private final JsonMapper mapper = new JsonMapper();
  private final String level;
  private final Map<String, String> folders;

  /**
   * Makes a printer.
   *
   * @param halts whether a violation fails the build; if not, it is a warning
   * @param folders for each set's id, where its articles are: a path relative to the root of the
   *     sources, with {@code /} between and at the end; empty for the root itself
   */
  public SarifPrinter(boolean halts, Map<String, String> folders) {
    level = halts ? "error" : "warning";
    this.folders = Map.copyOf(folders);
  }

  @Override
  public String file() {
    return "crossread.sarif";
  }

  @Override
  public void print(CheckResult result, OutputStream out) throws IOException {
    ObjectNode log = mapper.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    driver(run.putObject("tool").putObject("driver"), result);
    if (!result.unchecked().isEmpty()) {
      invocation(run.putArray("invocations").addObject(), result.unchecked());
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    result.outcomes().forEach(outcome -> results(results, outcome));
    result.gone().forEach(gone -> gone(results, gone));
    write(mapper, log, out);
  }

  /** Writes a file: lines end in {@code \n}. */
  static void write(JsonMapper mapper, ObjectNode log, OutputStream out) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    mapper.writer(lines).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, log);
    out.write('\n');
  }

  private static void invocation(ObjectNode invocation, List<UncheckedSet> sets) {
    invocation.put("executionSuccessful", false);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (UncheckedSet set : sets) {
      ObjectNode notification = notifications.addObject().put("level", "error");
      message(notification, set.set() + ": " + set.reason());
    }
  }

  /**
   * Says something as plain text. Brackets would make a link of the words of an article: SARIF
   * 2.1.0, 3.11.6, has a backslash before those that do not.
   */
  private static void message(ObjectNode owner, String text) {
    String plain = BRACKET.matcher(PlainLine.of(text)).replaceAll("\\\\$0");
    owner.putObject("message").put("text", plain);
  }

  private static void driver(ObjectNode driver, CheckResult result) {
    Generator generator = Generator.thisBuild();
    driver.put("name", "Crossread");
    driver.put("version", generator.version());
    driver.put("informationUri", INFORMATION);
    ArrayNode rules = driver.putArray("rules");
    ruleDemands(result)
        .forEach(
            (name, demand) -> {
              ObjectNode rule = rules.addObject().put("id", name);
              rule.putObject("shortDescription").put("text", PlainLine.of(demand));
            });
  }

  /** Rules of one name are one rule with several settings, so the first tells for all. */
  private static Map<String, String> ruleDemands(CheckResult result) {
    Map<String, String> demands = new LinkedHashMap<>();
    Stream.concat(
            result.outcomes().stream().flatMap(o -> o.verdicts().stream()).map(RuleResult::rule),
            result.gone().stream().flatMap(gone -> gone.forbiddenBy().stream()))
        .forEach(rule -> demands.putIfAbsent(rule.name(), rule.demand()));
    if (result.outcomes().stream().anyMatch(outcome -> !outcome.unruledChanges().isEmpty())
        || result.gone().stream().anyMatch(gone -> gone.forbiddenBy().isEmpty())) {
      demands.put(CHANGE, "what changed since the baseline");
    }
    return demands;
  }

  private void results(ArrayNode results, Outcome outcome) {
    Locations places =
        new Locations(outcome.subject().report(), folders.getOrDefault(outcome.set(), ""));
    for (RuleResult verdict : outcome.verdicts()) {
      for (Violation violation : verdict.violations()) {
        places.add(result(results, verdict.rule().name(), level, outcome, violation), violation);
      }
    }
    for (Change change : outcome.unruledChanges()) {
      Violation noted = new Violation(change.message(), change.articles(), change.passages());
      places.add(result(results, CHANGE, "note", outcome, noted), noted);
    }
  }

  private void gone(ArrayNode results, GoneSet gone) {
    boolean forbidden = gone.forbiddenBy().isPresent();
    ObjectNode result = results.addObject();
    result.put("ruleId", gone.forbiddenBy().map(UnchangedRule::name).orElse(CHANGE));
    result.put("level", forbidden ? level : "note");
    message(result, gone.set() + ": " + gone.message());
    Locations.addStart(result.putArray("locations"), gone.baseline());
    result.putObject("partialFingerprints").put("crossread/v1", "gone/" + PlainLine.of(gone.set()));
  }

  private static ObjectNode result(
      ArrayNode results, String rule, String level, Outcome outcome, Violation violation) {
    String set = PlainLine.of(outcome.set());
    ObjectNode result = results.addObject().put("ruleId", rule).put("level", level);
    message(result, set + ": " + violation.message() + violation.passageNames());
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
