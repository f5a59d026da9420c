package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Role;
import io.github.crossread.collation.name.SameNames;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.QuotedWord;
import io.github.crossread.text.utterance.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what two or more outlets quote, wherever in their articles it stands. */
public final class QuotationCollator {

  /** A shorter stretch in quotation marks is a name or a word, not a statement. */
  private static final int SHORTEST = 4;

  private final ArticleSet set;
  private final List<ArticleText> texts;
  private final PassagesOfSentences passages;
  private final Speeches speeches;
  private final Speakers speakers;
  private final QuotedElsewhere elsewhere;
  private final OtherWords otherWords;
  private final Map<Utterance, List<Utterance>> others;
  private final List<Utterance> utterances = new ArrayList<>();

  /** Looks for the quotations of a set. */
  public QuotationCollator(
      ArticleSet set, List<ArticleText> texts, PassagesOfSentences passages, SameNames sameNames) {
    this.set = set;
    this.texts = texts;
    this.passages = passages;
    this.speeches = new Speeches(texts);
    this.speakers = new Speakers(texts, sameNames);
    this.elsewhere = new QuotedElsewhere(texts);
    for (ArticleText text : texts) {
      text.utterances().stream()
          .filter(u -> u.words().size() >= SHORTEST && !u.isTitle())
          .forEach(utterances::add);
    }
    this.otherWords = new OtherWords(passages, elsewhere, utterances);
    this.others = new UtteranceCandidates(utterances).others();
  }

  /** Returns the quotations in the order of their bases. */
  public List<Quotation> collate() {
    List<Quotation> quotations = new ArrayList<>();
    Set<Utterance> done = new HashSet<>();
    for (Utterance longest : longestFirst()) {
      if (done.add(longest)) {
        Map<String, List<Utterance>> byArticle = group(longest, done);
        versions(longest, byArticle, done).ifPresent(quotations::add);
      }
    }
    quotations.sort(Comparator.comparing(q -> place(q.base())));
    return quotations;
  }

  /** A headline's quotation is the body's, shortened: it is looked at last. */
  private List<Utterance> longestFirst() {
    return utterances.stream()
        .sorted(
            Comparator.<Utterance, Boolean>comparing(u -> isHeadline(u))
                .thenComparing(u -> -u.words().size()))
        .toList();
  }

  private static boolean isHeadline(Utterance utterance) {
    return utterance.firstSentence().role() == Role.HEADLINE;
  }

  private int place(Version base) {
    Sentence sentence = base.parts().get(0).sentence();
    int article = 0;
    while (!texts.get(article).article().id().equals(sentence.article())) {
      article++;
    }
    return article * 1_000_000 + sentence.place();
  }

  private Map<String, List<Utterance>> group(Utterance longest, Set<Utterance> done) {
    Map<String, List<Utterance>> byArticle = new LinkedHashMap<>();
    Speech speech = speeches.of(longest);
    for (Utterance other : others.getOrDefault(longest, List.of())) {
      if (!done.contains(other) && SpeechComparison.of(speech, speeches.of(other)).isOne()) {
        done.add(other);
        byArticle.computeIfAbsent(other.article(), a -> new ArrayList<>()).add(other);
      }
    }
    byArticle.put(longest.article(), List.of(longest));
    return byArticle;
  }

  private Optional<Quotation> versions(
      Utterance longest, Map<String, List<Utterance>> byArticle, Set<Utterance> done) {
    Speech whole = speeches.of(longest);
    Map<String, List<Utterance>> chosen = new HashMap<>();
    byArticle.forEach((article, found) -> chosen.put(article, without(found, whole)));
    String baseArticle = set.reference().filter(chosen::containsKey).orElse(longest.article());
    List<Utterance> base = chosen.get(baseArticle);
    VersionMaker maker = new VersionMaker(speeches, elsewhere, speakers, base);
    List<Version> versions = new ArrayList<>();
    versions.add(maker.base());
    for (ArticleText text : texts) {
      String article = text.article().id();
      if (!article.equals(baseArticle)) {
        Optional<Version> version =
            chosen.containsKey(article)
                ? maker
                    .version(chosen.get(article))
                    .filter(v -> isEvident(v, base, chosen.get(article)))
                : reworded(maker, base, article, done).or(() -> otherWords.narrated(base, article));
        version.ifPresent(versions::add);
      }
    }
    return versions.size() > 1
        ? Optional.of(new Quotation(passages(versions), versions))
        : Optional.empty();
  }

  /**
   * Words out of a sentence may be those of another text that says nearly the same: of a law and of
   * the bill that would change it. Altered they are where both have a sentence's beginning, or are
   * given to somebody.
   */
  private static boolean isEvident(Version version, List<Utterance> base, List<Utterance> found) {
    return version.difference() != Difference.ALTERED
        || Stream.of(base, found).allMatch(QuotationCollator::hasBeginning)
        || Stream.of(base, found).allMatch(some -> some.get(0).speaker().isPresent());
  }

  private static boolean hasBeginning(List<Utterance> some) {
    return some.stream().flatMap(u -> u.words().stream()).anyMatch(QuotedWord::opens);
  }

  private Optional<Version> reworded(
      VersionMaker maker, List<Utterance> base, String article, Set<Utterance> done) {
    Optional<Utterance> found =
        otherWords.reworded(base, article, utterance -> !done.contains(utterance));
    Optional<Version> version = found.flatMap(maker::reworded);
    version.ifPresent(v -> done.add(found.orElseThrow()));
    return version;
  }

  /** What an outlet quotes twice, such as in its headline, counts once; the order is the base's. */
  private List<Utterance> without(List<Utterance> found, Speech whole) {
    Map<Utterance, Set<Integer>> covered = new LinkedHashMap<>();
    found.forEach(u -> covered.put(u, SpeechComparison.of(whole, speeches.of(u)).covered()));
    List<Utterance> kept = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    covered.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Utterance, Set<Integer>>, Boolean>comparing(
                    e -> isHeadline(e.getKey()))
                .thenComparing(e -> -e.getValue().size()))
        .forEach(
            entry -> {
              Set<Integer> fresh = new HashSet<>(entry.getValue());
              fresh.removeAll(taken);
              if (2 * fresh.size() > entry.getValue().size()) {
                kept.add(entry.getKey());
                taken.addAll(entry.getValue());
              }
            });
    kept.sort(
        Comparator.comparing(
            u -> covered.get(u).stream().min(Comparator.naturalOrder()).orElse(0)));
    return kept;
  }

  private List<String> passages(List<Version> versions) {
    Set<String> ids = new LinkedHashSet<>();
    versions.forEach(
        version ->
            version
                .parts()
                .forEach(
                    part ->
                        passages.of(part.sentence()).forEach(passage -> ids.add(passage.id()))));
    return List.copyOf(ids);
  }
}
