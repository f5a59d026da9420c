package io.github.crossread.report.html;

import io.github.crossread.report.Evidence;
import java.util.List;

/** Who is heard in which outlet, and who leans on whom. */
final class VoiceTables {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Evidence evidence;

  VoiceTables(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    evidence = sheet.report().evidence();
  }

  void print() {
    if (!evidence.voices().isEmpty()) {
      open(
          "pdf.voices",
          List.of(
              "pdf.voices.who", "pdf.voices.quoted", "pdf.voices.reported", "pdf.voices.called"));
      evidence.voices().forEach(this::row);
      close("pdf.voices.note");
    }
    if (!evidence.loneVoices().isEmpty()) {
      open(
          "pdf.voices.alone",
          List.of(
              "pdf.column.outlet",
              "pdf.voices.alone.quoted",
              "pdf.voices.alone.reported",
              "pdf.voices.alone.unnamed"));
      evidence.loneVoices().forEach(this::row);
      close("pdf.voices.alone.note");
    }
    if (!evidence.leanings().isEmpty()) {
      open("pdf.leans", List.of("pdf.column.outlet", "pdf.leans.on"));
      evidence.leanings().forEach(this::row);
      close("pdf.leans.note");
    }
  }

  private void open(String key, List<String> heads) {
    String title = sheet.words(key);
    html.open("section", "class", "table").element("h3", title);
    html.element("p", sheet.words(key + ".caption"), "class", "cap");
    Scroll.open(sheet, title);
    html.open("table", "class", "voices").open("thead").open("tr");
    heads.forEach(head -> html.element("th", sheet.words(head), "scope", "col"));
    html.close("tr").close("thead").open("tbody");
  }

  private void close(String note) {
    html.close("tbody").close("table");
    Scroll.close(sheet);
    html.element("p", sheet.words(note), "class", "cap").close("section");
  }

  private void row(Evidence.VoiceRow voice) {
    html.open("tr").element("th", voice.speaker(), "scope", "row");
    html.element("td", voice.quoted()).element("td", voice.reported());
    html.element("td", voice.called()).close("tr");
  }

  private void row(Evidence.LoneVoices lone) {
    outlet(lone.article());
    html.element("td", lone.quoted()).element("td", lone.reported());
    html.element("td", lone.unnamed()).close("tr");
  }

  private void row(Evidence.Lean lean) {
    outlet(lean.article());
    html.element("td", lean.media()).close("tr");
  }

  private void outlet(String article) {
    int number = sheet.outlets().indexOf(sheet.report().outlet(article));
    html.open("tr", "data-o", Integer.toString(number));
    html.element("th", sheet.report().outlet(article).name(), "scope", "row");
  }
}
