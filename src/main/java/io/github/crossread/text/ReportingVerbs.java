package io.github.crossread.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs that attribute what was said, of a language. */
public final class ReportingVerbs {

  private static final String ACCORDING = "according";

  private final Set<String> verbs;

  private ReportingVerbs(Set<String> verbs) {
    this.verbs = verbs;
  }

  /** Returns the verbs of a language; none if it is not known. */
  public static ReportingVerbs of(Locale language) {
    return new ReportingVerbs(Language.of(language).reportingVerbs());
  }

  /** Returns whether a token attributes what was said: a verb of saying, or "according to". */
  public boolean isAt(List<Token> tokens, int at) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    return verbs.contains(word)
        || (word.equals(ACCORDING)
            && at + 1 < tokens.size()
            && tokens.get(at + 1).form().equals("to"));
  }

  /** Returns whether the name stands behind it whatever stands before. */
  public boolean isFollowedByName(Token verb) {
    return verb.form().equals(ACCORDING);
  }
}
