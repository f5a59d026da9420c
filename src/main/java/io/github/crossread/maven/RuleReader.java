package io.github.crossread.maven;

import io.github.crossread.article.ConstantNames;
import io.github.crossread.check.AlteredQuotationRule;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.MissingCreditRule;
import io.github.crossread.check.NoOpenQuestionsRule;
import io.github.crossread.check.OmittedShareRule;
import io.github.crossread.check.RequiredPassageRule;
import io.github.crossread.check.Rule;
import io.github.crossread.check.Scope;
import io.github.crossread.check.SharedWordingRule;
import io.github.crossread.check.UnchangedRule;
import io.github.crossread.collation.quotation.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Reads the rules that the user wrote in the POM, or says what was expected instead. */
final class RuleReader {

  private static final String OTHER_SPEAKER = "other-speaker";

  /** What makes a quotation another one; a shorter quotation or another spelling does not. */
  private static final Set<Difference> ALTERED = Set.of(Difference.ALTERED);

  /** What the rule on disagreements was called when it held for figures only. */
  private static final String OLD_DISAGREEMENT = "differingFigure";

  private static final String RULES =
      "sharedWording, missingCredit, alteredQuotation, disagreement, requiredPassage,"
          + " omittedShare, noOpenQuestions, unchanged";

  private RuleReader() {}

  /** Returns the rules in their order; if the POM has no {@code rules}, those without a number. */
  static List<Rule> rules(@Nullable PlexusConfiguration rules) throws MojoFailureException {
    if (rules == null) {
      Scope everywhere = Scope.everywhere();
      return List.of(
          new MissingCreditRule(everywhere),
          new AlteredQuotationRule(everywhere, ALTERED, true),
          new DisagreementRule(everywhere));
    }
    RuleElement.refuseText(
        rules, "Each rule is an element: <rules><missingCredit/></rules>, for example.");
    if (rules.getChildCount() == 0) {
      throw new MojoFailureException(
          "<rules> is empty. Rules are "
              + RULES
              + "; without <rules>, missingCredit, alteredQuotation and disagreement hold.");
    }
    List<Rule> read = new ArrayList<>();
    for (PlexusConfiguration element : rules.getChildren()) {
      read.add(rule(element.getName(), new RuleElement(element)));
    }
    return read;
  }

  private static Rule rule(String name, RuleElement element) throws MojoFailureException {
    return switch (name) {
      case "sharedWording" -> sharedWording(element);
      case "missingCredit" -> new MissingCreditRule(scope(element));
      case "alteredQuotation" -> alteredQuotation(element);
      case "disagreement" -> new DisagreementRule(scope(element));
      case OLD_DISAGREEMENT ->
          throw new MojoFailureException(
              "<rules> holds <differingFigure>, which is now <disagreement>: it holds for names,"
                  + " times and yes against no, too. Write <disagreement/> in its place.");
      case "requiredPassage" -> requiredPassage(element);
      case "omittedShare" -> omittedShare(element);
      case "noOpenQuestions" -> new NoOpenQuestionsRule(scope(element));
      case "unchanged" -> unchanged(element);
      default ->
          throw new MojoFailureException(
              "<rules> holds <" + name + ">, which is no rule. Rules are " + RULES + ".");
    };
  }

  private static Scope scope(RuleElement element) throws MojoFailureException {
    element.takes("set", "outlet");
    return element.scope();
  }

  private static Rule sharedWording(RuleElement element) throws MojoFailureException {
    element.takes("maximum", "with", "set", "outlet");
    return new SharedWordingRule(
        element.scope(), element.text("with"), element.ofHundred("maximum"));
  }

  private static Rule omittedShare(RuleElement element) throws MojoFailureException {
    element.takes("maximum", "set", "outlet");
    return new OmittedShareRule(element.scope(), element.ofHundred("maximum"));
  }

  private static Rule requiredPassage(RuleElement element) throws MojoFailureException {
    element.takes("passage", "set", "outlet");
    return new RequiredPassageRule(
        element.scope(), element.needed("passage", "its id, or words that stand in it"));
  }

  private static Rule unchanged(RuleElement element) throws MojoFailureException {
    element.takes("set");
    return new UnchangedRule(element.scope());
  }

  private static Rule alteredQuotation(RuleElement element) throws MojoFailureException {
    element.takes("differences", "set", "outlet");
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    String names = element.text("differences").orElse("altered," + OTHER_SPEAKER);
    boolean otherSpeaker = false;
    for (String name : names.split(",", -1)) {
      if (name.strip().equals(OTHER_SPEAKER)) {
        otherSpeaker = true;
      } else {
        differences.add(difference(element, name.strip()));
      }
    }
    return new AlteredQuotationRule(element.scope(), differences, otherSpeaker);
  }

  private static Difference difference(RuleElement element, String name)
      throws MojoFailureException {
    return differences()
        .filter(difference -> ConstantNames.of(difference).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                element.refused(
                    "differences",
                    name,
                    differences().map(ConstantNames::of).collect(Collectors.joining(", "))
                        + " or "
                        + OTHER_SPEAKER
                        + ", with commas between"));
  }

  private static Stream<Difference> differences() {
    Set<Difference> none = EnumSet.of(Difference.BASE, Difference.SAME);
    return Arrays.stream(Difference.values()).filter(difference -> !none.contains(difference));
  }
}
