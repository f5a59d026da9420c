package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Article;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.Annotated.Kind;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.report.Composition;
import io.github.crossread.report.CorrectionWording;
import io.github.crossread.report.Dates;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out one article whole, with what the others have of each sentence. */
final class ArticleComposer {

  private final Composition composition;
  private final Wording wording;
  private final SentenceNotes notes;
  private final GapComposer gaps;
  private final Extent extent;
  private final PairToJudgeComposer questions;
  private final CorrectionWording corrections;
  private final Set<String> told = new HashSet<>();

  ArticleComposer(Composition composition, OutletNames names, Extent extent) {
    this.extent = extent;
    this.composition = composition;
    this.wording = composition.wording();
    this.notes = new SentenceNotes(composition, names);
    this.gaps = new GapComposer(composition, names);
    this.questions = new PairToJudgeComposer(composition);
    this.corrections = new CorrectionWording(composition);
    composition.collation().findings().forEach(finding -> told.addAll(finding.passages()));
  }

  Annotated compose(ArticleText text) {
    Article article = text.article();
    OutletView view = composition.view(article.id());
    Kinds kinds = new Kinds(composition, view);
    Map<Integer, List<Part>> left = gaps.compose(view);
    List<Part> parts = new ArrayList<>(left.getOrDefault(0, List.of()));
    int sure = 0;
    int perhaps = 0;
    for (Sentence sentence : text.sentences()) {
      Kind kind = kinds.of(sentence);
      sure += kind.compareTo(Kind.PERHAPS) < 0 ? 1 : 0;
      perhaps += kind == Kind.PERHAPS ? 1 : 0;
      parts.add(sentence(sentence, kind, view));
      parts.addAll(left.getOrDefault(sentence.place(), List.of()));
    }
    return new Annotated(
        article.id(),
        article.headline(),
        facts(article, text),
        new Count(view.added().size(), view.perhapsElsewhere().size()),
        new Count(sure, perhaps),
        new Count(view.omitted().size(), view.perhapsOmitted().size()),
        Optional.empty(),
        parts);
  }

  private Annotated.Sentence sentence(Sentence sentence, Kind kind, OutletView view) {
    List<Passage> passages = composition.passagesOf().of(sentence);
    if (!isPrinted(kind, passages)) {
      String length = wording.count("annotated.length", sentence.words());
      return new Annotated.Sentence(
          sentence.place(),
          kind,
          StyledText.plain(""),
          ids(passages),
          length,
          List.of(),
          Optional.empty());
    }
    Optional<Sentence> close =
        kind == Kind.PERHAPS_ONLY_HERE ? notes.closest(sentence) : Optional.empty();
    return new Annotated.Sentence(
        sentence.place(),
        kind,
        kind == Kind.OTHER ? notes.own(sentence) : StyledText.plain(sentence.text()),
        ids(passages),
        close.map(notes::close).orElse(""),
        notes.of(sentence, kind, view),
        close.map(other -> questions.of(sentence, other)));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private boolean isPrinted(Kind kind, List<Passage> passages) {
    return extent == Extent.FULL
        || kind.compareTo(Kind.ONLY_HERE) < 0
        || passages.stream().anyMatch(passage -> told.contains(passage.id()));
  }

  private String facts(Article article, ArticleText text) {
    List<String> facts = new ArrayList<>();
    article.byline().ifPresent(facts::add);
    article
        .published()
        .ifPresent(published -> facts.add(new Dates(wording).shortDay(published.day())));
    facts.add(wording.count("sentences", text.aligned().size()));
    facts.add(wording.of("threshold.words", text.words()));
    int byHand = corrections.used(correction -> isLineOf(article, correction)).size();
    if (byHand > 0) {
      facts.add(wording.count("annotated.byHand", byHand));
    }
    return String.join(" \u00b7 ", facts);
  }

  private static boolean isLineOf(Article article, Correction correction) {
    return correction instanceof LineRole role && role.line().article().equals(article.id());
  }
}
