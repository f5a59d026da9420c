package io.github.crossread.collation;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.alignment.reading.Wordings;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Published;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Articles laid out by hand: who prints what, and which sentences state the same. */
public final class Desk {

  /** What a paragraph opens with that is a credit. */
  private static final List<String> CREDITS = List.of("With reporting by ", "Photo by ");

  private final List<Article> articles = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private Optional<String> reference = Optional.empty();
  private OptionalInt quorum = OptionalInt.empty();
  private Locale language = Locale.ENGLISH;
  private List<String> agencies = List.of();
  private List<ArticleText> texts = List.of();
  private List<Correction> corrections = List.of();

  /** Puts something right by hand. */
  public Desk corrected(Correction... given) {
    corrections = List.of(given);
    return this;
  }

  /** Says which language all further articles are in. */
  public Desk in(Locale newLanguage) {
    language = newLanguage;
    return this;
  }

  /** Names an agency that is not known. */
  public Desk agency(String name) {
    agencies = List.of(name);
    return this;
  }

  /** Names the reference outlet. */
  public Desk reference(String article) {
    reference = Optional.of(article);
    return this;
  }

  /** Says how many others must have what an outlet omits. */
  public Desk quorum(int others) {
    quorum = OptionalInt.of(others);
    return this;
  }

  /** Lays out an article of body paragraphs. */
  public Desk article(String id, String... paragraphs) {
    return article(id, Optional.empty(), Optional.empty(), paragraphs);
  }

  /** Lays out an article that was published on a day. */
  public Desk published(String day) {
    Article last = articles.remove(articles.size() - 1);
    articles.add(
        new Article(
            last.id(),
            last.outlet(),
            last.source(),
            last.text(),
            last.extracted(),
            last.blocks(),
            last.dateline(),
            last.byline(),
            Published.parse(day),
            last.updated(),
            last.url(),
            last.language(),
            last.notes()));
    return this;
  }

  /** Lays out an article that opens with a dateline of so many chars. */
  public Desk article(
      String id, Optional<Integer> dateline, Optional<String> byline, String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(begin, begin + paragraph.length());
      blocks.add(new Block(role(paragraph), PrintedText.of(text, span)));
      begin = span.end() + 1;
    }
    articles.add(
        new Article(
            id,
            new Outlet(id),
            new Source(id + ".txt", "0".repeat(64)),
            text,
            false,
            blocks,
            dateline.map(length -> new Span(0, length)),
            byline,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(language),
            List.of()));
    texts = List.of();
    return this;
  }

  private static Role role(String paragraph) {
    return CREDITS.stream().anyMatch(paragraph::startsWith) ? Role.CREDIT : Role.BODY;
  }

  /** Says that sentences state the same, the first being the base: {@code "a.1", "b.2"}. */
  public Desk passage(Relation relation, String... sentences) {
    Map<String, List<Sentence>> byArticle = new LinkedHashMap<>();
    for (String id : sentences) {
      Sentence sentence = sentence(id);
      byArticle.computeIfAbsent(sentence.article(), a -> new ArrayList<>()).add(sentence);
    }
    String base = sentence(sentences[0]).article();
    List<Reading> readings =
        articles.stream()
            .map(Article::id)
            .filter(byArticle::containsKey)
            .map(
                id ->
                    reading(
                        byArticle.get(id),
                        id.equals(base) ? Relation.BASE : relation,
                        sentence(sentences[0])))
            .toList();
    passages.add(new Passage("p" + (passages.size() + 1), readings, wordings(readings)));
    return this;
  }

  /** Two that are not the base have the same words where both have the base's. */
  private static Wordings wordings(List<Reading> readings) {
    return Wordings.of(readings, (one, other) -> one.relation() == Relation.REWORDED ? one : other);
  }

  /** Says that a sentence comes near the last passage. */
  public Desk near(String id) {
    Passage last = passages.remove(passages.size() - 1);
    passages.add(
        new Passage(
            last.id(),
            last.readings(),
            last.wordings(),
            List.of(),
            List.of(new Near(sentence(id), .5))));
    return this;
  }

  private static Reading reading(List<Sentence> sentences, Relation relation, Sentence base) {
    Sentence first = sentences.get(0);
    List<Bead> beads =
        relation == Relation.BASE
            ? List.of()
            : sentences.stream()
                .map(
                    s ->
                        new Bead(
                            List.of(base), List.of(s), relation, 1, List.of(), Optional.empty()))
                .toList();
    return new Reading(first.article(), sentences, first, beads, false);
  }

  Sentence sentence(String id) {
    return texts().stream()
        .flatMap(text -> text.sentences().stream())
        .filter(sentence -> sentence.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns an article in sentences. */
  public ArticleText text(String article) {
    return texts().stream().filter(t -> t.article().id().equals(article)).findFirst().orElseThrow();
  }

  List<ArticleText> texts() {
    if (texts.isEmpty()) {
      texts = articles.stream().flatMap(article -> analyzed(article).stream()).toList();
    }
    return texts;
  }

  /** A set has two articles at least; one alone is analyzed beside itself. */
  private List<ArticleText> analyzed(Article article) {
    ArticleSet twice =
        new ArticleSet(
            "set",
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            agencies,
            List.of(article, article));
    return new TextAnalyzer().analyze(twice).subList(0, 1);
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** Returns what the articles are, laid side by side. */
  public Collation collate() {
    ArticleSet set =
        new ArticleSet(
            "set", Optional.empty(), reference, quorum, Optional.empty(), agencies, articles);
    return new Collator()
        .collate(
            set,
            texts(),
            passages(),
            new CarriedParts(new SetView(texts()), texts()),
            new Asked(List.of(), corrections));
  }
}
