package io.github.crossread.report.html;

import java.util.List;

/**
 * A page that shows one of several reports, and shows it anew when it has changed.
 *
 * @param language the language of its words, as a BCP 47 tag
 * @param title what it is called
 * @param reports where the pages of the reports are, by what their events are called
 * @param failures why reports could not be made, a sentence each
 * @param changes where a server of events tells of its state and of changes
 * @param state what that server tells as long as nothing changes: a word that changes with this
 *     page, a space, and one that changes with the reports
 */
public record LivePage(
    String language,
    String title,
    List<Index.Link> reports,
    List<String> failures,
    String changes,
    String state) {

  /** Copies the lists. */
  public LivePage {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
  }
}
