package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Printed.ArticleText;
import io.github.crossread.report.Printed.PassageText;
import io.github.crossread.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The languages of what was printed, where they are others than the report's own: a voice that
 * reads the report aloud must know when to change.
 */
public final class Languages {
  private final String own;
  private final Map<String, String> others = new HashMap<>();
  private final Map<String, PassageText> passages = new HashMap<>();

  public Languages(Report report) {
    own = report.wording().locale().toLanguageTag();
    for (ArticleText article : report.printed().articles()) {
      String tag = article.language().toLanguageTag();
      if (!tag.equals(own) && !article.language().getLanguage().isEmpty()) {
        others.put(article.article(), tag);
      }
    }
    report.printed().passages().forEach(passage -> passages.put(passage.id(), passage));
  }

  /** Returns the language of the report's own words, as a BCP 47 tag. */
  String own() {
    return own;
  }

  /** Returns the language of an article, if it is not the report's. */
  public Optional<String> of(String article) {
    return Optional.ofNullable(others.get(article));
  }

  /** Returns the language of the words that a passage is shown in: its base reading's. */
  Optional<String> ofBase(String passage) {
    return Optional.ofNullable(passages.get(passage)).flatMap(known -> of(known.base()));
  }

  /** Returns the language in which an article has a passage, the base's where it leaves it out. */
  Optional<String> of(String passage, String article) {
    PassageText known = passages.get(passage);
    boolean carried =
        known == null || known.readings().stream().anyMatch(r -> r.article().equals(article));
    return carried ? of(article) : of(known.base());
  }
}
