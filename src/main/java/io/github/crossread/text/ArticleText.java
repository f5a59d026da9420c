package io.github.crossread.text;

import io.github.crossread.article.Article;
import io.github.crossread.article.Note;
import io.github.crossread.language.Language;
import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.name.Person;
import io.github.crossread.text.name.PersonFinder;
import io.github.crossread.text.part.Parts;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.QuotedWords;
import io.github.crossread.text.utterance.Utterance;
import io.github.crossread.text.utterance.UtteranceFinder;
import io.github.crossread.text.voice.Calling;
import io.github.crossread.text.voice.CallingFinder;
import io.github.crossread.text.voice.Heard;
import io.github.crossread.text.voice.HeardFinder;
import io.github.crossread.text.voice.LabelledSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one article says, read once: sentences and their parts, names, utterances, numbers, times,
 * credits.
 */
public final class ArticleText {

  private final Article article;
  private final Locale language;
  private final List<Sentence> sentences;
  private final List<Sentence> aligned;
  private final QuotedWords quoted;
  private final Parts parts;
  private final Names names;
  private final List<Person> persons;
  private final List<Utterance> utterances;
  private final List<Heard> heard;
  private final List<Calling> callings;
  private final Mentions mentions;
  private final AgencyCredit credit;
  private final List<Note> notes;

  /**
   * Takes an article apart.
   *
   * @param article the article
   * @param language the language it was split and stemmed by
   * @param sentences its sentences of all roles, in the order of the article
   * @param credit the agency it names
   * @param isOfOtherLanguage whether most of its set is in another language
   */
  ArticleText(
      Article article,
      Locale language,
      List<Sentence> sentences,
      AgencyCredit credit,
      boolean isOfOtherLanguage) {
    this.article = article;
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.aligned = this.sentences.stream().filter(sentence -> sentence.role().isAligned()).toList();
    Language known = Language.of(language);
    this.quoted = new QuotedWords(aligned, known);
    this.parts = new Parts(aligned, quoted, known);
    this.names = new Names(aligned, known);
    this.persons = List.copyOf(new PersonFinder(known).find(aligned));
    this.utterances = List.copyOf(new UtteranceFinder(aligned, quoted, names, known).find());
    this.heard =
        Stream.of(
                new HeardFinder(aligned, quoted, utterances, names, known).find(),
                new LabelledSpeech(this.sentences, names, known).find())
            .flatMap(List::stream)
            .toList();
    this.callings = List.copyOf(new CallingFinder(aligned, names, known).find());
    this.credit = credit;
    this.notes = isOfOtherLanguage ? withLanguage(article.notes()) : article.notes();
    this.mentions = new Mentions(aligned, language, quoted, article.published());
  }

  private List<Note> withLanguage(List<Note> others) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            Note.Kind.OTHER_LANGUAGE,
            aligned.size(),
            Optional.empty(),
            List.of(language.toLanguageTag())));
    notes.addAll(others);
    return List.copyOf(notes);
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the language it was split and stemmed by. */
  public Locale language() {
    return language;
  }

  /** Returns its sentences of all roles, in the order of the article. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the sentences that are aligned: headline, summary and body. */
  public List<Sentence> aligned() {
    return aligned;
  }

  /** Returns which of their tokens stand inside quotation marks. */
  public QuotedWords quoted() {
    return quoted;
  }

  /** Returns the parts of its aligned sentences. */
  public Parts parts() {
    return parts;
  }

  /** Returns where its names stand. */
  public Names names() {
    return names;
  }

  /** Returns the persons that it names with a title or a role, in its order. */
  public List<Person> persons() {
    return persons;
  }

  /** Returns what it prints in quotation marks and who is said to have said it, in its order. */
  public List<Utterance> utterances() {
    return utterances;
  }

  /** Returns where it gives somebody's words, in its order. */
  public List<Heard> heard() {
    return heard;
  }

  /** Returns what it calls those whom it names, in its order. */
  public List<Calling> callings() {
    return callings;
  }

  /** Returns the numbers and times that it states. */
  public Mentions mentions() {
    return mentions;
  }

  /** Returns the agency that it names. */
  public AgencyCredit credit() {
    return credit;
  }

  /** Returns what a reader of the report should know about how it was read. */
  public List<Note> notes() {
    return notes;
  }

  /** Returns how many words and numbers its aligned sentences have. */
  public int words() {
    return aligned.stream().mapToInt(Sentence::words).sum();
  }
}
