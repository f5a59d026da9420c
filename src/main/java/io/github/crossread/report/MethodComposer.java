package io.github.crossread.report;

import io.github.crossread.alignment.judged.Judged;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.PassageMaker;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Note;
import io.github.crossread.collation.Expectation;
import io.github.crossread.collation.Pair;
import io.github.crossread.report.Method.SourceRow;
import io.github.crossread.report.Method.Threshold;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the part that says how the report was made. */
final class MethodComposer {

  private static final int LIMITS = 3;

  /** So many articles are named in a note; a set may have thousands. */
  /** Of these it is told how many there are, though they stand in no one place. */
  private static final Set<Note.Kind> COUNTED =
      Set.of(Note.Kind.PARTS_LEFT_OUT, Note.Kind.REPEATED_ARTICLE);

  private static final int MOST_NOTED = 20;

  private final Composition composition;
  private final CorrectionWording corrections;
  private final Wording wording;

  MethodComposer(Composition composition) {
    this.composition = composition;
    this.corrections = new CorrectionWording(composition);
    this.wording = composition.wording();
  }

  Method compose() {
    return new Method(
        steps(),
        corrections.used(correction -> true),
        thresholds(),
        composition.collation().texts().stream().map(this::source).toList(),
        notes(),
        limits());
  }

  /** Returns a sentence for each kind of note that there is. */
  private List<String> notes() {
    Map<Note.Kind, List<String>> noted = new EnumMap<>(Note.Kind.class);
    for (ArticleText text : composition.collation().texts()) {
      for (Note note : text.notes()) {
        noted.computeIfAbsent(note.kind(), k -> new ArrayList<>()).add(noted(text, note));
      }
    }
    List<String> sentences = new ArrayList<>();
    noted.forEach(
        (kind, articles) ->
            sentences.add(wording.of("note." + kind, composition.row(first(articles)))));
    composition.collation().judged().stream()
        .filter(judged -> !judged.isSure())
        .map(judged -> judged(judged.isUsed() ? "judged.unsure" : "judged.unfit", judged))
        .forEach(sentences::add);
    sentences.addAll(corrections.unfit());
    return sentences;
  }

  /** Returns a sentence for each judgement that was used. */
  private List<String> judged() {
    return composition.collation().judged().stream()
        .filter(Judged::isUsed)
        .map(
            judged -> {
              String said = judged("judged." + judged.given().answer(), judged);
              Optional<String> reason = judged.given().reason();
              return reason.map(why -> wording.of("judged.reason", said, why)).orElse(said);
            })
        .toList();
  }

  private String judged(String key, Judged judged) {
    Judgement given = judged.given();
    return wording.of(
        key,
        composition.shortName(given.a().article()),
        given.a().words(),
        composition.shortName(given.b().article()),
        given.b().words());
  }

  private List<String> first(List<String> articles) {
    if (articles.size() <= MOST_NOTED) {
      return articles;
    }
    List<String> first = new ArrayList<>(articles.subList(0, MOST_NOTED));
    first.add(wording.of("note.more", articles.size() - MOST_NOTED));
    return first;
  }

  private String noted(ArticleText text, Note note) {
    Article article = text.article();
    String file = article.source().file();
    String place =
        note.first()
            .filter(first -> !article.extracted())
            .map(first -> wording.of("note.line", file, line(article.text(), first.begin())))
            .orElse(file);
    return wording.count(
        "note.article",
        note.first().isPresent() || COUNTED.contains(note.kind()) ? note.count() : 1,
        composition.shortName(article.id()),
        place,
        String.join(wording.of("list.comma"), note.examples()));
  }

  private static long line(String text, int at) {
    return (text.substring(0, at) + ".").lines().count();
  }

  private List<String> steps() {
    ArticleSet set = composition.collation().set();
    Optional<String> reference = set.reference().map(composition::shortName);
    List<String> steps = new ArrayList<>(steps(reference));
    steps.addAll(judged());
    steps.addAll(corrections.used(correction -> true));
    return steps;
  }

  private List<String> steps(Optional<String> reference) {
    ArticleSet set = composition.collation().set();
    return List.of(
        wording.of("method.step.1"),
        wording.of("method.step.2"),
        reference
            .map(name -> wording.of("method.step.3.reference", name))
            .orElseGet(() -> wording.of("method.step.3")),
        reference
            .map(name -> wording.of("method.step.4.reference", name))
            .orElseGet(() -> wording.count("method.step.4", Expectation.quorum(set))));
  }

  private List<String> limits() {
    int outlets = composition.collation().set().articles().size();
    List<String> limits = new ArrayList<>();
    for (int i = 1; i <= LIMITS; i++) {
      limits.add(wording.of("method.limit." + i, outlets));
    }
    return limits;
  }

  private List<Threshold> thresholds() {
    ArticleSet set = composition.collation().set();
    List<Threshold> thresholds = new ArrayList<>();
    add(thresholds, "match", wording.of("threshold.orMore", number(Matcher.THRESHOLD)));
    add(thresholds, "near", wording.of("threshold.orMore", number(PassageMaker.NEAR)));
    add(thresholds, "sure", wording.of("threshold.below", number(Grounds.SURE)));
    add(
        thresholds,
        "quorum",
        set.reference().isPresent()
            ? wording.of("threshold.notUsed")
            : Integer.toString(Expectation.quorum(set)));
    add(thresholds, "run", wording.of("threshold.words", Pair.SHORTEST_RUN));
    add(
        thresholds,
        "reference",
        set.reference().map(composition::shortName).orElse(wording.of("threshold.none")));
    add(thresholds, "language", languages());
    if (!set.agencies().isEmpty()) {
      add(thresholds, "agencies", String.join(wording.of("list.comma"), set.agencies()));
    }
    return thresholds;
  }

  private String languages() {
    TreeSet<String> languages = new TreeSet<>();
    composition.collation().texts().forEach(text -> languages.add(text.language().toLanguageTag()));
    return String.join(wording.of("list.comma"), languages);
  }

  private void add(List<Threshold> thresholds, String key, String value) {
    thresholds.add(new Threshold(key, wording.of("threshold." + key), value));
  }

  private static String number(double threshold) {
    return String.format(Locale.ROOT, "%.2f", threshold);
  }

  private SourceRow source(ArticleText text) {
    Article article = text.article();
    return new SourceRow(
        composition.collation().set().nameOf(article),
        article.source().file(),
        article.source().sha256(),
        article.published().map(p -> new Dates(wording).shortDay(p.day())).orElse(""),
        text.aligned().size());
  }
}
