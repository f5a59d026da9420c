package io.github.crossread.maven;

import io.github.crossread.maven.index.IndexWords;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/** A page of a Maven site. */
interface SiteReport extends MavenMultiPageReport {

  /** Returns the page's key among the words. */
  String key();

  /** Declared here too, for site plugins of Maven 3 have it with another class of sink. */
  @Override
  void generate(Sink sink, Locale locale) throws MavenReportException;

  @Override
  default void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  default String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  default String getName(Locale locale) {
    return IndexWords.in(locale).of(key() + ".name");
  }

  @Override
  default String getDescription(Locale locale) {
    return IndexWords.in(locale).of(key() + ".description");
  }

  @Override
  default boolean isExternalReport() {
    return false;
  }
}
