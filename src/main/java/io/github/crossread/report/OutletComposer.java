package io.github.crossread.report;

import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.Role;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.PassagePart;
import io.github.crossread.collation.Shares;
import io.github.crossread.report.OutletPart.Cell;
import io.github.crossread.report.OutletPart.Entry;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the part of each outlet. */
final class OutletComposer {

  private final Composition composition;
  private final Wording wording;
  private final PassagesOfSentences passagesOf;
  private final Set<String> told = new HashSet<>();

  OutletComposer(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
    this.passagesOf = composition.passagesOf();
  }

  List<OutletPart> compose() {
    return composition.collation().texts().stream().map(this::part).toList();
  }

  private OutletPart part(ArticleText text) {
    Article article = text.article();
    OutletView view = composition.view(article.id());
    return new OutletPart(
        article.id(),
        article.headline(),
        facts(article, view, text),
        text.aligned().stream().map(this::cell).toList(),
        added(view.added(), article.id()),
        added(view.perhapsElsewhere(), article.id()),
        view.omitted().stream().map(p -> omitted(p, article.id())).toList(),
        view.perhapsOmitted().stream().map(p -> omitted(p, article.id())).toList(),
        view.addedParts().stream().map(this::addedPart).toList(),
        view.omittedParts().stream().map(this::omittedPart).toList(),
        new RewordingComposer(composition).compose(view.reworded()),
        inOrder(view.moved(), article.id()).stream().map(p -> moved(p, article.id())).toList());
  }

  private static List<Passage> inOrder(List<Passage> passages, String article) {
    return passages.stream()
        .sorted(Comparator.comparingInt(passage -> reading(passage, article).compared().place()))
        .toList();
  }

  private static Reading reading(Passage passage, String article) {
    return passage.reading(article).orElseThrow();
  }

  private String facts(Article article, OutletView view, ArticleText text) {
    List<String> head = new ArrayList<>();
    article.byline().ifPresent(head::add);
    article.published().map(p -> new Dates(wording).day(p.day())).ifPresent(head::add);
    String who = String.join(wording.of("list.comma"), head);
    String counts =
        wording.of(
            "facts.counts",
            wording.count("sentences", text.aligned().size()),
            counts(view),
            leavesOut(view));
    return who.isEmpty() ? counts : wording.of("facts", who, counts);
  }

  private String leavesOut(OutletView view) {
    String words = wording.count("facts.leavesOut", view.omitted().size());
    int perhaps = view.perhapsOmitted().size();
    return perhaps == 0 ? words : wording.of("facts.perhaps", words, perhaps);
  }

  private String counts(OutletView view) {
    List<String> counts = new ArrayList<>();
    Shares shares = view.shares();
    shares
        .sentences()
        .forEach((relation, n) -> counts.add(n + " " + wording.of("relation." + relation)));
    int perhaps = sentences(view.perhapsElsewhere(), view.article());
    if (shares.onlyHere() > perhaps) {
      counts.add((shares.onlyHere() - perhaps) + " " + wording.of("relation.ONLY_HERE"));
    }
    if (perhaps > 0) {
      counts.add(perhaps + " " + wording.of("facts.perhapsElsewhere"));
    }
    return String.join(wording.of("list.comma"), counts);
  }

  private static int sentences(List<Passage> passages, String article) {
    return passages.stream().mapToInt(p -> reading(p, article).sentences().size()).sum();
  }

  private Cell cell(Sentence sentence) {
    Optional<Mark> mark =
        passagesOf.relation(sentence).map(Readings::mark).or(() -> onlyHere(sentence));
    return new Cell(
        sentence.place(),
        sentence.role() == Role.HEADLINE,
        sentence.words(),
        mark,
        passagesOf.isMoved(sentence),
        passagesOf.of(sentence).stream().map(Passage::id).toList());
  }

  private static Optional<Mark> onlyHere(Sentence sentence) {
    return sentence.role() == Role.HEADLINE ? Optional.empty() : Optional.of(Mark.ONLY_HERE);
  }

  private List<Entry> added(List<Passage> passages, String article) {
    return inOrder(passages, article).stream().map(p -> added(p, article)).toList();
  }

  private Entry added(Passage passage, String article) {
    Reading reading = reading(passage, article);
    return new Entry(
        passage.id(),
        Readings.text(reading),
        wording.of("sentence", reading.compared().place()),
        // Of equals, max keeps the last.
        passage.near().stream()
            .max(Comparator.comparingDouble(Near::probability))
            .map(near -> near(near, article)));
  }

  /** What several leave out is given in full with the first of them. */
  private Entry omitted(Passage passage, String article) {
    String statement = Readings.statement(passage.base());
    return new Entry(
        passage.id(),
        told.add(passage.id()) ? statement : Composition.excerpt(statement),
        composition.carriers(passage),
        passage.near(article).map(near -> near(near, article)));
  }

  private Entry addedPart(PassagePart added) {
    return new Entry(
        added.passage().id(),
        added.part().text(),
        wording.of("sentence", added.part().sentence().place()));
  }

  private Entry omittedPart(PassagePart omitted) {
    String outlet = composition.shortName(omitted.article());
    return new Entry(
        omitted.passage().id(),
        omitted.part().text(),
        wording.of("part.of", outlet, omitted.part().sentence().place()));
  }

  private OutletPart.Near near(Near near, String here) {
    Sentence sentence = near.sentence();
    String article = sentence.article();
    String where =
        article.equals(here)
            ? wording.of("near.here", sentence.place())
            : wording.of("near.elsewhere", composition.shortName(article), sentence.place());
    return new OutletPart.Near(
        article,
        sentence.place(),
        where,
        Composition.toCompare(sentence.statement()),
        passagesOf.of(sentence).stream().map(Passage::id).toList());
  }

  private Entry moved(Passage passage, String article) {
    Reading reading = reading(passage, article);
    return new Entry(
        passage.id(),
        Composition.excerpt(reading.compared().statement()),
        wording.of("moved", passage.base().compared().place(), reading.compared().place()));
  }
}
