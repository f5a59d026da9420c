package io.github.crossread.report.html;

import io.github.crossread.report.Printed;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all parts of the page are written on: the report, its words, and marks and printed text. */
final class Sheet {

  private final Report report;
  private final HtmlWriter html;
  private final Map<String, Printed.ArticleText> articles = new HashMap<>();
  private final Map<String, Printed.PassageText> passages = new HashMap<>();
  private final Set<String> rows = new HashSet<>();

  Sheet(Report report, HtmlWriter html) {
    this.report = report;
    this.html = html;
    report.printed().articles().forEach(article -> articles.put(article.article(), article));
    report.printed().passages().forEach(passage -> passages.put(passage.id(), passage));
    report.matrix().groups().forEach(g -> g.rows().forEach(row -> rows.add(row.passage())));
  }

  Report report() {
    return report;
  }

  HtmlWriter html() {
    return html;
  }

  /** Returns words of the report. */
  String words(String key, Object... values) {
    return report.wording().of(key, values);
  }

  /** Returns words of the report for a count. */
  String count(String key, int count) {
    return report.wording().count(key, count);
  }

  List<ReportOutlet> outlets() {
    return report.outlets();
  }

  /** Returns the number of an article's outlet in the order of the set, from 0. */
  int number(String article) {
    return outlets().indexOf(report.outlet(article));
  }

  Optional<Printed.ArticleText> article(String article) {
    return Optional.ofNullable(articles.get(article));
  }

  Optional<Printed.PassageText> passage(String passage) {
    return Optional.ofNullable(passages.get(passage));
  }

  /** Writes words for those who listen. */
  void spoken(String words) {
    html.element("span", words, "class", "vh");
  }

  /** Writes a mark: a shape for the eye, a word for the ear. */
  void mark(Mark mark) {
    shape(Shape.of(mark));
    spoken(words(mark.key()));
  }

  /** Writes the mark of a reading that stands in another place than in the base. */
  void moved() {
    shape("moved");
    spoken(words("pdf.mark.moved"));
  }

  /** Writes a mark beside which its meaning stands in words. */
  void shape(String name) {
    html.open("svg", "class", "m", "aria-hidden", "true");
    html.open("use", "href", "#m-" + name).close("use").close("svg");
  }

  /** Writes the id of a passage, which leads to its row in the matrix if it has one. */
  void passageLink(String passage) {
    if (!rows.contains(passage)) {
      html.element("span", passage, "class", "id");
      return;
    }
    html.element("a", passage, "class", "id", "href", "#" + Anchors.passage(passage));
  }

  /** Opens an element for words that an outlet printed, in that article's language. */
  HtmlWriter openPrinted(String tag, String style, String article) {
    List<String> attributes = new ArrayList<>(List.of("class", style));
    article(article).ifPresent(text -> addLanguage(attributes, text));
    return html.open(tag, attributes.toArray(String[]::new));
  }

  private void addLanguage(List<String> attributes, Printed.ArticleText text) {
    Locale language = text.language();
    if (!language.equals(report.wording().locale())) {
      attributes.addAll(List.of("lang", language.toLanguageTag()));
    }
    if (text.rightToLeft()) {
      attributes.addAll(List.of("dir", "rtl"));
    }
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
      case MOVED_HERE -> labelled("ins", "moved-here", "pdf.mark.movedHere", run.text());
      case MOVED_AWAY -> labelled("del", "moved-away", "pdf.mark.movedAway", run.text());
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
