package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader who listens depends on, and no checker of PDF/UA sees. */
class StructureTest {
  private PDDocument document;

  @BeforeEach
  void render() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(new PdfOptions(PageSize.A4)).render(ExampleReport.report(), out);
    document = Loader.loadPDF(out.toByteArray());
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private List<PDStructureElement> elements(String... types) {
    List<PDStructureElement> all = new ArrayList<>();
    walk(document.getDocumentCatalog().getStructureTreeRoot(), all::add);
    return all.stream().filter(e -> List.of(types).contains(e.getStructureType())).toList();
  }

  private static void walk(PDStructureNode node, Consumer<PDStructureElement> each) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        each.accept(element);
        walk(element, each);
      }
    }
  }

  @Test
  void the_document_says_the_language_that_its_own_words_are_in() {
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
  }

  @Test
  void each_head_cell_says_whether_it_heads_a_row_or_a_column() {
    assertThat(elements("TH"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            cell ->
                assertThat(cell.getCOSObject().getDictionaryObject(COSName.A))
                    .isInstanceOfSatisfying(
                        COSDictionary.class,
                        a -> assertThat(a.getNameAsString("Scope")).isIn("Row", "Column")));
  }

  @Test
  void each_row_of_a_table_has_a_head() {
    assertThat(elements("TBody"))
        .flatExtracting(body -> within(body, "TR"))
        .hasSizeGreaterThan(10)
        .allSatisfy(row -> assertThat(within(row, "TH")).isNotEmpty());
  }

  private static List<PDStructureElement> within(PDStructureElement element, String type) {
    List<PDStructureElement> inside = new ArrayList<>();
    walk(element, inside::add);
    return inside.stream().filter(e -> e.getStructureType().equals(type)).toList();
  }

  @Test
  void each_link_says_in_words_where_it_leads() throws IOException {
    List<PDAnnotation> links = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      links.addAll(page.getAnnotations());
    }

    assertThat(links)
        .hasSizeGreaterThan(20)
        .allSatisfy(link -> assertThat(link.getContents()).containsPattern("\\p{L}"));
    assertThat(elements("Link"))
        .allSatisfy(
            link -> assertThat(link.getKids()).hasAtLeastOneElementOfType(PDObjectReference.class));
  }

  @Test
  void what_is_read_in_turn_is_drawn_in_that_turn() {
    List<Integer> read = new ArrayList<>();
    marks(document.getDocumentCatalog().getStructureTreeRoot(), null, read);

    assertThat(read).hasSizeGreaterThan(500).isSorted().doesNotHaveDuplicates();
  }

  /** Adds the places of what is drawn in the order of the tree: pages before marks. */
  private void marks(PDStructureNode node, PDPage page, List<Integer> places) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        marks(element, element.getPage(), places);
      } else if (kid instanceof Integer mark) {
        places.add(place(page, mark));
      } else if (kid instanceof PDMarkedContentReference elsewhere) {
        places.add(place(elsewhere.getPage(), elsewhere.getMCID()));
      }
    }
  }

  private int place(PDPage page, int mark) {
    return document.getPages().indexOf(page) * 100_000 + mark;
  }

  @Test
  void running_heads_and_folios_are_not_read() throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      List<PDMarkedContent> drawn = extractor.getMarkedContents();

      assertThat(drawn.stream().filter(c -> inMargin(c, page)).toList())
          .isNotEmpty()
          .allSatisfy(content -> assertThat(content.getTag()).isEqualTo("Artifact"));
    }
  }

  private static boolean inMargin(PDMarkedContent content, PDPage page) {
    double foot = page.getMediaBox().getHeight() - 40;
    return positions(content).anyMatch(p -> p.getYDirAdj() < 45 || p.getYDirAdj() > foot);
  }

  private static Stream<TextPosition> positions(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(TextPosition.class::cast);
  }
}
