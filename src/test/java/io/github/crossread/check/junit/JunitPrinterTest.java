package io.github.crossread.check.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.HostileSet;
import io.github.crossread.check.MissingCreditRule;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.Scope;
import io.github.crossread.check.Sets;
import io.github.crossread.check.UnchangedRule;
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
  void sets_that_are_gone_or_could_not_be_checked_are_suites_of_their_own() throws Exception {
    UnchangedRule rule = new UnchangedRule(Scope.everywhere());

    Document xml =
        printed(
            new CheckResult(
                List.of(),
                List.of(
                    new GoneSet("pier", "base/pier.json", Optional.of(rule)),
                    new GoneSet("quay", "base/quay.json", Optional.empty())),
                List.of(new UncheckedSet("mill", "one article\u001b only"))));

    NodeList suites = xml.getElementsByTagName("testsuite");
    assertThat(((Element) suites.item(0)).getAttribute("failures")).isEqualTo("1");
    assertThat(suites.item(0).getTextContent()).contains("the set is gone");
    assertThat(((Element) suites.item(1)).getAttribute("tests")).isEqualTo("0");
    assertThat(((Element) suites.item(2)).getAttribute("errors")).isEqualTo("1");
    assertThat(((Element) xml.getElementsByTagName("error").item(0)).getAttribute("message"))
        .isEqualTo("one article\uFFFD only");
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
    return printed(CheckResult.of(List.of(outcome)));
  }

  private static Document printed(CheckResult result) throws Exception {
    byte[] bytes = bytes(result);
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
    return bytes(CheckResult.of(List.of(outcome)));
  }

  private static byte[] bytes(CheckResult result) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JunitPrinter().print(result, out);
    return out.toByteArray();
  }
}
