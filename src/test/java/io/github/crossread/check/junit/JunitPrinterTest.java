package io.github.crossread.check.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.HostileSet;
import io.github.crossread.check.MissingCreditRule;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.Scope;
import io.github.crossread.check.Sets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitPrinterTest {

  @TempDir Path folder;

  @Test
  void a_set_is_a_suite_and_a_rule_a_test() throws Exception {
    Outcome outcome =
        Sets.mill()
            .outcome(
                folder,
                new DisagreementRule(Scope.everywhere()),
                new DisagreementRule(new Scope(Optional.empty(), Optional.of("tribune"))),
                new MissingCreditRule(new Scope(Optional.of("pier"), Optional.empty())));

    Document xml = printed(outcome);

    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo("mill");
    assertThat(suite.getAttribute("tests")).isEqualTo("3");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    NodeList tests = xml.getElementsByTagName("testcase");
    assertThat(((Element) tests.item(0)).getAttribute("name"))
        .isEqualTo("disagreement: outlets agree");
    assertThat(tests.item(0).getTextContent()).contains("“$40,000” in herald", "(passage p");
    assertThat(tests.item(1).getTextContent()).isBlank();
    assertThat(((Element) tests.item(2)).getElementsByTagName("skipped").getLength()).isOne();
  }

  @Test
  void what_an_article_says_stays_text() throws Exception {
    Document xml = printed(HostileSet.outcome(folder));

    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    assertThat(xml.getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script> ]]> </failure> &amp; \" ' \uFFFD[2J \uFFFDtxt.exe")
        .contains("</testsuite>]]> <b>Herald</b>")
        .doesNotContain("\u001B", "\u202E", "\uFFFE");
  }

  @Test
  void the_same_outcomes_give_the_same_bytes() throws Exception {
    assertThat(bytes(HostileSet.outcome(folder))).isEqualTo(bytes(HostileSet.outcome(folder)));
  }

  /** Parses what is printed, after it was held against the schema. */
  private static Document printed(Outcome outcome) throws Exception {
    byte[] bytes = bytes(outcome);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JunitPrinterTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(bytes)));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites ");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(Outcome outcome) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JunitPrinter().print(List.of(outcome), out);
    return out.toByteArray();
  }
}
