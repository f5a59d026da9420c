package io.github.crossread.report;

/**
 * An outlet as the report calls it.
 *
 * @param article the article's id
 * @param name the full name
 * @param shortName the name in tables
 */
public record ReportOutlet(String article, String name, String shortName) {}
