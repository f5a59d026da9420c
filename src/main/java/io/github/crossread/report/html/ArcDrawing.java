package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.Arc;
import io.github.crossread.document.DocumentBlock.Grid;
import java.util.List;
import java.util.Locale;

/** Draws which outlets share text, an arc over the heads of the columns for each two. */
final class ArcDrawing {

  /** How wide a column is in the drawing, which is stretched to that of the table. */
  private static final int PITCH = 20;

  private static final int HEIGHT = 40;
  private static final int LOWEST = 14;
  private static final int STEP = 7;
  private static final double WIDEST = 10;
  private static final double THINNEST = 1.5;

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Grid grid;

  ArcDrawing(Sheet sheet, Grid grid) {
    this.sheet = sheet;
    this.grid = grid;
    html = sheet.html();
  }

  void print() {
    List<String> spoken = grid.arcs().stream().map(this::spoken).toList();
    String name = sheet.words("arc.alt", String.join(" ", spoken));
    int width = PITCH * grid.columns().size();
    html.open(
        "svg",
        "class",
        "arcs",
        "role",
        "img",
        "aria-label",
        name,
        "viewBox",
        "0 0 " + width + " " + HEIGHT,
        "preserveAspectRatio",
        "none");
    grid.arcs().forEach(this::arc);
    html.close("svg");
    html.open("span", "class", "cap", "aria-hidden", "true");
    Arc widest = grid.arcs().get(0);
    html.text(widest.label() + ": " + widest.meaning()).close("span");
  }

  private void arc(Arc arc) {
    int from = PITCH * arc.from() + PITCH / 2;
    int to = PITCH * arc.to() + PITCH / 2;
    int top = Math.max(-HEIGHT / 3, HEIGHT - 4 * (LOWEST + STEP * (arc.to() - arc.from())) / 3);
    double width = Math.max(THINNEST, WIDEST * arc.share() / 100);
    html.open(
        "path",
        "class",
        arc.quoted() ? "arc quoted" : "arc",
        "stroke-width",
        Double.toString(Math.round((arc.quoted() ? THINNEST : width) * 10) / 10.0),
        "d",
        String.format(
            Locale.ROOT, "M%1$d %2$dC%1$d %4$d %3$d %4$d %3$d %2$d", from, HEIGHT, to, top));
    html.open("title").text(spoken(arc)).close("title").close("path");
  }

  private String spoken(Arc arc) {
    return sheet.words(
        "arc.spoken",
        sheet.report().outlet(grid.columns().get(arc.from()).article()).name(),
        sheet.report().outlet(grid.columns().get(arc.to()).article()).name(),
        arc.label(),
        arc.meaning());
  }
}
