package io.github.crossread.maven;

import io.github.crossread.maven.index.SiteEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is noted of a set's reports, so that later runs know which files are the plugin's and what
 * they were made of, and an index what they say.
 *
 * @param made what they were made of
 * @param files the SHA-256 of each file, by its name
 * @param entry what an index says of them
 */
record SetNotes(Made made, Map<String, String> files, SiteEntry entry) {

  private static final String FIRST_LINE = "crossread-notes 2";
  private static final Pattern LINE_END = Pattern.compile("\\R");

  SetNotes {
    files = Map.copyOf(files);
  }

  /**
   * What a set's reports are made of.
   *
   * @param origin the folder with the sets, from the folder of the reports
   * @param content plugin, options, and the SHA-256 of every file of the set
   * @param look what the reports look like
   */
  record Made(String origin, List<String> content, String look) {

    Made {
      origin = oneLine(origin);
      content = content.stream().map(SetNotes::oneLine).toList();
      look = oneLine(look);
    }
  }

  private static String oneLine(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  /** Returns the notes with others' files as well; these win. */
  SetNotes with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(others);
    all.putAll(files);
    return new SetNotes(made, all, entry);
  }

  /** Returns the notes as lines, each a word for what it is and a text. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>(List.of(FIRST_LINE, "origin " + made.origin()));
    made.content().forEach(line -> lines.add("of " + line));
    lines.add("look " + made.look());
    new TreeMap<>(files).forEach((name, hash) -> lines.add("file " + hash + " " + oneLine(name)));
    lines.add("title " + oneLine(entry.title()));
    lines.add("subtitle " + oneLine(entry.subtitle()));
    entry.outlets().forEach(outlet -> lines.add("outlet " + oneLine(outlet)));
    entry.findings().forEach(finding -> lines.add("finding " + oneLine(finding)));
    return String.join("\n", lines) + "\n";
  }

  /**
   * Reads notes.
   *
   * @param id the set's id
   * @param text what {@link #toString} gave
   * @return nothing if another version of the plugin wrote it
   */
  static Optional<SetNotes> parse(String id, String text) {
    Lines lines = new Lines(text.lines().toList());
    if (!lines.all().contains(FIRST_LINE)) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    for (String file : lines.of("file")) {
      int blank = file.indexOf(' ');
      files.put(file.substring(blank + 1), file.substring(0, Math.max(blank, 0)));
    }
    return Optional.of(
        new SetNotes(
            new Made(lines.one("origin"), lines.of("of"), lines.one("look")),
            files,
            new SiteEntry(
                id,
                lines.one("title"),
                lines.one("subtitle"),
                lines.of("outlet"),
                lines.of("finding"))));
  }

  /** The lines of notes, by the word that each opens with. */
  private record Lines(List<String> all) {

    List<String> of(String word) {
      return all.stream()
          .filter(line -> line.startsWith(word + " "))
          .map(line -> line.substring(word.length() + 1))
          .toList();
    }

    String one(String word) {
      return of(word).stream().findFirst().orElse("");
    }
  }
}
