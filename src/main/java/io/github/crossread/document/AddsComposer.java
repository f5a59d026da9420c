package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.PassagePart;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.report.Composition;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what each outlet adds by how its own sentences and clauses begin: of those that only it
 * states the ones with most words that no other article of the set has in any form.
 *
 * <p>What stands about an article on its page, as captions, labels and titles of other articles, is
 * no news: a line that ends as no sentence of the article does is passed over, and what stands near
 * shared statements counts for more than what stands far from all of them.
 */
final class AddsComposer {

  private static final int MOST_LINES = 10;
  private static final int MOST_PHRASES = 2;

  /** Of a phrase, in chars. */
  private static final int LONGEST = 56;

  /** One word of its own says little, unless it is of a name, or a number. */
  private static final int LEAST_WEIGHT = 2;

  private static final int NAME = 3;

  /** So many blocks before or behind a shared statement are near it. */
  private static final int NEAR = 3;

  /** How much more words count that stand there. */
  private static final int WORTH_OF_NEAR = 2;

  /** What ends a sentence, perhaps with other marks behind it. */
  private static final Pattern ENDED =
      Pattern.compile(
          "[.!?\\x{2026}\\x{3002}\\x{ff01}\\x{ff1f}\\x{61f}\\x{6d4}\\x{964}][\\p{P}\\s\\p{Cf}]*$");

  /** A sentence or a clause of one. */
  private record Phrase(Sentence sentence, List<Token> tokens, String words) {}

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
    List<Phrase> whole =
        view.added().stream()
            .flatMap(passage -> sentences(passage, article))
            .map(sentence -> new Phrase(sentence, sentence.tokens(), sentence.text()))
            .toList();
    List<Phrase> parts =
        view.addedParts().stream()
            .map(PassagePart::part)
            .map(part -> new Phrase(part.sentence(), part.tokens(), part.text()))
            .toList();
    Set<Integer> nearShared = nearShared(article);
    boolean marksEnds = marksEnds(article);
    List<String> phrases =
        Stream.concat(whole.stream(), parts.stream())
            .filter(phrase -> !marksEnds || isEnded(phrase.sentence()))
            .filter(phrase -> weight(phrase) >= LEAST_WEIGHT)
            .sorted(
                Comparator.comparingInt(
                        (Phrase phrase) ->
                            nearShared.contains(phrase.sentence().paragraph())
                                ? weight(phrase) * WORTH_OF_NEAR
                                : weight(phrase))
                    .reversed())
            .limit(MOST_PHRASES)
            .sorted(Comparator.comparingInt(phrase -> phrase.sentence().place()))
            .map(phrase -> beginning(phrase.words()))
            .distinct()
            .toList();
    String words = String.join(composition.wording().of("list.semicolon"), phrases);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                List.of(article), composition.shortName(article), "", StyledText.plain(words)));
  }

  /** Returns whether most of an article's sentences end in a mark; those of Thai do not. */
  private boolean marksEnds(String article) {
    List<Sentence> sentences = composition.text(article).aligned();
    return 2 * sentences.stream().filter(AddsComposer::isEnded).count() > sentences.size();
  }

  private static boolean isEnded(Sentence sentence) {
    return ENDED.matcher(sentence.text()).find();
  }

  /** Returns the blocks of an article that have a shared statement, with those near them. */
  private Set<Integer> nearShared(String article) {
    return composition.collation().passages().stream()
        .filter(Passage::isShared)
        .flatMap(passage -> sentences(passage, article))
        .map(Sentence::paragraph)
        .flatMap(shared -> IntStream.rangeClosed(shared - NEAR, shared + NEAR).boxed())
        .collect(Collectors.toSet());
  }

  private static Stream<Sentence> sentences(Passage passage, String article) {
    return passage.reading(article).stream().flatMap(reading -> reading.sentences().stream());
  }

  private int weight(Phrase phrase) {
    return phrase.tokens().stream()
        .filter(this::isOwn)
        .mapToInt(t -> t.mayBeOfName() || t.kind() == Token.Kind.NUMBER ? NAME : 1)
        .sum();
  }

  private static String beginning(String words) {
    if (words.length() <= LONGEST) {
      return balanced(words);
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return balanced(words.substring(0, end > 0 ? end : LONGEST)) + " \u2026";
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
