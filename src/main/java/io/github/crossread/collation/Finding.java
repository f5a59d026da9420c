package io.github.crossread.collation;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Role;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that was found, with what it rests on. In what words it is told, and where a report
 * shows it, is not decided here.
 */
public sealed interface Finding {

  /** Returns what it tells; kinds stand in the order of weight. */
  default FindingKind kind() {
    return FindingKind.of(getClass());
  }

  /** Returns the ids of the articles that it is about, those it is first of all about first. */
  List<String> articles();

  /** Returns the ids of the passages that show it, none if no passage does. */
  List<String> passages();

  /** What is told of a quotation. */
  sealed interface OfQuotation extends Finding {

    /** Returns the quotation, as each outlet has it. */
    Quotation quotation();

    @Override
    default List<String> passages() {
      return quotation().passages();
    }
  }

  /** What is told of the places in which outlets have one statement. */
  sealed interface OfPlace extends Finding {

    /** Returns how those have it that open with it. */
    List<Reading> leading();

    /** Returns the statement as the first of them prints it below its headline. */
    default String opening() {
      List<Sentence> sentences = leading().get(0).sentences();
      return sentences.stream()
          .filter(sentence -> sentence.role() != Role.HEADLINE)
          .findFirst()
          .orElse(sentences.get(0))
          .statement();
    }
  }

  /** What is told of how much all have in common. */
  sealed interface OfAll extends Finding {}

  /** What is told of outlets, each by itself. */
  sealed interface OfOutlets extends Finding {

    /** Returns the outlets, those that it is first of all about first. */
    List<OutletView> outlets();

    @Override
    default List<String> articles() {
      return outlets().stream().map(OutletView::article).toList();
    }
  }

  /**
   * Articles print one text.
   *
   * @param articles their ids, in the order of the set
   * @param agency whose text it is, if one of them says so
   * @param passages the ids of what all of them have in much the same words
   */
  record OneText(List<String> articles, Optional<String> agency, List<String> passages)
      implements Finding {

    /** Copies the lists. */
    public OneText {
      articles = List.copyOf(articles);
      passages = List.copyOf(passages);
    }
  }

  /**
   * An outlet's articles are versions of one.
   *
   * @param versions what each changed
   */
  record Revised(Versions versions) implements Finding {

    @Override
    public List<String> articles() {
      return versions.articles();
    }

    @Override
    public List<String> passages() {
      return versions.changes().stream()
          .flatMap(c -> Stream.of(c.added(), c.cut(), c.reworded()))
          .flatMap(List::stream)
          .distinct()
          .toList();
    }
  }

  /**
   * An agency's text runs without its name.
   *
   * @param credit of the article that names nobody
   * @param source of the article that has the words and names the agency
   */
  record MissingCredit(Credit credit, Credit source) implements Finding {

    @Override
    public List<String> articles() {
      return List.of(credit.article(), source.article());
    }

    @Override
    public List<String> passages() {
      return List.of();
    }
  }

  /**
   * Articles share a rare spelling, or an odd spacing.
   *
   * @param spelling as the first two of them print it
   * @param articles the ids of all that do
   * @param passages the ids of those it stands in
   */
  record RareSpelling(SharedSpelling spelling, List<String> articles, List<String> passages)
      implements Finding {

    /** Copies the lists. */
    public RareSpelling {
      articles = List.copyOf(articles);
      passages = List.copyOf(passages);
    }
  }

  /**
   * The same words are given to two people.
   *
   * @param quotation the words
   * @param articles the ids of those that give them to another speaker than the base does
   */
  record OtherSpeaker(Quotation quotation, List<String> articles) implements OfQuotation {

    /** Copies the articles. */
    public OtherSpeaker {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Quoted words were altered.
   *
   * @param quotation the words
   * @param version the version that is not as the base's
   */
  record AlteredQuotation(Quotation quotation, Version version) implements OfQuotation {

    @Override
    public List<String> articles() {
      return List.of(version.article(), quotation.base().article());
    }
  }

  /**
   * A quotation is the same, and who said it is told in other words.
   *
   * @param quotation the words
   * @param articles the ids of those that print it alike
   */
  record OtherAttribution(Quotation quotation, List<String> articles) implements OfQuotation {

    /** Copies the articles. */
    public OtherAttribution {
      articles = List.copyOf(articles);
    }
  }

  /**
   * A quotation is cut or told.
   *
   * @param quotation the words, as each outlet has them
   */
  record CutQuotation(Quotation quotation) implements OfQuotation {

    @Override
    public List<String> articles() {
      return quotation.versions().stream().map(Version::article).toList();
    }
  }

  /**
   * Outlets tell one thing so that not both can be right.
   *
   * @param disagreement what they tell differently
   */
  record Disagreeing(Disagreement disagreement) implements Finding {

    @Override
    public List<String> articles() {
      return disagreement.articles();
    }

    @Override
    public List<String> passages() {
      return disagreement.passages().stream().map(Passage::id).toList();
    }
  }

  /**
   * In near copies of one statement a word stands in the place of one that says otherwise, or one
   * denies what the other says.
   *
   * @param passage the statement
   * @param edit the words, the base's and the others'; of a denial, most often of one side alone
   * @param others the ids of the articles that have the other words
   */
  record ChangedSense(Passage passage, Edit edit, List<String> others) implements Finding {

    /** Copies the articles. */
    public ChangedSense {
      others = List.copyOf(others);
    }

    @Override
    public List<String> articles() {
      return Stream.concat(Stream.of(passage.base().article()), others.stream()).toList();
    }

    @Override
    public List<String> passages() {
      return List.of(passage.id());
    }
  }

  /**
   * People whom one outlet each quotes, and no other names.
   *
   * @param voices whose words one article gives, in the order of the set
   * @param passages the ids of the passages that give them
   */
  record AloneHeard(List<Voice> voices, List<String> passages) implements Finding {

    /** Copies the lists. */
    public AloneHeard {
      voices = List.copyOf(voices);
      passages = List.copyOf(passages);
    }

    @Override
    public List<String> articles() {
      return voices.stream().flatMap(voice -> voice.articles().stream()).distinct().toList();
    }
  }

  /**
   * How an article has a statement near its end.
   *
   * @param reading the reading
   * @param sentences how many sentences the article has
   */
  record Standing(Reading reading, int sentences) {

    /** Returns its first sentence's number in the article. */
    public int place() {
      return reading.sentences().get(0).place();
    }
  }

  /**
   * What some outlets open with stands near others' end.
   *
   * @param statements the passages that state it
   * @param leading how those have it that open with it
   * @param buried how the others have it near their end
   */
  record Buried(List<Passage> statements, List<Reading> leading, List<Standing> buried)
      implements OfPlace {

    /** Copies the lists. */
    public Buried {
      statements = List.copyOf(statements);
      leading = List.copyOf(leading);
      buried = List.copyOf(buried);
    }

    @Override
    public List<String> articles() {
      return Stream.concat(leading.stream(), buried.stream().map(Standing::reading))
          .map(Reading::article)
          .toList();
    }

    @Override
    public List<String> passages() {
      return statements.stream().map(Passage::id).distinct().toList();
    }
  }

  /**
   * What some outlets open with, others omit.
   *
   * @param passage what is stated
   * @param leading how those have it that open with it
   * @param without the ids of those that omit it
   */
  record Dropped(Passage passage, List<Reading> leading, List<String> without) implements OfPlace {

    /** Copies the lists. */
    public Dropped {
      leading = List.copyOf(leading);
      without = List.copyOf(without);
    }

    @Override
    public List<String> articles() {
      return leading.stream().map(Reading::article).toList();
    }

    @Override
    public List<String> passages() {
      return List.of(passage.id());
    }
  }

  /**
   * Statements of one outlet only.
   *
   * @param outlets those that have such, the one with the most first
   */
  record Added(List<OutletView> outlets) implements OfOutlets {

    /** Copies the outlets. */
    public Added {
      outlets = List.copyOf(outlets);
    }

    @Override
    public List<String> passages() {
      return outlets.stream().flatMap(view -> view.added().stream()).map(Passage::id).toList();
    }
  }

  /**
   * Passages that outlets omit.
   *
   * @param outlets the one that omits the most, or all that share the first place
   */
  record Omitted(List<OutletView> outlets) implements OfOutlets {

    /** Copies the outlets. */
    public Omitted {
      outlets = List.copyOf(outlets);
    }

    @Override
    public List<String> passages() {
      return outlets.stream()
          .flatMap(view -> view.omitted().stream())
          .map(Passage::id)
          .distinct()
          .toList();
    }
  }

  /**
   * How much all have in common, where nothing else was found.
   *
   * @param articles the ids of all
   * @param passages the ids of what all carry
   */
  record InAll(List<String> articles, List<String> passages) implements OfAll {

    /** Copies the lists. */
    public InAll {
      articles = List.copyOf(articles);
      passages = List.copyOf(passages);
    }
  }

  /**
   * No two outlets have a statement in common.
   *
   * @param articles the ids of all
   */
  record NoneShared(List<String> articles) implements OfAll {

    /** Copies the articles. */
    public NoneShared {
      articles = List.copyOf(articles);
    }

    @Override
    public List<String> passages() {
      return List.of();
    }
  }
}
