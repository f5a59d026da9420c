package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.check.AlteredQuotationRule;
import io.github.crossread.check.OmittedShareRule;
import io.github.crossread.check.RequiredPassageRule;
import io.github.crossread.check.Rule;
import io.github.crossread.check.Scope;
import io.github.crossread.check.SharedWordingRule;
import io.github.crossread.collation.quotation.Difference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

  private final PlexusConfiguration rules = new DefaultPlexusConfiguration("rules");

  @Test
  void rules_are_read_in_their_order() throws Exception {
    rule("sharedWording", "maximum", "20", "with", "Northern Ledger", "set", "saltgate");
    rule("omittedShare", "maximum", " 40 ", "outlet", "post");
    rule("requiredPassage", "passage", "No one was hurt.");
    rule("alteredQuotation", "differences", "trimmed, other-speaker");

    assertThat(RuleReader.rules(rules))
        .containsExactly(
            new SharedWordingRule(
                new Scope(Optional.of("saltgate"), Optional.empty()),
                Optional.of("Northern Ledger"),
                20),
            new OmittedShareRule(new Scope(Optional.empty(), Optional.of("post")), 40),
            new RequiredPassageRule(Scope.everywhere(), "No one was hurt."),
            new AlteredQuotationRule(Scope.everywhere(), Set.of(Difference.TRIMMED), true));
  }

  @Test
  void without_rules_those_that_need_no_number_hold() throws Exception {
    List<Rule> read = RuleReader.rules(null);

    assertThat(read)
        .extracting(Rule::name)
        .containsExactly("missingCredit", "alteredQuotation", "disagreement");
  }

  @Test
  void rules_without_a_rule_are_refused() {
    refused("<rules> is empty. Rules are sharedWording, ");
  }

  @Test
  void text_where_rules_are_meant_is_refused() {
    rules.setValue("missingCredit");

    refused("<rules> has the text \"missingCredit\", which would be passed over. Each rule is");
  }

  @Test
  void text_where_a_rule_takes_elements_is_refused() {
    rule("missingCredit");
    rules.getChild(0).setValue("false");

    refused("<missingCredit> has the text \"false\", which would be passed over. ");
  }

  @Test
  void an_attribute_where_a_rule_takes_elements_is_refused() {
    rule("sharedWording", "maximum", "20");
    rules.getChild(0).setAttribute("set", "mill");

    refused("<sharedWording> has the attribute \"set\", which would be passed over. ");
  }

  @Test
  void an_element_without_text_is_refused() {
    rule("missingCredit", "set", " ");

    refused("<rules><missingCredit><set> has no text; write some or leave it out");
  }

  @Test
  void an_element_that_stands_twice_is_refused() {
    rule("missingCredit", "set", "mill", "set", "pier");

    refused("<rules><missingCredit> holds <set> twice");
  }

  @Test
  void a_rule_that_there_is_not_is_refused() {
    rule("sharedWords", "maximum", "20");

    refused("<rules> holds <sharedWords>, which is no rule. Rules are sharedWording, ");
  }

  @Test
  void the_old_name_of_a_rule_leads_to_the_new_one() {
    rule("differingFigure");

    refused("<rules> holds <differingFigure>, which is now <disagreement>: ");
  }

  @Test
  void an_element_that_a_rule_does_not_know_is_refused() {
    rule("sharedWording", "max", "20");

    refused("<rules><sharedWording> holds <max>; it takes maximum, with, set, outlet");
  }

  @Test
  void a_rule_without_its_number_is_refused() {
    rule("omittedShare");

    refused("<rules><omittedShare> lacks <maximum>: a whole number from 0 to 100");
  }

  @Test
  void a_number_that_is_no_share_is_refused() {
    rule("omittedShare", "maximum", "120");

    refused("<rules><omittedShare><maximum> is \"120\"; expected a whole number from 0 to 100");
  }

  @Test
  void a_difference_that_there_is_not_is_refused() {
    rule("alteredQuotation", "differences", "altered,shortened");

    refused("<rules><alteredQuotation><differences> is \"shortened\"; expected ");
  }

  private void refused(String message) {
    assertThatThrownBy(() -> RuleReader.rules(rules))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(message);
  }

  private void rule(String name, String... children) {
    PlexusConfiguration rule = new DefaultPlexusConfiguration(name);
    for (int i = 0; i < children.length; i += 2) {
      rule.addChild(children[i], children[i + 1]);
    }
    rules.addChild(rule);
  }
}
