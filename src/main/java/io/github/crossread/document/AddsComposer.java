package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.report.Composition;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.part.SentencePart;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * OutletNames what each outlet adds by words of what only it states: those that no other article of
 * the set has in any form.
 */
final class AddsComposer {

  private static final int MOST_LINES = 10;
  private static final int MOST_PHRASES = 4;

  /** Of a phrase, in chars. */
  private static final int LONGEST = 56;

  /** One word of its own says little, unless it is of a name, or a number. */
  private static final int LEAST_WEIGHT = 2;

  private static final int NAME = 3;

  private final Composition composition;
  private final Map<String, Integer> articlesOfStem = new HashMap<>();

  AddsComposer(Composition composition) {
    this.composition = composition;
    for (ArticleText text : composition.collation().texts()) {
      HashSet<String> stems = new HashSet<>();
      text.aligned().forEach(s -> s.tokens().forEach(token -> stems.add(token.stem())));
      stems.forEach(stem -> articlesOfStem.merge(stem, 1, Integer::sum));
    }
  }

  /** Returns a line for each outlet that adds something, those that add most. */
  Optional<Labelled> compose() {
    List<OutletView> views = composition.collation().outlets();
    List<OutletView> most =
        views.stream()
            .sorted(Comparator.comparingInt((OutletView view) -> view.added().size()).reversed())
            .limit(MOST_LINES)
            .toList();
    List<Line> lines =
        views.stream().filter(most::contains).flatMap(view -> line(view).stream()).toList();
    String more =
        views.size() > MOST_LINES
            ? composition.wording().count("adds.more", views.size() - MOST_LINES)
            : "";
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Labelled(composition.wording().of("adds"), lines, more));
  }

  private Optional<Line> line(OutletView view) {
    String article = view.article();
    List<String> phrases =
        Stream.concat(
                view.added().stream().flatMap(passage -> sentences(passage, article)),
                view.addedParts().stream().map(added -> added.part().sentence()))
            .distinct()
            .sorted(Comparator.comparingInt(Sentence::place))
            .flatMap(sentence -> phrase(sentence).stream())
            .distinct()
            .limit(MOST_PHRASES)
            .toList();
    String words = String.join(composition.wording().of("list.semicolon"), phrases);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                List.of(article), composition.shortName(article), "", StyledText.plain(words)));
  }

  private static Stream<Sentence> sentences(Passage passage, String article) {
    return passage.reading(article).stream().flatMap(reading -> reading.sentences().stream());
  }

  /** Returns the part of a sentence that has most words of its own, from the first of them on. */
  private Optional<String> phrase(Sentence sentence) {
    return composition.text(sentence.article()).parts().of(sentence).stream()
        .filter(part -> weight(part) >= LEAST_WEIGHT)
        .max(Comparator.comparingInt(this::weight))
        .map(part -> cut(sentence, part));
  }

  private int weight(SentencePart part) {
    return part.tokens().stream()
        .filter(this::isOwn)
        .mapToInt(t -> t.mayBeOfName() || t.kind() == Token.Kind.NUMBER ? NAME : 1)
        .sum();
  }

  /** Begins at the word before the first of its own, if that is one of content. */
  private String cut(Sentence sentence, SentencePart part) {
    List<Token> tokens = part.tokens();
    int first = 0;
    while (!isOwn(tokens.get(first))) {
      first++;
    }
    while (first > 0 && tokens.get(first - 1).isContent()) {
      first--;
    }
    String words =
        balanced(sentence.text().substring(tokens.get(first).span().begin(), part.span().end()));
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + " \u2026";
  }

  /** Leaves out quotation marks where what opens or closes them is cut off. */
  private static String balanced(String words) {
    long opened = words.chars().filter(c -> c == '\u201c').count();
    long closed = words.chars().filter(c -> c == '\u201d').count();
    long straight = words.chars().filter(c -> c == '"').count();
    String plain = opened == closed ? words : words.replace("\u201c", "").replace("\u201d", "");
    return straight % 2 == 0 ? plain : plain.replace("\"", "");
  }

  private boolean isOwn(Token token) {
    return token.isContent() && articlesOfStem.getOrDefault(token.stem(), 0) == 1;
  }
}
