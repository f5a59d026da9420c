package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.Options;
import io.github.crossread.document.Annotated;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.Summary;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {
  private final PdfRenderer renderer = new PdfRenderer(new PdfOptions(PageSize.A4));

  private static byte[] render(Renderer renderer, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(report, out);
    return out.toByteArray();
  }

  private static Report created(Instant instant) {
    Options none = Options.none();
    return ExampleReport.made(
        new Options(
            none.reference(),
            none.quorum(),
            none.language(),
            none.agencies(),
            none.encoding(),
            none.reportLanguage(),
            Optional.of(instant)));
  }

  @Test
  void a_report_without_a_date_bears_none() throws IOException {
    byte[] pdf = render(renderer, ExampleReport.report());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(metadata(document)).doesNotContain("xmp:CreateDate");
    }
  }

  @Test
  void a_report_with_a_date_bears_it_to_the_second() throws IOException {
    Instant date = Instant.parse("2025-10-17T08:00:00.5Z");

    byte[] pdf = render(renderer, created(date));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2025-10-17T08:00:00Z");
      assertThat(metadata(document))
          .contains("<xmp:CreateDate>2025-10-17T08:00:00Z</xmp:CreateDate>");
    }
  }

  private static String metadata(PDDocument document) throws IOException {
    byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
    return new String(packet, StandardCharsets.UTF_8);
  }

  @Test
  void words_can_be_read_in_their_order() throws IOException {
    Report report = ExampleReport.report();

    byte[] pdf = render(renderer, report);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(2);
      String page = stripper.getText(document).replaceAll("\\s+", " ");
      List<String> sentences =
          new ArrayList<>(
              List.of(
                  report.title(),
                  "Courier and Ledger carry the same Coastal Press text.",
                  "How each begins",
                  "Who says what",
                  "Who is heard",
                  "What each adds",
                  "Findings"));
      report.summary().findings().stream()
          .limit(8)
          .map(ToldFinding::sentence)
          .forEach(sentences::add);
      assertThat(page).containsSubsequence(sentences);
    }
  }

  @Test
  void words_from_right_to_left_can_be_taken_out_in_the_order_in_which_they_are_read(
      @TempDir Path folder) throws Exception {
    byte[] pdf = render(renderer, Scripts.rightToLeft(folder));

    assertThat(structured(pdf))
        .contains(Scripts.ARABIC, Scripts.HEBREW + " (Arup) 16, " + Scripts.HEBREW);
  }

  @Test
  void all_that_is_quoted_of_each_article_can_be_taken_out_whole_and_in_its_order()
      throws Exception {
    Report report = ExampleReport.report();

    List<String> quoted = sentences(report).toList();
    assertThat(quoted).hasSizeGreaterThan(100);
    assertThat(withoutSpace(structured(render(renderer, report)))).containsSubsequence(quoted);
  }

  @Test
  void all_that_is_quoted_from_right_to_left_can_be_taken_out_whole_and_in_its_order(
      @TempDir Path folder) throws Exception {
    Report report = Scripts.rightToLeft(folder);

    List<String> quoted = sentences(report).toList();
    assertThat(quoted).isNotEmpty();
    assertThat(withoutSpace(structured(render(renderer, report)))).containsSubsequence(quoted);
  }

  /** As a reader's own tools take it out, without the tags. */
  @Test
  void what_is_quoted_is_found_in_the_plain_text_of_the_pages() throws Exception {
    Report report = ExampleReport.report();
    List<String> quoted =
        Stream.of(sentences(report), quotedAsEvidence(report))
            .flatMap(texts -> texts)
            .map(PdfRendererTest::withoutSpace)
            .toList();

    String plain;
    try (PDDocument document = Loader.loadPDF(render(renderer, report))) {
      plain = withoutSpace(new PDFTextStripper().getText(document));
    }

    assertThat(quoted).hasSizeGreaterThan(130);
    assertThat(quoted.stream().filter(text -> !plain.contains(text))).isEmpty();
  }

  private static Stream<String> quotedAsEvidence(Report report) {
    return report.evidence().quotations().stream()
        .flatMap(table -> table.versions().stream())
        .flatMap(version -> Stream.of(version.words(), version.givenTo()))
        .map(PdfRendererTest::text);
  }

  /**
   * The sentences of each article, in its order; not those that are folded, which another article
   * has word for word. Where words of the other are struck, what stands between them.
   */
  private static Stream<String> sentences(Report report) {
    return new DocumentComposer()
        .compose(report).articles().stream()
            .flatMap(article -> article.parts().stream())
            .filter(Annotated.Sentence.class::isInstance)
            .flatMap(part -> unbroken(((Annotated.Sentence) part).text()))
            .map(PdfRendererTest::withoutSpace)
            .filter(words -> !words.isEmpty());
  }

  private static Stream<String> unbroken(StyledText text) {
    return text.runs().stream().anyMatch(run -> run.style() == StyledText.Style.ONLY_THERE)
        ? text.runs().stream().map(StyledText.Run::text)
        : Stream.of(text(text));
  }

  private static String text(StyledText styled) {
    return styled.runs().stream().map(StyledText.Run::text).collect(Collectors.joining());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The words in the order of the content, which is the order in which they are read aloud. */
  private static String structured(byte[] pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> add(content, words));
      }
    }
    return words.toString();
  }

  private static void add(PDMarkedContent content, StringBuilder words) {
    if (content.getActualText() != null) {
      words.append(content.getActualText());
      return;
    }
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        add(inner, words);
      } else if (part instanceof TextPosition position) {
        words.append(position.getUnicode());
      }
    }
  }

  @Test
  void a_character_that_no_font_has_can_still_be_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(HostileReport.document(), out);
    byte[] pdf = out.toByteArray();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(stripper.getText(document)).contains("東京");
    }
  }

  @Test
  void bookmarks_lead_to_the_parts_and_the_outlets() throws IOException {
    byte[] pdf = render(renderer, ExampleReport.report());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(part.getTitle());
        part.children().forEach(outlet -> titles.add("- " + outlet.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "Summary",
              "Findings",
              "Each outlet",
              "- Merrow Courier",
              "- Northern Ledger",
              "- Harbor Post",
              "- Channel 6 News",
              "- The Estuary",
              "Each statement, once",
              "Quotations, disagreements, credits",
              "How this was made");
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("1", "2");
    }
  }

  @Test
  void edits_figures_and_heads_are_tagged() throws IOException {
    byte[] pdf = render(renderer, ExampleReport.report());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertThat(alternatives(elements, "Ins")).anyMatch(words -> words.startsWith("[only here: "));
      assertThat(alternatives(elements, "Del")).contains("[only there: conscience]");
      assertThat(alternatives(elements, "Figure"))
          .anyMatch(a -> a.contains("Merrow Courier and Northern Ledger: " + shared()))
          .allMatch(a -> !a.isBlank());
      assertThat(elements)
          .extracting(PDStructureElement::getStructureType)
          .contains("H1", "H2", "H3", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD")
          .contains("L", "LI", "Lbl", "LBody", "Link", "Span", "P", "TOC", "TOCI");
    }
  }

  private static String shared() {
    Summary.Pair first = ExampleReport.report().summary().pairs().get(0);
    return first.unquoted() + first.quoted() + " of 100 words, the same Coastal Press text.";
  }

  private static List<String> alternatives(List<PDStructureElement> elements, String type) {
    return elements.stream()
        .filter(element -> element.getStructureType().equals(type))
        .map(PDStructureElement::getAlternateDescription)
        .toList();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }

  @Test
  void the_attached_report_can_be_taken_out_as_it_was_written() throws IOException {
    byte[] pdf =
        render(
            new PdfRenderer(new PdfOptions(PageSize.A4), new LeastJson(), new MissingCharacters()),
            ExampleReport.report());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("saltgate.json");
      assertThat(files.get("saltgate.json").getEmbeddedFile().toByteArray())
          .isEqualTo("{}\n".getBytes(StandardCharsets.UTF_8));
      assertThat(files.get("saltgate.json").getEmbeddedFile().getSubtype())
          .isEqualTo("application/json");
    }
  }

  @Test
  void the_stream_is_left_open() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    renderer.render(ExampleReport.report(), out);

    assertThat(closed[0]).isFalse();
  }
}
