package io.github.crossread.reader.export;

import io.github.crossread.reader.format.Facts;
import java.util.List;
import java.util.Optional;

/**
 * An article in an export.
 *
 * @param id what the database calls it
 * @param facts what the database says of it
 * @param headline where its headline stands, if it is no field
 * @param body where its text stands
 */
record ExportedArticle(
    Optional<String> id, Facts facts, Optional<LineRange> headline, List<LineRange> body) {

  ExportedArticle {
    body = List.copyOf(body);
  }
}
