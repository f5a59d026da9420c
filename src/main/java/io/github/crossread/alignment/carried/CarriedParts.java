package io.github.crossread.alignment.carried;

import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Judgements;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of each sentence of a set other articles carry, wherever in the article that is.
 *
 * <p>A sentence is looked up when it is first asked for, in all other articles at once. What that
 * costs grows with how often its words stand in the set, up to a bound ({@link Hits}); of each
 * article no more than three sentences are then looked at word by word. For several threads at
 * once.
 */
public final class CarriedParts {

  private final Answers answers;
  private final WordTable table;
  private final PartSearch search;
  private final SharedWeights whole;
  private final WordsCutter cutter;

  /** The number of each sentence in the table, by the article's id and the sentence's words. */
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  private final Map<String, ArticleText> texts = new LinkedHashMap<>();
  private final Map<String, SentenceFinding> findings = new HashMap<>();

  /**
   * Indexes the words of a set.
   *
   * @param set its aligned sentences
   * @param texts its articles, in the order of the set
   */
  public CarriedParts(SetView set, List<ArticleText> texts) {
    this(set, texts, new Answers(Judgements.NONE, set));
  }

  /**
   * Indexes the words of a set of which a reader has judged some pairs.
   *
   * @param set its aligned sentences
   * @param texts its articles, in the order of the set
   * @param answers what the reader said
   */
  public CarriedParts(SetView set, List<ArticleText> texts, Answers answers) {
    this.answers = answers;
    table = new WordTable(set, texts);
    search = new PartSearch(table);
    whole = new SharedWeights(table.size());
    cutter = new WordsCutter(table);
    for (ArticleText text : texts) {
      this.texts.put(text.article().id(), text);
      numbers.put(text.article().id(), new HashMap<>());
    }
    for (int i = 0; i < table.size(); i++) {
      Sentence sentence = table.sentence(i);
      numbers.get(sentence.article()).put(sentence.text(), i);
    }
  }

  /** Returns what a reader said of the set. */
  public Answers answers() {
    return answers;
  }

  /** Returns the parts of an aligned sentence with the articles that carry each, in its order. */
  public List<CarriedPart> of(Sentence sentence) {
    SentenceFinding finding = finding(sentence);
    List<CarriedPart> parts = new ArrayList<>();
    for (int i = 0; i < finding.parts().size(); i++) {
      PartWords words = finding.parts().get(i);
      List<Carrier> carriers =
          finding.findings().get(i).stream()
              .map(f -> table.carrier(f, f.how().orElseThrow(), 0, words.size()))
              .toList();
      parts.add(new CarriedPart(words.part(), obedient(sentence, carriers)));
    }
    return parts;
  }

  /** Returns the ids of the articles that surely carry a part of an aligned sentence, or all. */
  public Set<String> carriers(Sentence sentence) {
    Set<String> sure = new HashSet<>();
    if (answers.of(sentence).isEmpty()) {
      finding(sentence).findings().stream()
          .flatMap(List::stream)
          .filter(finding -> finding.how().filter(how -> how != How.PERHAPS).isPresent())
          .forEach(finding -> sure.add(table.id(finding.article())));
    } else {
      of(sentence).stream()
          .flatMap(part -> part.carriers().stream())
          .filter(carrier -> carrier.how() != How.PERHAPS)
          .forEach(carrier -> sure.add(carrier.article()));
    }
    return sure;
  }

  /**
   * Returns the words of an aligned sentence in the stretches that the same articles carry, in its
   * order; all its words stand in one. No stretch goes over the end of a part.
   */
  public List<CarriedWords> words(Sentence sentence) {
    SentenceFinding finding = finding(sentence);
    List<CarriedWords> words = new ArrayList<>();
    for (int i = 0; i < finding.parts().size(); i++) {
      words.addAll(cutter.cut(finding.parts().get(i), finding.findings().get(i)));
    }
    return words.stream()
        .map(
            w ->
                new CarriedWords(
                    w.sentence(), w.begin(), w.end(), obedient(sentence, w.carriers())))
        .toList();
  }

  /** Returns the carriers of some words of a sentence as they were judged. */
  private List<Carrier> obedient(Sentence sentence, List<Carrier> carriers) {
    List<Carrier> judged = carriers;
    for (Map.Entry<Sentence, Answer> one : answers.of(sentence).entrySet()) {
      judged = obedient(one.getValue(), one.getKey(), judged);
    }
    return judged;
  }

  private List<Carrier> obedient(Answer answer, Sentence other, List<Carrier> carriers) {
    boolean byOther =
        carriers.stream().anyMatch(c -> c.sentences().stream().allMatch(s -> s.equals(other)));
    boolean byArticle = carriers.stream().anyMatch(c -> c.article().equals(other.article()));
    return switch (answer) {
      case SAME -> with(carriers, new Carrier(other.article(), How.FULL, List.of(other)));
      case PARTLY ->
          byArticle
              ? carriers
              : with(carriers, new Carrier(other.article(), How.PERHAPS, List.of(other)));
      case DIFFERENT ->
          byOther
              ? carriers.stream().filter(c -> !c.article().equals(other.article())).toList()
              : carriers;
    };
  }

  private List<Carrier> with(List<Carrier> carriers, Carrier judged) {
    Map<String, Carrier> byArticle = new HashMap<>();
    carriers.forEach(carrier -> byArticle.put(carrier.article(), carrier));
    byArticle.put(judged.article(), judged);
    return texts.keySet().stream().filter(byArticle::containsKey).map(byArticle::get).toList();
  }

  /**
   * Returns the sentence of an article that has most of another article's sentence, and how much of
   * it that is; none if it has nothing.
   */
  public Optional<Coverage> coverage(Sentence sentence, String article) {
    return finding(sentence).coverages().stream()
        .filter(coverage -> coverage.sentence().article().equals(article))
        .findFirst();
  }

  /**
   * Returns the share of the words of content of an aligned sentence that another article carries
   * in full, wherever it does, 0 to 1.
   */
  public double fullShare(Sentence sentence, String article) {
    SentenceFinding finding = finding(sentence);
    int words = finding.parts().stream().mapToInt(PartWords::size).sum();
    int carried =
        finding.findings().stream()
            .flatMap(List::stream)
            .filter(f -> table.id(f.article()).equals(article))
            .mapToInt(PartFinding::count)
            .sum();
    return words == 0 ? 0 : carried / (double) words;
  }

  private synchronized SentenceFinding finding(Sentence sentence) {
    return findings.computeIfAbsent(sentence.id(), id -> find(sentence));
  }

  private SentenceFinding find(Sentence sentence) {
    int number = numbers.get(sentence.article()).get(sentence.text());
    List<PartWords> parts =
        PartWords.of(table, number, texts.get(sentence.article()).parts().of(sentence));
    List<List<PartFinding>> found = new ArrayList<>();
    double weight = 0;
    for (PartWords part : parts) {
      found.add(search.search(part, whole));
      weight += part.weight();
    }
    SentenceFinding finding = new SentenceFinding(parts, found, coverages(weight));
    whole.clear();
    return finding;
  }

  private List<Coverage> coverages(double weight) {
    List<Coverage> coverages = new ArrayList<>();
    int last = -1;
    for (int other : whole.sentences()) {
      Coverage coverage = new Coverage(whole.of(other) / weight, table.sentence(other));
      if (last < 0 || table.article(other) != table.article(last)) {
        coverages.add(coverage);
      } else if (coverage.share() > coverages.get(coverages.size() - 1).share()) {
        coverages.set(coverages.size() - 1, coverage);
      }
      last = other;
    }
    return coverages;
  }
}
