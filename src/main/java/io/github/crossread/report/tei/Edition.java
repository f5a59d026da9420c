package io.github.crossread.report.tei;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.OutletView.Lacking;
import io.github.crossread.report.Generator;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The parts of the edition: header with its witnesses, then the statements with their readings. */
final class Edition {

  private final Report report;
  private final XmlWriter xml;
  private final Map<String, Lacking> lacking;

  /** What each article is called in the edition; an id may not be a name in XML. */
  private final Map<String, String> sigla = new HashMap<>();

  Edition(Report report, XmlWriter xml) {
    this.report = report;
    this.xml = xml;
    lacking =
        report.collation().outlets().stream()
            .collect(Collectors.toMap(OutletView::article, OutletView::lacking));
    for (ArticleText text : report.collation().texts()) {
      sigla.put(text.article().id(), "w" + (sigla.size() + 1));
    }
  }

  void write() throws XMLStreamException {
    xml.element("teiHeader", this::header);
    xml.element("text", () -> xml.element("body", this::statements));
  }

  private void header() throws XMLStreamException {
    xml.element("fileDesc", this::file);
    xml.element(
        "encodingDesc",
        () ->
            xml.text(
                "variantEncoding", "", "method", "parallel-segmentation", "location", "internal"));
  }

  private void file() throws XMLStreamException {
    xml.element("titleStmt", () -> xml.text("title", report.title()));
    xml.element("publicationStmt", () -> xml.text("p", madeBy()));
    xml.element("sourceDesc", () -> xml.element("listWit", this::witnesses));
  }

  private static String madeBy() {
    Generator generator = Generator.thisBuild();
    return generator.name() + " " + generator.version();
  }

  private void witnesses() throws XMLStreamException {
    for (ArticleText text : report.collation().texts()) {
      Article article = text.article();
      String facts =
          Stream.of(
                  Stream.of(article.outlet().name()),
                  article.headline().stream(),
                  article.published().map(Object::toString).stream(),
                  article.url().stream())
              .flatMap(fact -> fact)
              .collect(Collectors.joining(", "));
      xml.text("witness", facts, "xml:id", sigla.get(article.id()), "n", article.id());
    }
  }

  private void statements() throws XMLStreamException {
    for (Passage passage : report.collation().passages()) {
      xml.element("ab", () -> xml.element("app", () -> entry(passage)), "xml:id", passage.id());
    }
  }

  /** Writes the base as the lemma; articles with the same words share a reading. */
  private void entry(Passage passage) throws XMLStreamException {
    Map<String, List<Reading>> byWords = new LinkedHashMap<>();
    byWords.put(words(passage.base()), new ArrayList<>());
    passage
        .readings()
        .forEach(r -> byWords.computeIfAbsent(words(r), words -> new ArrayList<>()).add(r));
    for (Map.Entry<String, List<Reading>> entry : byWords.entrySet()) {
      List<Reading> readings = entry.getValue();
      String witnesses = witnesses(readings.stream().map(Reading::article).toList());
      if (readings.contains(passage.base())) {
        xml.text("lem", entry.getKey(), "wit", witnesses);
      } else {
        String relation = ConstantNames.of(readings.get(0).relation());
        xml.text("rdg", entry.getKey(), "wit", witnesses, "type", relation);
      }
    }
    lacking(passage);
  }

  private static String words(Reading reading) {
    return Sentence.joined(reading.sentences()).text();
  }

  private void lacking(Passage passage) throws XMLStreamException {
    Map<String, List<String>> byState = new LinkedHashMap<>();
    for (ArticleText text : report.collation().texts()) {
      String article = text.article().id();
      if (passage.reading(article).isEmpty()) {
        String state = lacking.get(article).state(passage);
        byState.computeIfAbsent(state, s -> new ArrayList<>()).add(article);
      }
    }
    for (Map.Entry<String, List<String>> state : byState.entrySet()) {
      xml.text("rdg", "", "wit", witnesses(state.getValue()), "type", state.getKey());
    }
  }

  private String witnesses(List<String> articles) {
    return articles.stream().map(id -> "#" + sigla.get(id)).collect(Collectors.joining(" "));
  }
}
