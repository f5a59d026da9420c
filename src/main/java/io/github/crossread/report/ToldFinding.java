package io.github.crossread.report;

import io.github.crossread.collation.Finding;
import io.github.crossread.collation.FindingKind;
import java.util.List;
import java.util.Optional;

/**
 * A finding in a sentence, with counts and no adjective, and where to see it.
 *
 * @param finding what was found
 * @param sentence the same in words
 * @param part the part of the report that shows it
 * @param article the id of the article whose pages show it, if {@code part} is {@link Part#OUTLETS}
 */
public record ToldFinding(Finding finding, String sentence, Part part, Optional<String> article) {

  /** Returns what it tells. */
  public FindingKind kind() {
    return finding.kind();
  }

  /** Returns the ids of the passages that show it. */
  public List<String> passages() {
    return finding.passages();
  }
}
