package io.github.crossread.check.junit;

import io.github.crossread.check.Change;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.PlainLine;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Prints outcomes as JUnit XML, in the form that Jenkins, GitLab and others read: a set is a test
 * suite, a rule a test case, and a rule that does not hold for a set is skipped. There are no
 * times, so that the same outcomes give the same bytes.
 */
public final class JunitPrinter implements OutcomePrinter {

  @Override
  public String file() {
    return "TEST-crossread.xml";
  }

  @Override
  public void print(List<Outcome> outcomes, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "crossread");
      for (Outcome outcome : outcomes) {
        suite(xml, outcome);
      }
      end(xml, 0);
      xml.writeEndDocument();
      line(xml, 0);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, Outcome outcome) throws XMLStreamException {
    List<RuleResult> verdicts = outcome.verdicts();
    start(xml, 1, "testsuite", outcome.set());
    number(xml, "tests", verdicts.size());
    number(xml, "failures", verdicts.stream().filter(v -> !v.violations().isEmpty()).count());
    number(xml, "errors", 0);
    number(xml, "skipped", verdicts.stream().filter(v -> !v.applies()).count());
    xml.writeAttribute("time", "0");
    for (RuleResult verdict : verdicts) {
      testCase(xml, outcome.set(), verdict);
    }
    if (!outcome.unruledChanges().isEmpty()) {
      changes(xml, outcome.unruledChanges());
    }
    end(xml, 1);
  }

  private static void changes(XMLStreamWriter xml, List<Change> changes) throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("system-out");
    xml.writeCharacters(
        changes.stream()
            .map(Change::message)
            .collect(Collectors.joining("\n", "Changed since the baseline:\n", "\n")));
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, String set, RuleResult verdict)
      throws XMLStreamException {
    start(xml, 2, "testcase", verdict.rule().name() + ": " + verdict.rule().demand());
    xml.writeAttribute("classname", "crossread." + PlainLine.of(set));
    xml.writeAttribute("time", "0");
    if (!verdict.applies()) {
      line(xml, 3);
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", "the rule does not hold for this set");
    } else if (!verdict.violations().isEmpty()) {
      failure(xml, verdict);
    }
    end(xml, 2);
  }

  private static void failure(XMLStreamWriter xml, RuleResult verdict) throws XMLStreamException {
    List<Violation> violations = verdict.violations();
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    line(xml, 3);
    xml.writeStartElement("failure");
    xml.writeAttribute("message", violations.get(0).message() + more);
    xml.writeAttribute("type", verdict.rule().name());
    xml.writeCharacters(
        violations.stream().map(JunitPrinter::words).collect(Collectors.joining("\n")));
    xml.writeEndElement();
  }

  private static String words(Violation violation) {
    return violation.message() + violation.passageNames();
  }

  private static void start(XMLStreamWriter xml, int depth, String element, String name)
      throws XMLStreamException {
    line(xml, depth);
    xml.writeStartElement(element);
    xml.writeAttribute("name", PlainLine.of(name));
  }

  private static void number(XMLStreamWriter xml, String name, long value)
      throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(value));
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
