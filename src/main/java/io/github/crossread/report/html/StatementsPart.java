package io.github.crossread.report.html;

import io.github.crossread.document.Compared;
import io.github.crossread.document.Compared.Version;
import io.github.crossread.report.Part;
import java.util.List;

/** Each statement in all its wordings, one beneath the other. */
final class StatementsPart {

  private final Sheet sheet;
  private final HtmlWriter html;

  StatementsPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.openPart(sheet, Part.STATEMENTS);
    List<Compared> statements = sheet.document().statements();
    String caption = statements.isEmpty() ? "statements.none" : "statements.caption";
    html.element("p", sheet.words(caption), "class", "cap");
    statements.forEach(this::statement);
    Section.closePart(sheet);
  }

  private void statement(Compared statement) {
    String id = Anchors.statement(statement.passage());
    html.open("section", "class", "statement", "id", id).open("h3");
    String number = sheet.document().number(statement.passage());
    String target = "#" + Anchors.passage(statement.passage());
    html.element("a", number, "class", "id", "href", target).close("h3");
    html.open("ul", "class", "versions");
    statement.versions().forEach(version -> version(version, false));
    statement.unsure().forEach(version -> version(version, true));
    html.close("ul").close("section");
  }

  private void version(Version version, boolean unsure) {
    html.open("li", "class", unsure ? "perhaps" : "sure").open("span", "class", "who");
    html.text(version.who());
    if (unsure) {
      html.text(" ").element("span", sheet.words("compared.perhaps"), "class", "cap");
    }
    html.close("span");
    sheet.printed("span", "w", version.article(), version.words());
    if (unsure) {
      html.open("span", "class", "why").text(version.why());
      version.question().ifPresent(question -> Questions.print(sheet, question));
      html.close("span");
    }
    html.close("li");
  }
}
