package io.github.crossread.text.utterance;

import io.github.crossread.language.Language;
import io.github.crossread.language.ReportingVerbs;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWords.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what an article prints in quotation marks, and who is said to have said it. */
public final class UtteranceFinder {

  private static final Pattern ELLIPSIS = Pattern.compile("…|\\.{2,}");

  /** A longer stretch between two quotations is more than an attribution, in words. */
  private static final int LONGEST_ATTRIBUTION = 12;

  private final QuotedWords quoted;
  private final ReportingVerbs verbs;
  private final AttributionFinder attributions;
  private final List<Sentence> sentences;
  private final Names names;

  /**
   * Makes a finder for an article.
   *
   * @param sentences its aligned sentences
   * @param quoted which of their tokens are quoted
   * @param names its names
   * @param language the language it is written in
   */
  public UtteranceFinder(
      List<Sentence> sentences, QuotedWords quoted, Names names, Language language) {
    this.sentences = sentences;
    this.quoted = quoted;
    this.names = names;
    this.verbs = language.reportingVerbs();
    this.attributions = new AttributionFinder(language, names);
  }

  /** Returns the utterances of the article in its order. */
  public List<Utterance> find() {
    List<Utterance> utterances = new ArrayList<>();
    List<Stretch> open = new ArrayList<>();
    for (Stretch stretch : quoted.stretches()) {
      if (!open.isEmpty() && !isOne(open.get(open.size() - 1), stretch)) {
        add(utterances, open);
        open.clear();
      }
      open.add(stretch);
    }
    add(utterances, open);
    return utterances;
  }

  private boolean isOne(Stretch before, Stretch after) {
    return before.quotation() == after.quotation()
        || (before.sentence().equals(after.sentence())
            && isAttribution(before.sentence().tokens().subList(before.end(), after.begin())));
  }

  /** Between the two stands {@code , she said,} and no statement of its own. */
  private boolean isAttribution(List<Token> tokens) {
    List<Token> between = tokens.stream().filter(t -> !t.form().equals("\"")).toList();
    boolean verb = false;
    for (int i = 0; i < between.size(); i++) {
      verb |= verbs.isAt(between, i);
    }
    long words = between.stream().filter(Token::isWord).count();
    return verb
        && words <= LONGEST_ATTRIBUTION
        && between.get(between.size() - 1).form().equals(",");
  }

  private void add(List<Utterance> utterances, List<Stretch> stretches) {
    List<QuotedWord> words = words(stretches);
    if (words.isEmpty()) {
      return;
    }
    Attribution attribution = attribution(stretches);
    Utterance utterance = new Utterance(words.get(0).sentence().article(), words, attribution);
    utterances.add(utterance.with(attribution.of(earlierSpeaker(utterances, utterance))));
  }

  private Attribution attribution(List<Stretch> stretches) {
    return stretches.stream()
        .map(
            stretch ->
                attributions.find(
                    stretch.sentence(),
                    quoted.of(stretch.sentence()),
                    stretch.begin(),
                    stretch.end()))
        .filter(found -> found.words().isPresent())
        .findFirst()
        .orElse(Attribution.NONE);
  }

  /**
   * A pronoun goes back to who spoke last, and so does a quotation right after another one that
   * nobody is named for.
   */
  private Optional<String> earlierSpeaker(List<Utterance> utterances, Utterance next) {
    if (utterances.isEmpty()) {
      return Optional.empty();
    }
    Utterance last = utterances.get(utterances.size() - 1);
    int paragraphs = next.firstSentence().paragraph() - last.lastSentence().paragraph();
    return paragraphs <= 1 && next.attribution().goesBack() && !isActedBetween(last, next)
        ? last.speaker()
        : Optional.empty();
  }

  /** Where somebody else acts in between, a pronoun may be theirs. */
  private boolean isActedBetween(Utterance last, Utterance next) {
    int begin = at(last.lastSentence()) + 1;
    int end = Math.max(begin, at(next.firstSentence()));
    return sentences.subList(begin, end).stream()
        .anyMatch(sentence -> isOfAnother(sentence, last.speaker()));
  }

  private int at(Sentence sentence) {
    return Collections.binarySearch(sentences, sentence, Comparator.comparing(Sentence::place));
  }

  private boolean isOfAnother(Sentence sentence, Optional<String> speaker) {
    return names.in(sentence, 0, sentence.tokens().size()).stream()
        .filter(name -> names.isSubject(sentence, name))
        .map(name -> sentence.text().substring(name.begin(), name.end()))
        .anyMatch(name -> isFullName(name) && !speaker.filter(s -> isOne(s, name)).isPresent());
  }

  private static boolean isFullName(String name) {
    return name.indexOf(' ') > 0;
  }

  private static boolean isOne(String speaker, String name) {
    return name.contains(speaker) || speaker.contains(name);
  }

  private static List<QuotedWord> words(List<Stretch> stretches) {
    List<QuotedWord> words = new ArrayList<>();
    int piece = 0;
    Optional<Stretch> before = Optional.empty();
    for (Stretch stretch : stretches) {
      if (before.isPresent() && before.get().quotation() != stretch.quotation()) {
        piece++;
      }
      addWords(words, stretch, piece);
      before = Optional.of(stretch);
    }
    return words;
  }

  private static void addWords(List<QuotedWord> words, Stretch stretch, int piece) {
    boolean cut = false;
    boolean bracketed = false;
    List<Token> tokens = stretch.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        words.add(
            new QuotedWord(stretch.sentence(), token, piece, opens(stretch, i), cut, bracketed));
        cut = false;
      } else {
        cut |= ELLIPSIS.matcher(token.text()).matches();
        bracketed = isBracket(token, "[(") || (bracketed && !isBracket(token, "])"));
      }
    }
  }

  private static boolean isBracket(Token token, String brackets) {
    return brackets.contains(token.text());
  }

  /** The first word of a sentence, or of a quotation that opens with a capital letter. */
  private static boolean opens(Stretch stretch, int at) {
    Sentence sentence = stretch.sentence();
    boolean first =
        sentence.tokens().subList(0, stretch.begin() + at).stream().noneMatch(Token::isWord);
    boolean capital =
        stretch.tokens().subList(0, at).stream().noneMatch(Token::isWord)
            && stretch.tokens().get(at).isCapitalised();
    return first || capital || isBehindStop(stretch.tokens(), at);
  }

  private static boolean isBehindStop(List<Token> tokens, int at) {
    return at > 0 && ".!?...".contains(tokens.get(at - 1).form()) && tokens.get(at).isCapitalised();
  }
}
