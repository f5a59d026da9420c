package io.github.crossread.maven.index;

import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.ToldFinding;
import java.util.List;

/**
 * What the page of a site says of one set.
 *
 * @param id the set's id
 * @param title the set's title
 * @param subtitle one sentence: outlets, dates, counts
 * @param outlets the outlets' names, in the order of the set
 * @param findings what was found, a sentence each
 */
public record SiteEntry(
    String id, String title, String subtitle, List<String> outlets, List<String> findings) {

  public SiteEntry {
    outlets = List.copyOf(outlets);
    findings = List.copyOf(findings);
  }

  public static SiteEntry of(Report report) {
    return new SiteEntry(
        report.id(),
        report.title(),
        report.subtitle(),
        report.outlets().stream().map(ReportOutlet::name).toList(),
        report.summary().findings().stream().map(ToldFinding::sentence).toList());
  }
}
