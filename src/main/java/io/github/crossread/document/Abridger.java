package io.github.crossread.document;

import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Like;
import io.github.crossread.document.Annotated.Note;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.Table;
import io.github.crossread.document.DocumentBlock.TableRow;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a document of very many articles short enough for paper: about 150 pages for a hundred
 * outlets. Of few articles all is printed, however long they are.
 *
 * <p>Articles are left out whole, first those whose text another outlet has too; of tables and
 * statements the first are kept. Where something is missed it is said how much that is, and that
 * the JSON has it.
 */
public final class Abridger {
  /** Lines of articles, or of what is printed beside them where that is more: some 60 pages. */
  private static final int MOST_LINES = 3600;

  /** About so many chars stand in a line of an article. */
  private static final int IN_LINE = 62;

  /** About so many in a line beside it. */
  private static final int IN_NOTE = 36;

  /** Rows of a table, and statements in a grid. */
  private static final int MOST_ROWS = 100;

  private static final int MOST_WORDINGS = 600;

  /** Returns a document that is short enough; the same one if it is already. */
  public Document abridge(Document whole) {
    if (whole.articles().size() <= Document.CROWD) {
      return whole;
    }
    Wording wording = whole.report().wording();
    List<Compared> statements = statements(whole.statements());
    int missed = whole.statements().size() - statements.size();
    return new Document(
        whole.report(),
        whole.title(),
        whole.overline(),
        whole.first().stream().map(block -> block(block, wording)).toList(),
        articles(whole),
        statements,
        missed == 0 ? "" : wording.count("abridged.statements", missed),
        whole.evidence().stream().map(table -> table(table, wording)).toList(),
        whole.numbers(),
        whole.languages());
  }

  private static DocumentBlock block(DocumentBlock block, Wording wording) {
    return block instanceof Grid grid && grid.size() > MOST_ROWS ? grid(grid, wording) : block;
  }

  private static Grid grid(Grid grid, Wording wording) {
    List<Group> groups = new ArrayList<>();
    int room = MOST_ROWS;
    for (Group group : grid.groups()) {
      List<Row> rows = group.rows().subList(0, Math.min(room, group.rows().size()));
      room -= rows.size();
      if (!rows.isEmpty()) {
        groups.add(new Group(group.title(), rows));
      }
    }
    return new Grid(
        grid.kind(),
        grid.title(),
        grid.caption(),
        grid.columns(),
        grid.arcs(),
        groups,
        grid.feet(),
        wording.of("abridged.grid", grid.size() - MOST_ROWS));
  }

  private static List<Annotated> articles(Document whole) {
    Set<String> printed = printed(whole);
    Wording wording = whole.report().wording();
    return whole.articles().stream()
        .map(article -> printed.contains(article.article()) ? article : headOf(article, wording))
        .toList();
  }

  /** Chooses articles in the set's order: first those of different texts, then their copies. */
  private static Set<String> printed(Document whole) {
    Set<String> copies = copies(whole);
    List<Annotated> byWorth = new ArrayList<>(whole.articles());
    byWorth.removeIf(article -> copies.contains(article.article()));
    whole.articles().stream().filter(a -> copies.contains(a.article())).forEach(byWorth::add);
    Set<String> printed = new HashSet<>();
    int lines = 0;
    for (Annotated article : byWorth) {
      lines += lines(article);
      if (lines <= MOST_LINES) {
        printed.add(article.article());
      }
    }
    return printed;
  }

  /** Returns the articles whose text an outlet before them has too. */
  private static Set<String> copies(Document whole) {
    Set<Integer> texts = new HashSet<>();
    Set<String> copies = new HashSet<>();
    whole.first().stream()
        .filter(Grid.class::isInstance)
        .flatMap(grid -> ((Grid) grid).columns().stream())
        .filter(column -> column.text() > 0)
        .distinct()
        .filter(column -> !texts.add(column.text()))
        .map(Column::article)
        .forEach(copies::add);
    return copies;
  }

  private static Annotated headOf(Annotated article, Wording wording) {
    int sentences = article.sentences().size();
    return new Annotated(
        article.article(),
        article.headline(),
        article.facts(),
        article.adds(),
        article.shares(),
        article.leavesOut(),
        Optional.empty(),
        List.of(new Annotated.Missing(wording.count("abridged.article", sentences))));
  }

  private static int lines(Annotated article) {
    int text = 0;
    int beside = 0;
    for (Part part : article.parts()) {
      if (part instanceof Sentence sentence) {
        text += lines(length(sentence.text()) + sentence.close().length(), IN_LINE);
        beside += sentence.notes().stream().mapToInt(Abridger::lines).sum();
      } else if (part instanceof Gap gap) {
        beside += gap.statements().stream().mapToInt(Abridger::lines).sum();
      } else if (part instanceof Like like) {
        text += lines(like.words().length(), IN_LINE);
      }
    }
    return Math.max(text, beside);
  }

  private static int lines(Note note) {
    return lines(note.lead().length() + length(note.words()), IN_NOTE);
  }

  private static int lines(Left left) {
    return lines(left.text().length() + left.beside().length(), IN_NOTE);
  }

  private static int lines(int chars, int inLine) {
    return 1 + chars / inLine;
  }

  private static int length(StyledText text) {
    return text.runs().stream().map(StyledText.Run::text).mapToInt(String::length).sum();
  }

  private static List<Compared> statements(List<Compared> all) {
    int wordings = 0;
    for (int i = 0; i < all.size(); i++) {
      wordings += all.get(i).versions().size() + all.get(i).unsure().size();
      if (wordings > MOST_WORDINGS) {
        return all.subList(0, i);
      }
    }
    return all;
  }

  private static Table table(Table table, Wording wording) {
    if (table.rows().size() <= MOST_ROWS) {
      return table;
    }
    List<TableRow> rows = new ArrayList<>(table.rows().subList(0, MOST_ROWS));
    while (rows.get(rows.size() - 1).isTitle()) {
      rows.remove(rows.size() - 1);
    }
    String missed = wording.count("abridged.rows", table.rows().size() - rows.size());
    String note = table.note().isEmpty() ? missed : table.note() + " " + missed;
    return new Table(table.title(), table.caption(), table.heads(), rows, note);
  }
}
