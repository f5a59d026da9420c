package io.github.crossread.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that attribute what was said, of a language. */
public final class ReportingVerbs {

  private final Set<String> verbs;
  private final Map<String, String> phrases;

  private ReportingVerbs(Set<String> verbs, Map<String, String> phrases) {
    this.verbs = verbs;
    this.phrases = phrases;
  }

  static ReportingVerbs read(LanguageFolder folder) {
    return new ReportingVerbs(
        folder.words(WordKind.REPORTING_VERBS), folder.expansions(WordKind.REPORTING_PHRASES));
  }

  /** Returns the verbs in lower case. */
  public Set<String> verbs() {
    return verbs;
  }

  /** Returns whether a token attributes what was said: a verb of saying, or "according to". */
  public boolean isAt(List<? extends WordForms> tokens, int at) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    String second = phrases.get(word);
    return verbs.contains(word)
        || (second != null && at + 1 < tokens.size() && tokens.get(at + 1).form().equals(second));
  }

  /** Returns whether the name stands after the word whatever stands before. */
  public boolean isFollowedByName(WordForms word) {
    return phrases.containsKey(word.form());
  }
}
