package io.github.crossread.archive;

import io.github.crossread.article.Article;
import io.github.crossread.article.Published;
import io.github.crossread.report.csv.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The tables of an archive. */
public final class ArchiveTables {

  private static final String DICTIONARY = "dictionary.csv";

  private final Stories stories;

  /** Makes the tables of what was found. */
  public ArchiveTables(Stories stories) {
    this.stories = stories;
  }

  /** Returns the tables, and the one that says what the columns of the others mean. */
  public List<ArchiveTable> all() {
    List<ArchiveTable> tables = new ArrayList<>();
    tables.add(
        table("articles.csv", "id file outlet headline published url story", this::articles));
    tables.add(
        table(
            "stories.csv",
            "story title articles outlets first last compared statements shared disagreements"
                + " one_text",
            this::stories));
    for (StoryTable table : StoryTable.values()) {
      tables.add(new ArchiveTable(table.file(), table.columns(), out -> rows(table, out)));
    }
    tables.add(table("set-aside.csv", "id reason", this::aside));
    tables.add(table(DICTIONARY, "table column type meaning", ArchiveTables::dictionary));
    return tables;
  }

  private static ArchiveTable table(String file, String columns, ArchiveTable.Rows rows) {
    return new ArchiveTable(file, List.of(columns.split(" ")), rows);
  }

  private void articles(Writer out) throws IOException {
    String[] storyOf = storyOfArticles();
    CsvWriter csv = new CsvWriter(out);
    for (int i = 0; i < storyOf.length; i++) {
      Article article = stories.heap().article(i);
      csv.row(
          List.of(
              article.id(),
              article.source().file(),
              article.outlet().name(),
              article.headline(),
              article.published().map(Published::toString),
              article.url(),
              storyOf[i]));
    }
  }

  private String[] storyOfArticles() {
    String[] storyOf = new String[stories.articles()];
    Arrays.fill(storyOf, "");
    for (Story story : stories.all()) {
      story.articles().forEach(article -> storyOf[article] = story.id());
    }
    return storyOf;
  }

  private void stories(Writer out) throws IOException {
    CsvWriter csv = new CsvWriter(out);
    stories.each((story, found) -> csv.row(row(story, found)));
  }

  private List<Object> row(Story story, ComparedStory found) throws IOException {
    List<LocalDate> days = stories.heap().days(story);
    ComparedStory.Counts counts = found.counts();
    return List.of(
        story.id(),
        found.title(),
        story.articles().size(),
        found.outlets().size(),
        days.stream().min(Comparator.naturalOrder()).map(LocalDate::toString),
        days.stream().max(Comparator.naturalOrder()).map(LocalDate::toString),
        counts.compared(),
        counts.statements(),
        counts.shared(),
        counts.disagreements(),
        counts.oneText());
  }

  private void rows(StoryTable table, Writer out) throws IOException {
    stories.each((story, found) -> out.append(found.tables().getOrDefault(table, "")));
  }

  private void aside(Writer out) throws IOException {
    CsvWriter csv = new CsvWriter(out);
    for (SetAside one : stories.aside()) {
      csv.row(List.of(one.id(), one.reason()));
    }
  }

  /** Copies what each column of each table means; it is the same for every archive. */
  private static void dictionary(Writer out) throws IOException {
    try (InputStream in = ArchiveTables.class.getResourceAsStream(DICTIONARY);
        Reader words = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.transferTo(out);
    }
  }
}
