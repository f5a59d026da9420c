package io.github.crossread.report.html;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What all parts of the page are written on: the document, its words, and printed text. */
final class Sheet {

  private final Document document;
  private final HtmlWriter html;

  /** The statements that have a row in the grid of who says what. */
  private final Set<String> rows = new HashSet<>();

  /** Those that stand in all their wordings in a section of their own. */
  private final Set<String> compared = new HashSet<>();

  private final Set<String> given = new HashSet<>();

  Sheet(Document document, HtmlWriter html) {
    this.document = document;
    this.html = html;
    for (DocumentBlock block : document.first()) {
      if (block instanceof Grid grid) {
        grid.groups().forEach(g -> g.rows().forEach(row -> row.passage().ifPresent(rows::add)));
      }
    }
    document.statements().forEach(statement -> compared.add(statement.passage()));
  }

  Document document() {
    return document;
  }

  Report report() {
    return document.report();
  }

  HtmlWriter html() {
    return html;
  }

  /** Returns words of the report. */
  String words(String key, Object... values) {
    return report().wording().of(key, values);
  }

  /** Returns words of the report for a count. */
  String count(String key, int count) {
    return report().wording().count(key, count);
  }

  List<ReportOutlet> outlets() {
    return report().outlets();
  }

  /** Returns the number of an article's outlet in the order of the set, from 0. */
  int number(String article) {
    return outlets().indexOf(report().outlet(article));
  }

  /** Returns the attribute that lets the script hide what is of an article's outlet alone. */
  String[] ofOutlet(String article) {
    return new String[] {"data-o", Integer.toString(number(article))};
  }

  /** Returns whether a statement stands in all its wordings in a section of its own. */
  boolean isCompared(String passage) {
    return compared.contains(passage);
  }

  /** Returns whether a statement has a row in the grid of who says what. */
  boolean isRow(String passage) {
    return rows.contains(passage);
  }

  /** Returns whether an article makes a statement, or tells where it would stand. */
  boolean isIn(String article, String passage) {
    return document.articles().stream()
        .filter(one -> one.article().equals(article))
        .flatMap(one -> one.allParts().stream())
        .anyMatch(part -> isIn(part, passage));
  }

  private static boolean isIn(Annotated.Part part, String passage) {
    return part instanceof Annotated.Sentence sentence
        ? sentence.passages().contains(passage)
        : part instanceof Annotated.Gap gap
            && gap.statements().stream().anyMatch(left -> left.passage().equals(passage));
  }

  /** Returns an id as an attribute where it was not given yet, else none. */
  String[] once(String id) {
    return given.add(id) ? new String[] {"id", id} : new String[0];
  }

  /** Writes words for those who listen. */
  void spoken(String words) {
    html.element("span", words, "class", "vh");
  }

  /** Writes a statement's number, which leads to where it is told of. */
  void statement(String passage) {
    String number = document.number(passage);
    if (compared.contains(passage)) {
      html.element("a", number, "class", "id", "href", "#" + Anchors.statement(passage));
    } else if (rows.contains(passage)) {
      html.element("a", number, "class", "id", "href", "#" + Anchors.passage(passage));
    } else {
      html.element("span", number, "class", "id");
    }
  }

  /** Opens an element for words that an outlet printed, in that article's language. */
  HtmlWriter openPrinted(String tag, String style, String article) {
    List<String> attributes = new ArrayList<>(List.of("class", style));
    document
        .languages()
        .of(article)
        .ifPresent(language -> attributes.addAll(List.of("lang", language)));
    if (document.languages().isRightToLeft(article)) {
      attributes.addAll(List.of("dir", "rtl"));
    }
    return html.open(tag, attributes.toArray(String[]::new));
  }

  /** Writes words that an outlet printed. */
  void printed(String tag, String style, String article, String text) {
    openPrinted(tag, style, article).text(text).close(tag);
  }

  /** Writes words that an outlet printed with what the report says of them. */
  void printed(String tag, String style, String article, StyledText text) {
    openPrinted(tag, style, article);
    text.runs().forEach(this::run);
    html.close(tag);
  }

  private void run(StyledText.Run run) {
    switch (run.style()) {
      case PLAIN -> html.text(run.text());
      case ONLY_HERE -> labelled("ins", "here", "pdf.mark.onlyHere", run.text());
      case ONLY_THERE -> labelled("del", "there", "pdf.mark.onlyThere", run.text());
      case HOUSE_STYLE -> labelled("span", "style", "pdf.mark.houseStyle", run.text());
      case SHARED -> html.element("span", run.text(), "class", "both");
    }
  }

  private void labelled(String tag, String style, String key, String text) {
    html.open(tag, "class", style);
    spoken("[" + words(key) + ": ");
    html.text(text);
    spoken("]");
    html.close(tag);
  }
}
