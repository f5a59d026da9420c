package io.github.crossread.report.html;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Part;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each outlet: its article as a strip, what it added, omitted, reworded and moved. */
final class OutletsPart {

  private final Sheet sheet;

  OutletsPart(Sheet sheet) {
    this.sheet = sheet;
  }

  void print() {
    Section.openPart(sheet, Part.OUTLETS);
    List<OutletPart> parts = sheet.report().parts();
    for (int i = 0; i < parts.size(); i++) {
      new Outlet(sheet, parts.get(i), Integer.toString(i)).print();
    }
    Section.closePart(sheet);
  }

  /** One of them. */
  private static final class Outlet {
    private final Sheet sheet;
    private final HtmlWriter html;
    private final OutletPart part;
    private final String number;
    private final Set<String> anchored = new HashSet<>();

    Outlet(Sheet sheet, OutletPart part, String number) {
      this.sheet = sheet;
      this.part = part;
      this.number = number;
      html = sheet.html();
    }

    void print() {
      ReportOutlet outlet = sheet.report().outlet(part.article());
      String id = Anchors.outlet(part.article());
      html.open("section", "class", "outlet", "id", id, "data-o", number);
      html.element("h3", outlet.name());
      part.headline().ifPresent(words -> sheet.printed("p", "w headline", part.article(), words));
      html.element(
          "p", part.facts(), "class", "facts", "data-made", sheet.words("html.facts.made"));
      new SentenceStrip(sheet, part, number.equals("0")).print();
      Optional<Mark> only = Optional.of(Mark.ONLY_HERE);
      list("added", part.added(), "pdf.passages", only);
      if (!part.addedParts().isEmpty()) {
        list("addedParts", part.addedParts(), "pdf.addedParts.caption", only);
      }
      if (!part.perhapsElsewhere().isEmpty()) {
        list("perhapsElsewhere", part.perhapsElsewhere(), "pdf.perhapsElsewhere.caption", only);
      }
      list("omitted", part.omitted(), "pdf.omitted.caption", Optional.empty());
      if (!part.omittedParts().isEmpty()) {
        list("omittedParts", part.omittedParts(), "pdf.omittedParts.caption", Optional.empty());
      }
      perhapsOmitted();
      new RewordedPart(sheet, part, this::anchor).print();
      if (!part.moved().isEmpty()) {
        list("moved", part.moved(), "pdf.passages", Optional.empty());
      }
      new WholeArticle(sheet).print(part.article());
      html.close("section");
    }

    private void perhapsOmitted() {
      String kind = "perhapsOmitted";
      if (part.perhapsOmitted().isEmpty()) {
        Section.openEmpty(sheet, "h4", sheet.words("pdf." + kind), kind);
        Section.close(sheet);
      } else {
        list(kind, part.perhapsOmitted(), "pdf.perhapsOmitted.caption", Optional.empty());
      }
    }

    private void list(
        String kind, List<OutletPart.Entry> entries, String caption, Optional<Mark> mark) {
      String key = "pdf." + kind;
      String count = entries.isEmpty() ? "" : sheet.count(caption, entries.size());
      Section.open(sheet, "h4", sheet.words(key), count, kind);
      if (entries.isEmpty()) {
        html.element("p", sheet.words(key + ".none"), "class", "none");
      } else {
        html.open("ul", "class", "entries");
        entries.forEach(entry -> entry(kind, entry, mark));
        html.close("ul");
      }
      Section.close(sheet);
    }

    private void entry(String kind, OutletPart.Entry entry, Optional<Mark> mark) {
      html.open("li", anchor(entry.passage()));
      html.open("span", "class", "mid");
      mark.map(Shape::of).ifPresent(sheet::shape);
      if (kind.equals("moved")) {
        sheet.shape("moved");
      }
      sheet.passageLink(entry.passage());
      html.close("span");
      sheet.printed("span", "w", speaker(kind, entry), entry.text());
      html.element("span", entry.note(), "class", "note");
      entry.near().ifPresent(this::near);
      html.close("li");
    }

    private void near(OutletPart.Near near) {
      html.open("span", "class", "near");
      String target = "#" + Anchors.sentence(near.article(), near.place());
      html.element("a", near.where(), "href", target).text(" ");
      sheet.printed("span", "w", near.article(), near.text());
      html.close("span");
    }

    /** Omitted passages stand in the words of the base. */
    private String speaker(String kind, OutletPart.Entry entry) {
      return kind.startsWith("omitted") || kind.equals("perhapsOmitted")
          ? sheet.passage(entry.passage()).map(p -> p.base()).orElse(part.article())
          : part.article();
    }

    /** The first of an outlet's entries on a passage can be linked to. */
    private String[] anchor(String passage) {
      return anchored.add(passage)
          ? new String[] {"id", Anchors.entry(part.article(), passage)}
          : new String[0];
    }
  }
}
