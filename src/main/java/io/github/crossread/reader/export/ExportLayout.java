package io.github.crossread.reader.export;

import java.util.List;

/** How a database lays out the articles of an export. */
interface ExportLayout {

  /** Returns the articles of an export; none, if it is laid out otherwise. */
  List<ExportedArticle> articles(List<ExportLine> lines);
}
