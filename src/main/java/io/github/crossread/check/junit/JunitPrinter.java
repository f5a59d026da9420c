package io.github.crossread.check.junit;

import io.github.crossread.check.Change;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.PlainLine;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.UnchangedRule;
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
 * suite, a rule a test case, and a rule that does not hold for a set is skipped. A set that could
 * not be checked is an error. There are no times, so that the same outcomes give the same bytes.
 */
public final class JunitPrinter implements OutcomePrinter {

  private static final String CHANGED = "Changed since the baseline:\n";

  @Override
  public String file() {
    return "TEST-crossread.xml";
  }

  @Override
  public void print(CheckResult result, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "crossread");
      for (Outcome outcome : result.outcomes()) {
        suite(xml, outcome);
      }
      for (GoneSet gone : result.gone()) {
        gone(xml, gone);
      }
      for (UncheckedSet unchecked : result.unchecked()) {
        unchecked(xml, unchecked);
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
    counts(
        xml,
        verdicts.size(),
        verdicts.stream().filter(v -> !v.violations().isEmpty()).count(),
        0,
        verdicts.stream().filter(v -> !v.applies()).count());
    for (RuleResult verdict : verdicts) {
      testCase(xml, outcome.set(), verdict);
    }
    if (!outcome.unruledChanges().isEmpty()) {
      changes(xml, outcome.unruledChanges());
    }
    end(xml, 1);
  }

  private static void counts(
      XMLStreamWriter xml, long tests, long failures, long errors, long skipped)
      throws XMLStreamException {
    number(xml, "tests", tests);
    number(xml, "failures", failures);
    number(xml, "errors", errors);
    number(xml, "skipped", skipped);
    xml.writeAttribute("time", "0");
  }

  private static void gone(XMLStreamWriter xml, GoneSet gone) throws XMLStreamException {
    start(xml, 1, "testsuite", gone.set());
    if (gone.forbiddenBy().isPresent()) {
      UnchangedRule rule = gone.forbiddenBy().get();
      counts(xml, 1, 1, 0, 0);
      testCase(xml, rule.name() + ": " + rule.demand(), gone.set());
      broken(xml, "failure", rule.name(), gone.message(), gone.message());
      end(xml, 2);
    } else {
      counts(xml, 0, 0, 0, 0);
      systemOut(xml, CHANGED + gone.message() + "\n");
    }
    end(xml, 1);
  }

  private static void unchecked(XMLStreamWriter xml, UncheckedSet unchecked)
      throws XMLStreamException {
    String reason = PlainLine.of(unchecked.reason());
    start(xml, 1, "testsuite", unchecked.set());
    counts(xml, 1, 0, 1, 0);
    testCase(xml, "check", unchecked.set());
    broken(xml, "error", "check", reason, reason);
    end(xml, 2);
    end(xml, 1);
  }

  private static void changes(XMLStreamWriter xml, List<Change> changes) throws XMLStreamException {
    systemOut(
        xml,
        changes.stream().map(Change::message).collect(Collectors.joining("\n", CHANGED, "\n")));
  }

  private static void systemOut(XMLStreamWriter xml, String text) throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("system-out");
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, String set, RuleResult verdict)
      throws XMLStreamException {
    testCase(xml, verdict.rule().name() + ": " + verdict.rule().demand(), set);
    if (!verdict.applies()) {
      line(xml, 3);
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", "the rule does not hold for this set");
    } else if (!verdict.violations().isEmpty()) {
      failure(xml, verdict);
    }
    end(xml, 2);
  }

  private static void testCase(XMLStreamWriter xml, String name, String set)
      throws XMLStreamException {
    start(xml, 2, "testcase", name);
    xml.writeAttribute("classname", "crossread." + PlainLine.of(set));
    xml.writeAttribute("time", "0");
  }

  private static void failure(XMLStreamWriter xml, RuleResult verdict) throws XMLStreamException {
    List<Violation> violations = verdict.violations();
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    broken(
        xml,
        "failure",
        verdict.rule().name(),
        violations.get(0).message() + more,
        violations.stream().map(JunitPrinter::words).collect(Collectors.joining("\n")));
  }

  private static void broken(
      XMLStreamWriter xml, String element, String type, String message, String text)
      throws XMLStreamException {
    line(xml, 3);
    xml.writeStartElement(element);
    xml.writeAttribute("message", message);
    xml.writeAttribute("type", type);
    xml.writeCharacters(text);
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
