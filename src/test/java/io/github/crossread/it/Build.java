package io.github.crossread.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A build that an integration test ran, for its {@code verify.groovy} to look at. */
public final class Build {

  /** Where the plugin notes what its reports were made of. */
  private static final String STATE = ".crossread";

  private final Path basedir;

  private Build(Path basedir) {
    this.basedir = basedir;
  }

  /** Returns the build of a project. */
  public static Build in(File basedir) {
    return new Build(basedir.toPath());
  }

  /** Returns what the build printed. */
  public String log() throws IOException {
    return Files.readString(basedir.resolve("build.log"));
  }

  /** Checks that the build printed some words. */
  public void says(String words) throws IOException {
    assertThat(log()).contains(words);
  }

  /** Checks that the build printed what a pattern finds. */
  public void says(Pattern words) throws IOException {
    assertThat(log()).containsPattern(words);
  }

  /** Checks that our goal failed for a reason that has some words. */
  public void fails(String words) throws IOException {
    assertThat(failure()).contains(words);
  }

  /** Checks that our goal failed for a reason that a pattern finds. */
  public void fails(Pattern words) throws IOException {
    assertThat(failure()).containsPattern(words);
  }

  /** Returns what Maven printed of the failure, without the stack trace that follows it. */
  private String failure() throws IOException {
    String start = "Failed to execute goal io.github.crossread:crossread-maven-plugin:";
    String log = log();
    assertThat(log).contains(start);
    String failure = log.substring(log.indexOf(start));
    return failure.substring(0, failure.indexOf("-> [Help 1]"));
  }

  /** Checks that a folder holds some files and no other, and that each is what its name says. */
  public void wrote(String folder, String... names) throws IOException {
    assertThat(namesIn(folder)).containsExactly(names);
    for (String name : names) {
      String start =
          name.endsWith(".pdf") ? "%PDF-1." : name.endsWith(".html") ? "<!DOCTYPE html>" : "{";
      byte[] bytes = Files.readAllBytes(basedir.resolve(folder).resolve(name));
      assertThat(new String(bytes, 0, start.length(), "ISO-8859-1")).as(name).isEqualTo(start);
    }
  }

  /** Checks that there is no report, nor a part of one. */
  public void wroteNothing() throws IOException {
    if (Files.exists(basedir.resolve("target/crossread"))) {
      assertThat(namesIn("target/crossread")).isEmpty();
    }
  }

  /** Checks that two folders hold the same files with the same bytes. */
  public void sameBytes(String one, String other) throws IOException {
    assertThat(namesIn(one)).isNotEmpty().isEqualTo(namesIn(other));
    for (String name : namesIn(one)) {
      assertThat(basedir.resolve(one).resolve(name))
          .hasSameBinaryContentAs(basedir.resolve(other).resolve(name));
    }
  }

  private List<String> namesIn(String folder) throws IOException {
    String[] names = basedir.resolve(folder).toFile().list();
    assertThat(names).as("files in " + folder).isNotNull();
    return Stream.of(names).filter(name -> !name.equals(STATE)).sorted().toList();
  }

  /** Reads a JSON report. */
  public Map<?, ?> json(String file) throws IOException {
    return new ObjectMapper().readValue(basedir.resolve(file).toFile(), Map.class);
  }

  /** Returns the words of all readings of a passage in a JSON report. */
  public String textOf(Map<?, ?> report, Map<?, ?> passage) {
    JsonNode document = new ObjectMapper().valueToTree(report);
    JsonNode readings = new ObjectMapper().valueToTree(passage).path("readings");
    List<String> ids = new ArrayList<>();
    readings.forEach(reading -> reading.path("sentences").forEach(id -> ids.add(id.asText())));
    List<String> texts = new ArrayList<>();
    for (JsonNode article : document.path("articles")) {
      for (JsonNode sentence : article.path("sentences")) {
        if (ids.contains(sentence.path("id").asText())) {
          texts.add(sentence.path("text").asText());
        }
      }
    }
    return String.join(" ", texts);
  }
}
