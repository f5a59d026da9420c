package io.github.crossread.document;

import io.github.crossread.article.Role;
import io.github.crossread.collation.Collation;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what to call the event: the title that the set has, or the headline that has most in common
 * with all others; the set's id only where there is neither.
 */
final class TitleComposer {

  private final Collation collation;

  TitleComposer(Collation collation) {
    this.collation = collation;
  }

  String compose() {
    return collation.set().title().or(this::headline).orElseGet(() -> collation.set().id());
  }

  private Optional<String> headline() {
    List<Sentence> headlines =
        collation.texts().stream().flatMap(text -> headline(text).stream()).toList();
    Map<String, Integer> counts = new HashMap<>();
    headlines.forEach(h -> stems(h).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    Optional<Sentence> closest = Optional.empty();
    double most = -1;
    for (Sentence headline : headlines) {
      double shared =
          stems(headline).stream().mapToInt(stem -> counts.get(stem) - 1).average().orElse(0);
      if (shared > most) {
        most = shared;
        closest = Optional.of(headline);
      }
    }
    return closest.map(Sentence::text);
  }

  private static Optional<Sentence> headline(ArticleText text) {
    return text.aligned().stream().filter(s -> s.role() == Role.HEADLINE).findFirst();
  }

  private static Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    sentence.tokens().stream().filter(Token::isContent).forEach(token -> stems.add(token.stem()));
    return stems;
  }
}
