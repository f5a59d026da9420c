package io.github.crossread.collation;

import io.github.crossread.alignment.carried.CarriedPart;
import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.carried.Carrier;
import io.github.crossread.alignment.carried.How;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Role;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.part.PartKind;
import io.github.crossread.text.part.SentencePart;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the parts of shared statements that one outlet adds, and those that it leaves out: only
 * what was sought in the whole of each other article, and only parts that can be read by
 * themselves.
 */
final class PartCollator {

  /** What is added with fewer words of content says too little by itself. */
  private static final int FEWEST_ADDED = 4;

  /** What is left out, the same: that much is seldom said with other words alone. */
  private static final int FEWEST_OMITTED = 5;

  private static final String OPENING = "([{\u201c\u00ab";
  private static final String CLOSING = ")]}\u201d\u00bb";

  private final ArticleSet set;
  private final List<Passage> passages;
  private final PassagesOfSentences passagesOf;
  private final CarriedParts carried;
  private final Map<String, Set<String>> verbsOfSaying = new HashMap<>();

  /** By the sentence's id: each is asked about for every article that may leave it out. */
  private final Map<String, List<CarriedPart>> parts = new HashMap<>();

  PartCollator(
      ArticleSet set,
      List<ArticleText> texts,
      List<Passage> passages,
      PassagesOfSentences passagesOf,
      CarriedParts carried) {
    this.set = set;
    this.passages = passages;
    this.passagesOf = passagesOf;
    this.carried = carried;
    for (ArticleText text : texts) {
      verbsOfSaying.put(text.article().id(), Language.of(text.language()).attributions());
    }
  }

  /** Returns the parts that an article adds to statements of others, in its order. */
  List<PassagePart> added(ArticleText text) {
    List<PassagePart> added = new ArrayList<>();
    for (Sentence sentence : looked(text.aligned())) {
      passagesOf.of(sentence).stream()
          .filter(Passage::isShared)
          .findFirst()
          .ifPresent(
              passage ->
                  runs(sentence, FEWEST_ADDED, part -> part.carriers().isEmpty()).stream()
                      .filter(part -> !isCounted(part, passage, Optional.empty()))
                      .forEach(part -> added.add(new PassagePart(passage, part))));
    }
    return added;
  }

  /** Returns the parts of statements that an article carries which it leaves out. */
  List<PassagePart> omitted(String article) {
    List<PassagePart> omitted = new ArrayList<>();
    for (Passage passage : passages) {
      if (!Collation.isLarge(set) && passage.isShared() && passage.reading(article).isPresent()) {
        omitted(article, passage).forEach(part -> omitted.add(new PassagePart(passage, part)));
      }
    }
    return omitted;
  }

  private List<Sentence> looked(List<Sentence> sentences) {
    return Collation.isLarge(set)
        ? List.of()
        : sentences.stream().filter(s -> s.role() != Role.HEADLINE).toList();
  }

  /** What two outlets say is told in the words of the first, the base's before all others. */
  private List<SentencePart> omitted(String article, Passage passage) {
    List<Reading> readings = new ArrayList<>(List.of(passage.base()));
    passage.readings().stream().filter(r -> !r.isBase()).forEach(readings::add);
    List<SentencePart> omitted = new ArrayList<>();
    Set<String> told = new HashSet<>(Set.of(article));
    for (Reading reading : readings) {
      if (told.add(reading.article())) {
        Set<String> before = Set.copyOf(told);
        looked(reading.sentences()).stream()
            .flatMap(
                s ->
                    runs(s, FEWEST_OMITTED, part -> isOmitted(article, reading, part, before))
                        .stream())
            .filter(part -> !isCounted(part, passage, Optional.of(article)))
            .forEach(omitted::add);
      }
    }
    return omitted;
  }

  private boolean isOmitted(
      String article, Reading reading, CarriedPart part, Set<String> toldBefore) {
    return part.by(article).isEmpty()
        && isExpected(reading.article(), part)
        && part.carriers().stream()
            .map(Carrier::article)
            .allMatch(a -> a.equals(reading.article()) || !toldBefore.contains(a));
  }

  private boolean isExpected(String article, CarriedPart part) {
    if (set.reference().isPresent()) {
      return article.equals(set.reference().get());
    }
    long full = part.carriers().stream().filter(c -> c.how() == How.FULL).count();
    return 1 + full >= Expectation.quorum(set);
  }

  /**
   * Returns the parts of a sentence of which that is so, those that follow each other as one; who
   * said it is none.
   */
  private List<SentencePart> runs(Sentence sentence, int fewest, Predicate<CarriedPart> isSo) {
    List<CarriedPart> ofSentence = parts.computeIfAbsent(sentence.id(), i -> carried.of(sentence));
    List<SentencePart> runs = new ArrayList<>();
    for (int i = 0; i < ofSentence.size(); i++) {
      int end = i;
      while (end < ofSentence.size()
          && !isAttribution(ofSentence.get(end))
          && isSo.test(ofSentence.get(end))) {
        end++;
      }
      if (end > i && isWhole(ofSentence, i, end)) {
        SentencePart first = ofSentence.get(i).part();
        SentencePart last = ofSentence.get(end - 1).part();
        runs.add(new SentencePart(sentence, first.begin(), last.end(), first.kind()));
      }
      i = end;
    }
    runs.removeIf(run -> !isReadable(run, fewest));
    return runs;
  }

  /**
   * Whether parts that follow each other are not all of a sentence. What opens a sentence is seldom
   * whole where more than who said it follows: its verb may stand there.
   */
  private static boolean isWhole(List<CarriedPart> parts, int begin, int end) {
    boolean opens =
        begin == 0
            && parts.subList(end, parts.size()).stream().anyMatch(part -> !isAttribution(part));
    return !opens && parts.size() > end - begin;
  }

  private static boolean isAttribution(CarriedPart part) {
    return part.part().kind() == PartKind.ATTRIBUTION;
  }

  /**
   * Whether it says something by itself, and not only who said it: no word hangs in the air, and no
   * bracket is half.
   */
  private boolean isReadable(SentencePart part, int fewest) {
    List<Token> tokens = part.tokens();
    Set<String> verbs = verbsOfSaying.get(part.sentence().article());
    Token last = tokens.get(tokens.size() - 1);
    return last.isContent()
        && !verbs.contains(last.form())
        && !verbs.contains(tokens.get(0).form())
        && tokens.stream().filter(Token::isContent).count() >= fewest
        && count(part.text(), OPENING) == count(part.text(), CLOSING);
  }

  private static long count(String text, String marks) {
    return text.chars().filter(letter -> marks.indexOf(letter) >= 0).count();
  }

  /** Whether a part tells a number where the others tell one, too: then they may disagree. */
  private static boolean isCounted(SentencePart part, Passage passage, Optional<String> article) {
    return hasNumber(part.tokens())
        && passage.readings().stream()
            .filter(
                r ->
                    article
                        .map(r.article()::equals)
                        .orElse(!r.article().equals(part.sentence().article())))
            .flatMap(r -> r.sentences().stream())
            .anyMatch(sentence -> hasNumber(sentence.tokens()));
  }

  private static boolean hasNumber(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
  }
}
