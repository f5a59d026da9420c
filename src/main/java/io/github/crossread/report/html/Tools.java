package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.State;
import java.util.List;

/** What the reader can choose, find and ask for. Hidden until the script is there to serve it. */
final class Tools {

  /** What can be chosen of statements and sentences, by the states of a grid's marks. */
  private static final List<State> KINDS =
      List.of(State.SAME, State.STYLE, State.OTHER, State.PERHAPS, State.LEFT_OUT);

  private static final List<String> ANSWERS = List.of("same", "partly", "different");

  private static final List<String> KEYS =
      List.of("/", "n", "p", "j", "k", "o", "b", "d", "a", "?");

  private final Sheet sheet;
  private final HtmlWriter html;

  Tools(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    html.open(
        "section",
        "id",
        "tools",
        "aria-label",
        sheet.words("html.tools"),
        "hidden",
        "",
        "data-outlets",
        sheet.words("html.state.outlets"),
        "data-passages",
        sheet.words("html.state.passages"),
        "data-kinds",
        sheet.words("html.state.kinds"),
        "data-reference",
        sheet.words("html.state.reference"),
        "data-left",
        sheet.words(State.LEFT_OUT.key()),
        "data-perhaps",
        sheet.words(State.PERHAPS_LEFT_OUT.key()),
        "data-beside",
        sheet.words("annotated.others"),
        "data-judged",
        sheet.words("html.judged"));
    html.open("div", "class", "bar-of-tools");
    choices();
    find();
    answers();
    button("back", sheet.words("html.back"), "hidden", "");
    button("theme", sheet.words("html.theme.dark"), "aria-pressed", "false");
    button("help", sheet.words("html.help"), "aria-haspopup", "dialog");
    html.close("div");
    html.open("p", "id", "state", "role", "status", "class", "cap").close("p");
    html.close("section");
    help();
  }

  private void button(String id, String words, String... more) {
    String[] attributes = new String[4 + more.length];
    List<String> all = List.of("type", "button", "id", id);
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = i < 4 ? all.get(i) : more[i - 4];
    }
    html.element("button", words, attributes);
  }

  private void choices() {
    html.open("details", "id", "choices").element("summary", sheet.words("html.choose"));
    html.open("div", "class", "panel");
    outlets();
    reference();
    kinds();
    button("all", sheet.words("html.all"));
    html.close("div").close("details");
  }

  private void outlets() {
    html.open("fieldset", "id", "outlet-choice");
    html.element("legend", sheet.words("pdf.outlets"));
    for (int i = 0; i < sheet.outlets().size(); i++) {
      html.open("label")
          .empty("input", "type", "checkbox", "checked", "", "value", Integer.toString(i));
      html.text(" " + sheet.outlets().get(i).name()).close("label");
    }
    html.close("fieldset");
  }

  private void reference() {
    String made =
        sheet
            .report()
            .collation()
            .set()
            .reference()
            .map(article -> Integer.toString(sheet.number(article)))
            .orElse("n");
    html.open("fieldset").element("legend", sheet.words("html.reference")).open("label");
    html.text(sheet.words("html.reference.label") + " ");
    html.open("select", "id", "reference", "data-made", made);
    html.element("option", sheet.words("html.reference.none"), "value", "n");
    for (int i = 0; i < sheet.outlets().size(); i++) {
      html.element("option", sheet.outlets().get(i).name(), "value", Integer.toString(i));
    }
    html.close("select").close("label");
    html.element("p", sheet.words("html.reference.rule"), "class", "cap").close("fieldset");
  }

  private void kinds() {
    html.open("fieldset", "id", "kinds").element("legend", sheet.words("html.kinds"));
    for (State kind : KINDS) {
      kind(kind.name(), sheet.words(kind.key()));
    }
    kind("ONLY_HERE", sheet.words("kind.ONLY_HERE"));
    html.element("p", sheet.words("html.kinds.rule"), "class", "cap").close("fieldset");
  }

  private void kind(String value, String words) {
    html.open("label").empty("input", "type", "checkbox", "value", value).text(" ");
    html.open("span", "class", "k " + value, "aria-hidden", "true").close("span");
    html.text(" " + words).close("label");
  }

  /** What was answered of unsure pairs, to be copied or saved; there is no server to send it to. */
  private void answers() {
    html.open("details", "id", "answers", "hidden", "");
    html.open("summary").close("summary").open("div", "class", "panel");
    html.element("p", sheet.words("html.judged.how"), "class", "cap");
    html.open("pre", "id", "judgements", "tabindex", "0").close("pre").open("p");
    button("copy", sheet.words("html.judged.copy"), "data-done", sheet.words("html.judged.copied"));
    html.text(" ");
    button("save", sheet.words("html.judged.save"));
    html.close("p").close("div").close("details");
    html.open("template", "id", "answer").open("span", "class", "answers");
    html.element("span", sheet.words("html.judged.ask"), "class", "cap");
    for (String answer : ANSWERS) {
      String words = sheet.words("html.judged." + answer);
      html.element("button", words, "type", "button", "value", answer, "aria-pressed", "false");
    }
    html.close("span").close("template");
  }

  private void find() {
    html.open("div", "class", "find", "role", "search");
    html.element("label", sheet.words("html.find"), "for", "find");
    html.empty("input", "type", "search", "id", "find", "autocomplete", "off");
    html.open(
        "output",
        "id",
        "found",
        "data-of",
        sheet.words("html.found"),
        "data-none",
        sheet.words("html.found.none"));
    html.close("output");
    button("previous", "\u2191", "aria-label", sheet.words("html.find.previous"));
    button("next", "\u2193", "aria-label", sheet.words("html.find.next"));
    html.close("div");
  }

  private void help() {
    html.open("dialog", "id", "keys", "aria-labelledby", "keys-title");
    html.element("h2", sheet.words("html.help.title"), "id", "keys-title");
    html.open("table", "class", "plain").open("tbody");
    for (String key : KEYS) {
      html.open("tr").open("th", "scope", "row").element("kbd", key).close("th");
      html.element("td", sheet.words("html.key." + KEYS.indexOf(key))).close("tr");
    }
    html.close("tbody").close("table");
    html.open("p").open("label").empty("input", "type", "checkbox", "id", "single", "checked", "");
    html.text(" " + sheet.words("html.help.single")).close("label").close("p");
    html.element("p", sheet.words("html.help.links"), "class", "cap");
    button("close", sheet.words("html.help.close"));
    html.close("dialog");
  }
}
