package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import io.github.crossread.report.Report;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds of every edition in TEI. */
final class TeiEditionTest {

  @TempDir Path folder;

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String tei(Report report) throws Exception {
    return TextFormats.printed(report, "tei.xml");
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @TestFactory
  Stream<DynamicTest> each_statement_has_one_reading_of_each_article() {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> isParallel(golden)));
  }

  private static void isParallel(GoldenCase golden) throws Exception {
    Element tei = parsed(tei(golden.report())).getDocumentElement();
    List<String> witnesses =
        elements(tei, "witness").stream().map(w -> "#" + w.getAttribute("xml:id")).toList();

    assertThat(witnesses).hasSameSizeAs(golden.report().outlets());
    assertThat(elements(tei, "app")).hasSameSizeAs(golden.report().collation().passages());
    for (Element app : elements(tei, "app")) {
      List<Element> readings = new ArrayList<>(elements(app, "lem"));
      assertThat(readings).hasSize(1);
      readings.addAll(elements(app, "rdg"));
      assertThat(readings)
          .flatExtracting(reading -> List.of(reading.getAttribute("wit").split(" ")))
          .containsExactlyInAnyOrderElementsOf(witnesses);
    }
  }

  @Test
  void what_an_article_says_stays_text() throws Exception {
    String words =
        "The <b>mill</b> & ]]> \uFFFF \uFFFE burned down on \uD83D\uDE00 Sunday night.\n";
    Files.writeString(folder.resolve("9 \"a\".txt"), words);
    Files.writeString(folder.resolve("b&<.txt"), "The mill burned down on Sunday.\n");

    Document tei = parsed(tei(new Comparison(Options.none()).compare(folder)));

    assertThat(tei.getElementsByTagName("b").getLength()).isZero();
    assertThat(tei.getDocumentElement().getTextContent()).contains("]]>", "\uD83D\uDE00");
  }

  /**
   * The schema of the TEI, which stands under a licence of its own, is not part of this project.
   */
  @TestFactory
  Stream<DynamicTest> it_is_valid_by_the_schema_of_the_tei() throws Exception {
    String schema = System.getProperty("crossread.tei");
    assumeTrue(schema != null, "no -Dcrossread.tei");
    StringWriter errors = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema))).isTrue();
    return GoldenCase.allAndExample().stream()
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.name(),
                    () -> {
                      InputSource edition = new InputSource(new StringReader(tei(golden.report())));
                      assertThat(driver.validate(edition)).as(errors.toString()).isTrue();
                    }));
  }
}
