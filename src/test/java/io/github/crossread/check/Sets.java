package io.github.crossread.check;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small invented sets, by their files. */
public final class Sets {

  public static final String HERALD =
      """
      HALE (AP) — The old mill at Hale burned down on Sunday night.

      Fire crews from three towns fought the blaze until dawn on Monday.

      The mill had stood empty for nine years, the owner said.

      “We never thought that it would burn like that,” said Ada Lowe, the fire chief.

      The damage was put at $40,000 by the insurer.
      """;

  /** The Herald's text without the agency. */
  public static final String GAZETTE =
      HERALD.replace("HALE (AP) — ", "").replace("$40,000", "$60,000");

  public static final String TRIBUNE =
      """
      Sheep sold well at the Hale market this week.

      “We never thought that it would smoke like that,” said Ada Lowe, the fire chief.

      A ewe went for ninety pounds to a buyer from Dunmore.
      """;

  private final Map<String, String> files = new TreeMap<>();

  private Sets() {}

  /** Returns a set of the Herald, the Gazette, which copies it, and the Tribune, which does not. */
  public static Sets mill() {
    return new Sets()
        .with("herald.txt", HERALD)
        .with("gazette.txt", GAZETTE)
        .with("tribune.txt", TRIBUNE);
  }

  public Sets with(String file, String content) {
    files.put(file, content);
    return this;
  }

  public Sets without(String file) {
    files.remove(file);
    return this;
  }

  /** Writes the files to a folder and returns the report on them. */
  public Report report(Path parent) {
    try {
      Path folder = Files.createDirectories(parent.resolve("mill"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return new Comparison(Options.none()).compare(folder);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what rules say of the set. */
  public Outcome outcome(Path parent, Rule... rules) {
    return Outcome.of(List.of(rules), new Subject(report(parent), Optional.empty()));
  }
}
