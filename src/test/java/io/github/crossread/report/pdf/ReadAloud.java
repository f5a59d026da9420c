package io.github.crossread.report.pdf;

import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader goes through it: by its structure tree. */
final class ReadAloud {
  private final List<Element> elements = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();
  private final StringBuilder artifacts = new StringBuilder();
  private final Map<List<Integer>, String> drawn = new HashMap<>();
  private final String language;

  /**
   * An element of the tree.
   *
   * @param links what its links say of themselves
   */
  record Element(PDStructureElement tag, String text, List<String> links) {
    String type() {
      return tag.getStructureType();
    }

    Optional<String> alternative() {
      return Optional.ofNullable(tag.getAlternateDescription());
    }
  }

  /**
   * Marked words.
   *
   * @param place their page and their number there
   * @param language that they are read in
   */
  record Words(List<Integer> place, String text, String language) {}

  static ReadAloud of(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(new PdfOptions(PageSize.A4)).render(report, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new ReadAloud(document);
    }
  }

  private ReadAloud(PDDocument document) throws IOException {
    language = document.getDocumentCatalog().getLanguage();
    Map<COSDictionary, Integer> pages = new HashMap<>();
    for (PDPage page : document.getPages()) {
      draw(page, pages.size());
      pages.put(page.getCOSObject(), pages.size());
    }
    read(document.getDocumentCatalog().getStructureTreeRoot(), language, pages);
  }

  private void draw(PDPage page, int number) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getTag().equals("Artifact")) {
        artifacts.append(text(content)).append('\n');
      } else {
        drawn.merge(List.of(number, content.getMCID()), text(content), String::concat);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      } else if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private String read(PDStructureNode node, String spoken, Map<COSDictionary, Integer> pages) {
    StringBuilder text = new StringBuilder();
    List<String> links = new ArrayList<>();
    int index = elements.size();
    if (node instanceof PDStructureElement element) {
      elements.add(new Element(element, "", List.of()));
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String own = Optional.ofNullable(element.getLanguage()).orElse(spoken);
        text.append(read(element, own, pages));
      } else if (kid instanceof PDObjectReference reference) {
        links.add(contents(reference));
      } else {
        text.append(words(node, kid, spoken, pages));
      }
    }
    if (node instanceof PDStructureElement element) {
      elements.set(index, new Element(element, text.toString(), links));
    }
    return text.toString();
  }

  private static String contents(PDObjectReference reference) {
    COSDictionary link = (COSDictionary) reference.getCOSObject().getDictionaryObject("Obj");
    return Optional.ofNullable(link.getString("Contents")).orElse("");
  }

  private String words(
      PDStructureNode node, Object kid, String spoken, Map<COSDictionary, Integer> pages) {
    boolean elsewhere = kid instanceof PDMarkedContentReference;
    int number = elsewhere ? ((PDMarkedContentReference) kid).getMCID() : (Integer) kid;
    PDPage page =
        elsewhere
            ? ((PDMarkedContentReference) kid).getPage()
            : ((PDStructureElement) node).getPage();
    List<Integer> place = List.of(pages.get(page.getCOSObject()), number);
    String text = drawn.getOrDefault(place, "");
    words.add(new Words(place, text, spoken));
    return text;
  }

  /** Returns the language of the document. */
  String language() {
    return language;
  }

  /** Returns the elements in their order. */
  List<Element> elements() {
    return elements;
  }

  /** Returns the elements of some types. */
  List<Element> elements(String... types) {
    return elements.stream().filter(e -> List.of(types).contains(e.type())).toList();
  }

  /** Returns the words in the order in which they are read. */
  List<Words> words() {
    return words;
  }

  /** Returns all words in the order in which they are read. */
  String text() {
    return words.stream().map(Words::text).collect(Collectors.joining());
  }

  /** Returns the words that are read in a language. */
  String textIn(String code) {
    return words.stream()
        .filter(w -> w.language().equals(code))
        .map(Words::text)
        .collect(Collectors.joining());
  }

  /** Returns the places of all that is drawn and no artifact. */
  Set<List<Integer>> drawn() {
    return drawn.keySet();
  }

  /** Returns the words that are drawn and not read. */
  String artifacts() {
    return artifacts.toString();
  }
}
