package io.github.crossread.check;

import io.github.crossread.report.Report;
import java.util.List;

/** What a user demands of article sets. */
public sealed interface Rule
    permits SharedWordingRule,
        MissingCreditRule,
        AlteredQuotationRule,
        DisagreementRule,
        RequiredPassageRule,
        OmittedShareRule,
        NoOpenQuestionsRule,
        UnchangedRule {

  /** Returns the rule's name, which is its element's in the POM. */
  String name();

  /** Returns what it demands, in a few words that tell it from others of its name. */
  String demand();

  /** Returns which sets and outlets it holds for. */
  Scope scope();

  /** Returns whether it holds for a set: it is named, and has the outlets that are named. */
  default boolean appliesTo(Report report) {
    return scope().covers(report);
  }

  /** Returns what breaks the rule in a set that it holds for, in the order of the report. */
  List<Violation> violations(Subject subject);
}
