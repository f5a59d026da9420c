package io.github.crossread.collation;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Role;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.spelling.SharedSpelling;
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

  /** What is told of all outlets, where there is little to tell. */
  sealed interface OfAll extends Finding {}

  /**
   * Articles print one text.
   *
   * @param articles their ids, in the order of the set
   * @param agency whose text it is, if one of them says so
   * @param share how many of 100 words of the shorter of any two stand in both in runs: the least
   *     of all
   * @param passages the ids of what all of them have in much the same words
   */
  record OneText(List<String> articles, Optional<String> agency, int share, List<String> passages)
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
   * @param credits of the articles that name nobody, those with most of its words first
   * @param source of the article that has the words and names the agency
   */
  record MissingCredit(List<Credit> credits, Credit source) implements Finding {

    /** Copies the credits. */
    public MissingCredit {
      credits = List.copyOf(credits);
    }

    @Override
    public List<String> articles() {
      return Stream.concat(credits.stream(), Stream.of(source)).map(Credit::article).toList();
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
   * @param altered the ids of the articles that stand alone with their words, or are fewest
   * @param beside the ids of those they are compared with
   * @param changes what the altered have otherwise: their words are each change's text
   */
  record AlteredQuotation(
      Quotation quotation, List<String> altered, List<String> beside, List<Change> changes)
      implements OfQuotation {

    /** Copies the lists. */
    public AlteredQuotation {
      altered = List.copyOf(altered);
      beside = List.copyOf(beside);
      changes = List.copyOf(changes);
    }

    @Override
    public List<String> articles() {
      return Stream.concat(altered.stream(), beside.stream()).toList();
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
      implements Finding {

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

    /** Returns the statement as the first that opens with it prints it below its headline. */
    public String opening() {
      return statement(leading.get(0));
    }
  }

  /**
   * What several texts carry, others leave out.
   *
   * @param passage what is stated
   * @param without the ids of the articles that leave it out
   */
  record LeftOut(Passage passage, List<String> without) implements Finding {

    /** Copies the articles. */
    public LeftOut {
      without = List.copyOf(without);
    }

    @Override
    public List<String> articles() {
      return Stream.concat(without.stream(), carriers().stream()).toList();
    }

    /** Returns the ids of the articles that carry it. */
    public List<String> carriers() {
      return passage.readings().stream().map(Reading::article).toList();
    }

    @Override
    public List<String> passages() {
      return List.of(passage.id());
    }

    /** Returns the statement as its base prints it. */
    public String words() {
      return statement(passage.base());
    }
  }

  private static String statement(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    return sentences.stream()
        .filter(sentence -> sentence.role() != Role.HEADLINE)
        .findFirst()
        .orElse(sentences.get(0))
        .statement();
  }

  /**
   * Nothing was found of what would be told first.
   *
   * @param articles the ids of all
   */
  record NoneFound(List<String> articles) implements OfAll {

    /** Copies the articles. */
    public NoneFound {
      articles = List.copyOf(articles);
    }

    @Override
    public List<String> passages() {
      return List.of();
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
