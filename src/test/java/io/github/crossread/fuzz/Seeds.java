package io.github.crossread.fuzz;

import io.github.crossread.reader.FormatSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What fuzzing begins with: invented files of all formats, the golden cases, their settings. */
public final class Seeds {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));
  private static final int LARGEST = 60_000;

  private static final List<String> RULES =
      List.of(
          "<rules><missingCredit/><disagreement><set>saltgate</set></disagreement></rules>",
          "<rules><sharedWording><maximum>20</maximum><with>Ledger</with></sharedWording></rules>",
          "<rules><omittedShare><maximum>40</maximum><outlet>post</outlet></omittedShare></rules>",
          "<rules><requiredPassage><passage>No one was hurt.</passage></requiredPassage></rules>",
          "<rules><alteredQuotation><differences>trimmed, other-speaker</differences>"
              + "</alteredQuotation><unchanged/></rules>");

  private Seeds() {}

  /**
   * Writes the seeds of all targets, each into a folder of the target's name.
   *
   * @param args the folder that those go to, and further folders of files for the readers
   */
  public static void main(String... args) throws IOException {
    for (Map.Entry<String, List<byte[]>> target :
        all(List.of(args).subList(1, args.length)).entrySet()) {
      Path folder = Files.createDirectories(Path.of(args[0]).resolve(target.getKey()));
      for (int i = 0; i < target.getValue().size(); i++) {
        Files.write(folder.resolve("seed-%04d".formatted(i)), target.getValue().get(i));
      }
    }
  }

  /** Returns the seeds of a target, by the name of its class. */
  static List<byte[]> of(String target) throws IOException {
    return all(List.of()).getOrDefault(target, List.of());
  }

  /** Returns the seeds by the names of the targets' classes. */
  static Map<String, List<byte[]>> all(List<String> folders) throws IOException {
    Map<String, List<byte[]>> seeds = new TreeMap<>();
    seeds.put("ReaderFuzzer", readers(folders));
    seeds.put("SettingsFuzzer", settings());
    List<byte[]> texts = new ArrayList<>();
    List<byte[]> pairs = new ArrayList<>();
    List<byte[]> sets = new ArrayList<>();
    for (List<byte[]> set : sets()) {
      set.forEach(text -> texts.add(ReaderFuzzer.prefixed(language(text), text)));
      pairs.add(ReaderFuzzer.prefixed(language(set.get(0)), joined(set, 2)));
      sets.add(joined(set, set.size()));
    }
    seeds.put("TextFuzzer", texts);
    seeds.put("AlignmentFuzzer", pairs);
    seeds.put("SetFuzzer", sets);
    return seeds;
  }

  private static byte language(byte[] text) {
    String words = new String(text, StandardCharsets.UTF_8);
    if (words.contains(" der ") || words.contains(" die ")) {
      return TextFuzzer.of("de");
    }
    return TextFuzzer.of(words.contains(" the ") ? "en" : "und");
  }

  private static byte[] joined(List<byte[]> texts, int most) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] text : texts.subList(0, Math.min(most, texts.size()))) {
      if (joined.size() > 0) {
        joined.write(AlignmentFuzzer.BETWEEN);
      }
      joined.writeBytes(text);
    }
    return joined.toByteArray();
  }

  private static List<byte[]> readers(List<String> folders) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    FormatSamples.all()
        .forEach((name, bytes) -> ReaderFuzzer.input(name, bytes).ifPresent(seeds::add));
    FormatSamples.parts().forEach((kind, part) -> seeds.add(ReaderFuzzer.prefixed(kind, part)));
    for (String folder : folders) {
      for (Path file : files(Path.of(folder))) {
        if (Files.size(file) <= LARGEST) {
          ReaderFuzzer.input(file.getFileName().toString(), Files.readAllBytes(file))
              .ifPresent(seeds::add);
        }
      }
    }
    return seeds;
  }

  private static List<byte[]> settings() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    RULES.forEach(
        rules ->
            seeds.add(ReaderFuzzer.prefixed((byte) 'b', rules.getBytes(StandardCharsets.UTF_8))));
    for (Path file : files(BASEDIR.resolve("src/test/resources"))) {
      addSettings(seeds, file);
    }
    for (Path file : files(BASEDIR.resolve("it"))) {
      addSettings(seeds, file);
    }
    return seeds;
  }

  private static void addSettings(List<byte[]> seeds, Path file) throws IOException {
    if (file.endsWith("set.yaml")) {
      seeds.add(ReaderFuzzer.prefixed((byte) '`', Files.readAllBytes(file)));
    } else if (file.endsWith("judgements.yaml")) {
      seeds.add(ReaderFuzzer.prefixed((byte) 'a', Files.readAllBytes(file)));
    }
  }

  /** Returns the texts of the golden cases and the example, a list a set. */
  private static List<List<byte[]>> sets() throws IOException {
    Map<Path, List<byte[]>> sets = new TreeMap<>();
    for (String folder : List.of("src/test/resources/golden", "it/example/src/crossread")) {
      for (Path file : files(BASEDIR.resolve(folder))) {
        boolean isArticle = !file.getParent().endsWith("golden");
        if (isArticle && file.toString().endsWith(".txt")) {
          sets.computeIfAbsent(file.getParent(), f -> new ArrayList<>())
              .add(Files.readAllBytes(file));
        }
      }
    }
    return List.copyOf(sets.values());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
