package io.github.crossread.report.html;

import io.github.crossread.article.Role;
import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Printed.ArticleText;
import io.github.crossread.report.Printed.SentenceText;
import java.util.Locale;

/**
 * An article as it was read, each sentence with its mark: what every other mark is held against.
 */
final class WholeArticle {

  private final Sheet sheet;
  private final HtmlWriter html;

  WholeArticle(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print(String article) {
    sheet.article(article).filter(text -> !text.sentences().isEmpty()).ifPresent(this::print);
  }

  private void print(ArticleText text) {
    html.open("details", "class", "article");
    html.element("summary", sheet.words("html.article"));
    sheet.openPrinted("div", "w", text.article());
    int paragraph = -1;
    for (SentenceText sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph(paragraph >= 0, sentence.role());
        paragraph = sentence.paragraph();
      }
      sentence(text.article(), sentence);
    }
    html.close("p").close("div").close("details");
  }

  private void paragraph(boolean closeFirst, Role role) {
    if (closeFirst) {
      html.close("p");
    }
    html.open("p", "class", "r-" + role.name().toLowerCase(Locale.ROOT));
  }

  private void sentence(String article, SentenceText sentence) {
    html.open("span", "class", "s", "id", Anchors.sentence(article, sentence.place()));
    html.open("span", "class", "mid", "lang", sheet.report().wording().locale().toLanguageTag());
    sentence.cell().ifPresentOrElse(this::mark, () -> html.text(sheet.words("html.notCompared")));
    html.close("span").element("bdi", sentence.text()).close("span").text(" ");
  }

  private void mark(OutletPart.Cell cell) {
    cell.mark().ifPresent(sheet::mark);
    if (cell.moved()) {
      sheet.moved();
    }
    for (String passage : cell.passages()) {
      html.text(" ");
      sheet.passageLink(passage);
    }
  }
}
