package io.github.crossread.check.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one SARIF file of those of several modules: one run, as code hosts take no more of one tool
 * in a file.
 */
public final class SarifMerger {

  private final JsonMapper mapper = new JsonMapper();

  /**
   * Merges what {@link SarifPrinter} printed.
   *
   * @param files the files' content, one or more, in the order of the modules
   * @param out where to; left open
   * @throws IOException if one is no such file, or it can't be written
   */
  public void merge(List<byte[]> files, OutputStream out) throws IOException {
    ObjectNode log = (ObjectNode) mapper.readTree(files.get(0));
    ObjectNode run = run(log);
    Set<String> rules = new HashSet<>();
    rules(run).forEach(rule -> rules.add(rule.path("id").asText()));
    for (byte[] file : files.subList(1, files.size())) {
      ObjectNode other = run(mapper.readTree(file));
      for (JsonNode rule : rules(other)) {
        if (rules.add(rule.path("id").asText())) {
          rules(run).add(rule);
        }
      }
      run.withArray("results").addAll(other.withArray("results"));
      if (other.has("invocations")) {
        run.withArray("invocations").addAll(other.withArray("invocations"));
      }
    }
    SarifPrinter.write(mapper, log, out);
  }

  private static ObjectNode run(JsonNode log) throws IOException {
    if (log.path("runs").path(0) instanceof ObjectNode run) {
      return run;
    }
    throw new IOException("no run in SARIF");
  }

  private static ArrayNode rules(ObjectNode run) {
    return run.withObject("/tool/driver").withArray("rules");
  }
}
