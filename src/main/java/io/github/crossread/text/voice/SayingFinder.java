package io.github.crossread.text.voice;

import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is said to say something in a sentence, outside quotation marks: the subject of a verb
 * of saying, before it or behind it, and what follows "according to".
 */
final class SayingFinder {

  /** So many times in a row commas may enclose what somebody is, before the verb. */
  private static final int MOST_ENCLOSED = 3;

  /** So soon after the verb stands whom something is said to, in tokens. */
  private static final int LISTENER_WITHIN = 5;

  private final VoiceWords words;
  private final PhraseFinder phrases;

  SayingFinder(VoiceWords words, Names names) {
    this.words = words;
    this.phrases = new PhraseFinder(words, names);
  }

  /**
   * Returns the sayings of a sentence in its order.
   *
   * @param inside for each token of the sentence whether it is quoted
   */
  List<Saying> find(Sentence sentence, boolean[] inside) {
    List<Token> tokens = sentence.tokens();
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (inside[i]) {
        continue;
      }
      int verb = i;
      int phrase = words.phraseAt(tokens, i);
      if (phrase > 0) {
        phrases
            .behind(sentence, inside, i + phrase)
            .map(found -> verb == 0 ? found : withApposition(found, inside))
            .ifPresent(found -> sayings.add(saying(found, inside, verb)));
      } else if (words.isBehindSource(tokens, i)) {
        phrases
            .before(sentence, inside, i)
            .ifPresent(found -> sayings.add(saying(found, inside, verb)));
      } else if (words.isVerb(tokens, i) && !isNoun(tokens, i)) {
        subject(sentence, inside, i, sayings)
            .filter(found -> found.isNamed() || !isRelative(found))
            .ifPresent(found -> add(sayings, found, inside, verb));
      } else if (isParticiple(tokens, i)) {
        earlier(sentence, inside, i, sayings)
            .ifPresent(found -> sayings.add(saying(found, inside, verb)));
      }
    }
    return sayings;
  }

  /** {@code His wife}: whose wife that is would have to be known. */
  private boolean isRelative(Phrase phrase) {
    return phrase.begin() > 0
        && words.isPossessive(phrase.sentence().tokens().get(phrase.begin() - 1));
  }

  private Saying saying(Phrase phrase, boolean[] inside, int verb) {
    return new Saying(phrase, verb, listener(phrase.sentence(), inside, verb));
  }

  /**
   * Of {@code told the Loft Courier} the newspaper: right behind the verb, or a word or two later.
   */
  private Optional<Phrase> listener(Sentence sentence, boolean[] inside, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 1; i < tokens.size() && i <= verb + LISTENER_WITHIN; i++) {
      Token token = tokens.get(i);
      if (inside[i] || !token.isWord() || words.isBoundary(token)) {
        return Optional.empty();
      }
      if (token.isCapitalised()) {
        return phrases.behind(sentence, inside, i).filter(words::isMedium);
      }
      boolean leads =
          words.isPreposition(token) || words.isDeterminer(token) || words.isStatement(token);
      if (!leads) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code News reports said}. */
  private boolean isNoun(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && words.isVerb(tokens, at + 1);
  }

  private boolean isParticiple(List<Token> tokens, int at) {
    return words.isParticiple(tokens.get(at)) && !isOfVerb(tokens, at);
  }

  /** {@code Is writing}, {@code by saying}: the word is none that says something further. */
  private boolean isOfVerb(List<Token> tokens, int participle) {
    Token before = tokens.get(Math.max(0, participle - 1));
    return words.isNotFiniteAfter(before) && !words.isBoundary(before);
  }

  /** Two that are joined say it both. */
  private void add(List<Saying> sayings, Phrase phrase, boolean[] inside, int verb) {
    List<Token> tokens = phrase.sentence().tokens();
    sayings.add(saying(phrase, inside, verb));
    int joint = phrase.begin() - 1;
    if (phrase.kind() == Kind.NAME && joint > 0 && words.isCoordinator(tokens.get(joint))) {
      phrases
          .before(phrase.sentence(), inside, joint)
          .filter(other -> other.kind() == Kind.NAME && other.end() == joint)
          .ifPresent(other -> sayings.add(saying(other, inside, verb)));
    }
  }

  private Optional<Phrase> subject(
      Sentence sentence, boolean[] inside, int verb, List<Saying> before) {
    List<Token> tokens = sentence.tokens();
    if (!isParticiple(tokens, verb) || verb == 0) {
      return finiteSubject(sentence, inside, verb, before);
    }
    return words.isBoundary(tokens.get(verb - 1))
        ? earlier(sentence, inside, verb, before)
        : finiteSubject(sentence, inside, verb, before)
            .or(() -> earlier(sentence, inside, verb, before).filter(SayingFinder::isNoParty));
  }

  /** Of {@code sent Wenn, D-Loft, a letter} the party is nobody. */
  private static boolean isNoParty(Phrase phrase) {
    return phrase.sentence().tokens().get(phrase.begin()).text().length() > 1;
  }

  private Optional<Phrase> finiteSubject(
      Sentence sentence, boolean[] inside, int verb, List<Saying> before) {
    List<Token> tokens = sentence.tokens();
    int last = verb - 1;
    while (last >= 0 && !inside[last] && words.isCompanion(tokens.get(last))) {
      last--;
    }
    if (last >= 0 && words.isNegation(tokens.get(last))) {
      return Optional.empty();
    }
    if (last < 0 || opensClause(tokens.get(last)) || inside[last]) {
      return inverted(sentence, inside, verb);
    }
    Token token = tokens.get(last);
    if (token.form().equals(",")) {
      Optional<Phrase> found =
          inside[Math.max(0, last - 1)] ? Optional.empty() : beforeComma(sentence, inside, last);
      return found.or(() -> inverted(sentence, inside, verb));
    }
    if (words.isBoundary(token)) {
      return before.stream().reduce((first, second) -> second).map(Saying::phrase);
    }
    if (words.isNotFiniteAfter(token)) {
      return Optional.empty();
    }
    return phrases.before(sentence, inside, last + 1);
  }

  /** Whoever acts since somebody said something before in the sentence, or else this one. */
  private Optional<Phrase> earlier(
      Sentence sentence, boolean[] inside, int verb, List<Saying> before) {
    Optional<Saying> last = before.stream().reduce((first, second) -> second);
    Optional<Phrase> actor = phrases.actor(sentence, inside, verb);
    return last.isEmpty()
        ? actor
        : actor
            .filter(found -> opensNext(found, last.get()))
            .or(() -> ofWhomIsTold(last.get(), inside))
            .or(() -> last.map(Saying::phrase));
  }

  /** {@code Clara Wenn called, and Jon Askel wrote a letter, saying}. */
  private boolean opensNext(Phrase actor, Saying last) {
    List<Token> tokens = actor.sentence().tokens();
    int joint = actor.begin() - 1;
    return joint > last.verb() + 1
        && words.isCoordinator(tokens.get(joint))
        && tokens.get(joint - 1).form().equals(",");
  }

  /** {@code The Courier reports Clara Wenn wrote to the board, saying}. */
  private Optional<Phrase> ofWhomIsTold(Saying last, boolean[] inside) {
    return words.isMedium(last.phrase()) && last.phrase().begin() < last.verb()
        ? phrases
            .behind(last.phrase().sentence(), inside, last.verb() + 1)
            .filter(found -> found.kind() == Kind.NAME)
        : Optional.empty();
  }

  private static boolean opensClause(Token token) {
    return token.kind() == Token.Kind.MARK
        && !token.form().equals(",")
        && !token.form().equals("'")
        && !token.form().equals("-");
  }

  /**
   * Of {@code Clara Wenn, the mayor of Loft, said} what commas enclose is passed over, also several
   * times; of {@code the mayor, Clara Wenn, said} the name in it is meant.
   */
  private Optional<Phrase> beforeComma(Sentence sentence, boolean[] inside, int comma) {
    Optional<Phrase> noun = Optional.empty();
    int enclosed = comma;
    for (int i = 0; i < MOST_ENCLOSED; i++) {
      int opening = commaBefore(sentence, inside, enclosed);
      if (opening < 0) {
        break;
      }
      Optional<Phrase> outer = phrases.before(sentence, inside, opening);
      if (outer.filter(f -> f.isNamed() && phrases.isWhole(f)).isPresent()) {
        return outer;
      }
      if (outer.filter(f -> f.kind() == Kind.NOUN).isPresent()) {
        Optional<Phrase> name =
            phrases.behind(sentence, inside, opening + 1).filter(Phrase::isNamed);
        if (name.isPresent()) {
          return name;
        }
        noun = outer;
      }
      Optional<Phrase> enclosing =
          phrases
              .behind(sentence, inside, opening + 1)
              .filter(f -> f.kind() == Kind.NAME && f.name() + 1 < f.end() && phrases.isWhole(f));
      if (outer.isEmpty() && enclosing.filter(f -> f.end() == comma).isPresent()) {
        return enclosing;
      }
      enclosed = opening;
    }
    return noun;
  }

  private static int commaBefore(Sentence sentence, boolean[] inside, int comma) {
    int before = comma - 1;
    while (before > 0 && !inside[before] && !sentence.tokens().get(before).form().equals(",")) {
      before--;
    }
    return before > 0 && !inside[before] ? before : -1;
  }

  private Optional<Phrase> inverted(Sentence sentence, boolean[] inside, int verb) {
    List<Token> tokens = sentence.tokens();
    if (words.isBeforeListener(tokens.get(verb))) {
      return Optional.empty();
    }
    int begin = verb + 1;
    while (begin < tokens.size()
        && (words.isCompanion(tokens.get(begin)) || isHyphen(tokens, begin))) {
      begin++;
    }
    return phrases.behind(sentence, inside, begin).map(found -> withApposition(found, inside));
  }

  private static boolean isHyphen(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("-");
  }

  /** Of {@code said the mill's owner, Clara Wenn} the name after the comma is meant. */
  private Phrase withApposition(Phrase phrase, boolean[] inside) {
    List<Token> tokens = phrase.sentence().tokens();
    if (phrase.kind() != Kind.NOUN) {
      return phrase;
    }
    int comma = phrase.end();
    while (comma < tokens.size()
        && tokens.get(comma).isWord()
        && !words.isBoundary(tokens.get(comma))) {
      comma++;
    }
    if (comma + 1 >= tokens.size()
        || !tokens.get(comma).form().equals(",")
        || !tokens.get(comma + 1).isCapitalised()) {
      return phrase;
    }
    return phrases
        .behind(phrase.sentence(), inside, comma + 1)
        .filter(other -> other.kind() == Kind.NAME)
        .orElse(phrase);
  }
}
