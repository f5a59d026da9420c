package io.github.crossread.text.voice;

import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWord;
import io.github.crossread.text.utterance.QuotedWords;
import io.github.crossread.text.utterance.Utterance;
import io.github.crossread.text.voice.Phrase.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who is heard in an article, in its order. */
public final class HeardFinder {

  /** A shorter stretch in quotation marks is a name or a word of somebody's. */
  private static final int STATEMENT = 4;

  /** Of more words it may say of somebody new who it is. */
  private static final int LONGEST_REFERENCE = 2;

  private static final String QUOTATION_MARK = "\"";

  private final List<Sentence> sentences;
  private final List<Utterance> utterances;
  private final FullNames fullNames;
  private final Map<Sentence, List<Saying>> sayings = new HashMap<>();
  private final Set<Saying> quoting = new HashSet<>();
  private final Map<Saying, Set<Sentence>> saidIn = new HashMap<>();
  private final List<Heard> heard = new ArrayList<>();
  private final VoiceWords words;

  /**
   * Makes a finder for an article.
   *
   * @param sentences its aligned sentences
   * @param quoted which of their tokens are quoted
   * @param utterances what it quotes
   * @param names its names
   * @param language the language it is written in
   */
  public HeardFinder(
      List<Sentence> sentences,
      QuotedWords quoted,
      List<Utterance> utterances,
      Names names,
      Language language) {
    this.sentences = sentences.stream().filter(s -> s.role() != Role.HEADLINE).toList();
    this.utterances = utterances;
    this.words = new VoiceWords(language);
    this.fullNames = new FullNames(this.sentences, words, names);
    SayingFinder finder = new SayingFinder(words, names);
    for (Sentence sentence : this.sentences) {
      List<Saying> found = finder.find(sentence, quoted.of(sentence));
      sayings.put(sentence, found);
      found.stream()
          .map(Saying::phrase)
          .filter(phrase -> phrase.kind() == Kind.NAME)
          .forEach(fullNames::speaks);
    }
  }

  /** Returns the places in which somebody is heard, in the article's order. */
  public List<Heard> find() {
    Map<Sentence, List<Utterance>> alone = new HashMap<>();
    for (Utterance utterance : utterances) {
      if (utterance.isTitle() && utterance.words().size() < STATEMENT) {
        continue;
      }
      Optional<Saying> saying = saying(utterance);
      if (saying.isPresent()) {
        quoting.add(saying.get());
        saidIn.computeIfAbsent(saying.get(), s -> new HashSet<>()).addAll(sentences(utterance));
      } else {
        alone.computeIfAbsent(utterance.firstSentence(), s -> new ArrayList<>()).add(utterance);
      }
    }
    for (Sentence sentence : sentences) {
      sayings.get(sentence).forEach(this::hear);
      alone.getOrDefault(sentence, List.of()).forEach(this::goOn);
    }
    return List.copyOf(heard);
  }

  private static List<Sentence> sentences(Utterance utterance) {
    return utterance.words().stream().map(QuotedWord::sentence).distinct().toList();
  }

  private Optional<Saying> saying(Utterance utterance) {
    List<Saying> near =
        sentences(utterance).stream()
            .flatMap(sentence -> sayings.getOrDefault(sentence, List.of()).stream())
            .toList();
    // Who tells what somebody said to whom is not who said it.
    List<Saying> own = near.stream().filter(saying -> !words.isMedium(saying.phrase())).toList();
    return (own.isEmpty() ? near : own)
        .stream().min(Comparator.comparingInt(saying -> distance(saying, utterance)));
  }

  private static int distance(Saying saying, Utterance utterance) {
    Sentence sentence = saying.phrase().sentence();
    int verb = sentence.tokens().get(saying.verb()).span().begin();
    return utterance.words().stream()
        .filter(word -> word.sentence().equals(sentence))
        .mapToInt(word -> verb - word.token().span().begin())
        .map(far -> far > 0 ? 2 * far : -2 * far + 1)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void hear(Saying saying) {
    Phrase phrase = saying.phrase();
    Set<Sentence> said = new HashSet<>(saidIn.getOrDefault(saying, Set.of()));
    said.add(phrase.sentence());
    Manner manner = quoting.contains(saying) ? Manner.QUOTED : Manner.REPORTED;
    Token verb = phrase.sentence().tokens().get(saying.verb());
    if (manner != Manner.QUOTED && words.isOfQuotations(verb)) {
      return;
    }
    speaker(phrase).ifPresent(who -> heard.add(who.in(said, manner)));
    saying.listener().map(this::named).ifPresent(who -> heard.add(who.in(said, Manner.TOLD_TO)));
  }

  /** Who says something; in what manner is not known yet. */
  private record Speaker(String name, boolean named, boolean group, Excerpt words, boolean medium) {

    Heard in(Set<Sentence> said, Manner manner) {
      List<Sentence> inOrder =
          said.stream().sorted(Comparator.comparingInt(Sentence::place)).toList();
      return new Heard(name, named, group, words, inOrder, medium, manner);
    }

    static Speaker again(Heard heard, Excerpt words) {
      return new Speaker(heard.speaker(), heard.named(), heard.group(), words, heard.medium());
    }
  }

  private Optional<Speaker> speaker(Phrase phrase) {
    Excerpt printed = phrase.words();
    return switch (phrase.kind()) {
      case NAME, GROUP -> Optional.of(named(phrase));
      case NOUN ->
          Optional.of(
              known(phrase)
                  .map(name -> new Speaker(name, true, true, printed, false))
                  .orElse(new Speaker(printed.text(), false, false, printed, false)));
      case PRONOUN -> meant(phrase);
    };
  }

  private Speaker named(Phrase phrase) {
    boolean group = phrase.kind() == Kind.GROUP;
    boolean medium = words.isMedium(phrase);
    String name = !group ? fullName(phrase) : medium ? ownName(phrase) : phrase.words().text();
    return new Speaker(name, true, group, phrase.words(), medium);
  }

  /** Of {@code Kestrel's official Tern News Agency} the name begins at Tern. */
  private static String ownName(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    int begin = phrase.begin();
    for (int i = begin; i < phrase.end(); i++) {
      begin = tokens.get(i).form().equals("'s") ? i + 1 : begin;
    }
    while (begin + 1 < phrase.end() && !tokens.get(begin).isCapitalised()) {
      begin++;
    }
    Span span = tokens.get(begin).span().cover(tokens.get(phrase.end() - 1).span());
    return new Excerpt(phrase.sentence(), span).text();
  }

  /** {@code The company} is one that was named before. */
  private Optional<String> known(Phrase phrase) {
    int before = phrase.begin() - 1;
    if (before < 0
        || !words.isDefinite(phrase.sentence().tokens().get(before))
        || phrase.end() - phrase.begin() > LONGEST_REFERENCE
        || !words.isReference(phrase.headWord())) {
      return Optional.empty();
    }
    return heard.stream()
        .filter(who -> who.named() && (who.group() || !fullNames.has(who.speaker())))
        .map(Heard::speaker)
        .reduce((first, second) -> second)
        .or(() -> fullNames.groupBefore(phrase.sentence()));
  }

  private String fullName(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens().subList(phrase.name(), phrase.end());
    return tokens.size() == 1
        ? fullNames.of(phrase.sentence(), tokens.get(0)).orElse(phrase.named().text())
        : phrase.named().text();
  }

  private Optional<Speaker> meant(Phrase phrase) {
    Optional<Speaker> last = last(phrase.sentence()).map(who -> Speaker.again(who, phrase.words()));
    if (words.isOfMany(phrase.headWord())) {
      return last.filter(who -> !who.named() || who.group());
    }
    Optional<Speaker> here =
        last(phrase.sentence())
            .filter(who -> end(who).paragraph() == phrase.sentence().paragraph())
            .filter(who -> who.named() && !who.group())
            .map(who -> Speaker.again(who, phrase.words()));
    if (here.isPresent()) {
      return here;
    }
    return fullNames
        .before(phrase.sentence(), phrase.begin())
        .map(name -> new Speaker(name, true, false, phrase.words(), false))
        .or(() -> last.filter(who -> !who.group()));
  }

  /** Returns who was heard last, if that is not long ago. */
  private Optional<Heard> last(Sentence sentence) {
    return heard.stream()
        .filter(who -> who.manner() != Manner.TOLD_TO)
        .reduce((first, second) -> second)
        .filter(who -> sentence.paragraph() - end(who).paragraph() <= 1);
  }

  private static boolean hasStop(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !QUOTATION_MARK.equals(token.form()))
        .reduce((first, second) -> second)
        .filter(token -> !token.isWord())
        .isPresent();
  }

  private static Sentence end(Heard heard) {
    return heard.sentences().get(heard.sentences().size() - 1);
  }

  /**
   * What opens its sentence in quotation marks, and is nobody else's, is the last speaker's. What
   * ends without a stop is a heading.
   */
  private void goOn(Utterance utterance) {
    Sentence sentence = utterance.firstSentence();
    boolean opens =
        sentence.tokens().stream().filter(Token::isWord).findFirst().stream()
            .anyMatch(token -> token.equals(utterance.words().get(0).token()));
    if (opens && utterance.words().size() >= STATEMENT && hasStop(sentence)) {
      Set<Sentence> said = new HashSet<>(sentences(utterance));
      last(sentence)
          .map(who -> Speaker.again(who, who.words()))
          .ifPresent(who -> heard.add(who.in(said, Manner.QUOTED)));
    }
  }
}
