package io.github.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * One thing that was found, in a sentence with counts and no adjective, and where to see it.
 *
 * @param kind what it tells
 * @param sentence what was found
 * @param passages the ids of the passages that show it
 * @param part the part of the report that shows it
 * @param article the id of the article whose pages show it, if {@code part} is {@link Part#OUTLETS}
 */
public record Finding(
    FindingKind kind, String sentence, List<String> passages, Part part, Optional<String> article) {

  /** Copies the passages. */
  public Finding {
    passages = List.copyOf(passages);
  }
}
