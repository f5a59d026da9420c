package io.github.crossread.report.html;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Like;
import io.github.crossread.document.Annotated.Note;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.State;
import java.util.ArrayList;
import java.util.List;

/** One article whole: its sentences, what the others have of each, what it leaves out. */
final class WholeArticle {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Annotated article;

  WholeArticle(Sheet sheet, Annotated article) {
    this.sheet = sheet;
    this.article = article;
    html = sheet.html();
  }

  void print() {
    String id = Anchors.outlet(article.article());
    String[] outlet = sheet.ofOutlet(article.article());
    html.open("section", "class", "outlet", "id", id, outlet[0], outlet[1]);
    html.element("h3", sheet.report().outlet(article.article()).name());
    html.element("p", article.facts(), "class", "facts");
    html.open("ul", "class", "counts");
    count("adds", article.adds());
    count("shares", article.shares());
    count("leavesOut", article.leavesOut());
    html.close("ul");
    article.beside().ifPresent(this::beside);
    html.open("ol", "class", "article");
    article.parts().forEach(this::part);
    html.close("ol").close("section");
  }

  private void part(Part part) {
    if (part instanceof Sentence sentence) {
      sentence(sentence);
    } else if (part instanceof Gap gap) {
      gap(gap);
    } else if (part instanceof Like like) {
      html.open("li", "class", "like").open("details").element("summary", like.words());
      html.open("ol", "class", "article");
      like.parts().forEach(this::part);
      html.close("ol").close("details").close("li");
    }
  }

  private void beside(String other) {
    String name = sheet.report().outlet(other).shortName();
    html.element("p", sheet.words("like.caption", name), "class", "cap");
  }

  private void count(String key, Count count) {
    html.open("li", "class", key).element("b", Integer.toString(count.sure())).text(" ");
    html.element("span", sheet.words("annotated." + key)).text(" ");
    html.element("span", sheet.count("annotated.unit." + key, count.sure()), "class", "cap");
    if (count.perhaps() > 0) {
      html.text(" ");
      html.element("span", sheet.words("annotated.perhaps", count.perhaps()), "class", "cap");
    }
    html.close("li");
  }

  private void sentence(Sentence sentence) {
    List<String> compared = sentence.passages().stream().filter(sheet::isCompared).toList();
    List<String> attributes = new ArrayList<>();
    attributes.add("id");
    attributes.add(Anchors.sentence(article.article(), sentence.place()));
    attributes.add("class");
    attributes.add("s " + sentence.kind());
    if (!compared.isEmpty()) {
      attributes.add("data-statements");
      attributes.add(String.join(" ", compared.stream().map(Anchors::statement).toList()));
    }
    html.open("li", attributes.toArray(String[]::new));
    place(sentence);
    html.open("div", "class", "text");
    sentence.passages().forEach(this::anchor);
    sheet.spoken(sheet.words(sentence.kind().key()) + ": ");
    boolean headline = sentence.place() == 1 && article.headline().isPresent();
    sheet.printed("span", headline ? "w headline" : "w", article.article(), sentence.text());
    if (!sentence.close().isEmpty()) {
      html.text(" ").element("span", sentence.close(), "class", "cap");
    }
    sentence.question().ifPresent(question -> Questions.print(sheet, question));
    html.close("div");
    notes(sentence);
    html.close("li");
  }

  private void place(Sentence sentence) {
    String place = Integer.toString(sentence.place());
    String target = "#" + Anchors.sentence(article.article(), sentence.place());
    String label = sheet.words("sentence", place);
    html.element("a", place, "class", "place", "href", target, "aria-label", label);
  }

  /** A statement's id leads to its row; one that has none, to where it is first made. */
  private void anchor(String passage) {
    place(Anchors.entry(article.article(), passage));
    if (!sheet.isRow(passage)) {
      place(Anchors.passage(passage));
    }
  }

  private void place(String id) {
    String[] attribute = sheet.once(id);
    if (attribute.length > 0) {
      html.open("span", attribute).close("span");
    }
  }

  private void notes(Sentence sentence) {
    if (sentence.notes().isEmpty()) {
      return;
    }
    html.open("ul", "class", "notes");
    sentence.notes().forEach(this::note);
    html.close("ul");
  }

  private void note(Note note) {
    html.open("li").element("span", note.lead(), "class", "lead").text(" ");
    if (!note.words().isEmpty()) {
      sheet.printed("span", "w", article.article(), note.words());
      html.text(" ");
    }
    note.passage().ifPresent(sheet::statement);
    html.close("li");
  }

  private void gap(Gap gap) {
    html.open("li", "class", "gap").open("ul");
    gap.statements().forEach(left -> left(gap, left));
    html.close("ul").close("li");
  }

  private void left(Gap gap, Left left) {
    State state = gap.perhaps() ? State.PERHAPS_LEFT_OUT : State.LEFT_OUT;
    html.open("li", sheet.once(Anchors.entry(article.article(), left.passage())));
    String name = sheet.words(state.key());
    html.open("span", "class", "k " + state, "role", "img", "aria-label", name).close("span");
    html.text(" ");
    sheet.statement(left.passage());
    html.text(" ");
    sheet.printed("span", "w", left.article(), left.text());
    html.text(" ").element("span", left.beside(), "class", "cap").close("li");
  }
}
