package io.github.crossread.archive;

import io.github.crossread.archive.store.Decoder;
import io.github.crossread.archive.store.Encoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of comparing the articles of a story.
 *
 * @param title what the story is called
 * @param subtitle one sentence: outlets, dates, counts
 * @param outlets the outlets' names, in the order of the set
 * @param counts how many statements there are, and so on
 * @param copies what the articles that print another's text do about its credit
 * @param findings what was found, a sentence each
 * @param disagreements those of them that tell where outlets disagree
 * @param tables its rows in each table
 * @param aside articles of it that were not compared, and why
 */
record ComparedStory(
    String title,
    String subtitle,
    List<String> outlets,
    Counts counts,
    List<Copy> copies,
    List<String> findings,
    List<String> disagreements,
    Map<StoryTable, String> tables,
    List<SetAside> aside) {

  ComparedStory {
    outlets = List.copyOf(outlets);
    copies = List.copyOf(copies);
    findings = List.copyOf(findings);
    disagreements = List.copyOf(disagreements);
    tables = Map.copyOf(tables);
    aside = List.copyOf(aside);
  }

  /**
   * How much was found.
   *
   * @param compared articles
   * @param statements all
   * @param shared those of them that two outlets or more carry
   * @param disagreements things told so that not both can be right
   * @param oneText pairs of articles that are one text
   */
  record Counts(int compared, int statements, int shared, int disagreements, int oneText) {

    /** Of a story that could not be compared. */
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
  }

  /**
   * An article that prints an agency's text, or another's.
   *
   * @param outlet its outlet's name
   * @param credited whether it says whose
   */
  record Copy(String outlet, boolean credited) {}

  byte[] bytes(String key) {
    Encoder out = new Encoder();
    out.text(key);
    out.text(title);
    out.text(subtitle);
    out.list(outlets, out::text);
    out.number(counts.compared());
    out.number(counts.statements());
    out.number(counts.shared());
    out.number(counts.disagreements());
    out.number(counts.oneText());
    out.list(
        copies,
        copy -> {
          out.text(copy.outlet());
          out.number(copy.credited() ? 1 : 0);
        });
    out.list(findings, out::text);
    out.list(disagreements, out::text);
    for (StoryTable table : StoryTable.values()) {
      out.text(tables.getOrDefault(table, ""));
    }
    out.list(aside, one -> one.write(out));
    return out.bytes();
  }

  /** Reads what stands behind the key. */
  static ComparedStory read(Decoder in) {
    return new ComparedStory(
        in.text(),
        in.text(),
        in.list(in::text),
        new Counts(in.count(), in.count(), in.count(), in.count(), in.count()),
        in.list(() -> new Copy(in.text(), in.count() == 1)),
        in.list(in::text),
        in.list(in::text),
        tables(in),
        in.list(() -> SetAside.read(in)));
  }

  private static Map<StoryTable, String> tables(Decoder in) {
    Map<StoryTable, String> tables = new EnumMap<>(StoryTable.class);
    for (StoryTable table : StoryTable.values()) {
      tables.put(table, in.text());
    }
    return tables;
  }
}
