package io.github.crossread.collation.quotation;

import io.github.crossread.collation.name.SameNames;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.Utterance;
import io.github.crossread.text.voice.Heard;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether two names of speakers are those of two people.
 *
 * <p>Only of people that both articles call by a full name it is claimed: of "Miller" and "the
 * State Department" one may speak for the other.
 */
final class Speakers {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  private final SameNames sameNames;
  private final Map<String, ArticleText> texts = new HashMap<>();

  Speakers(List<ArticleText> texts, SameNames sameNames) {
    this.sameNames = sameNames;
    texts.forEach(text -> this.texts.put(text.article().id(), text));
  }

  /** Returns whether two utterances are given to two people. */
  boolean differ(Utterance a, Utterance b) {
    if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
      return false;
    }
    Optional<List<String>> nameA = fullName(a);
    Optional<List<String>> nameB = fullName(b);
    return nameA.isPresent()
        && nameB.isPresent()
        && (areTwoByHand(nameA.get(), nameB.get())
            || (areTwo(nameA.get(), nameB.get()) && !isOne(nameA.get(), nameB.get())))
        && isHeard(a, nameA.get())
        && isHeard(b, nameB.get());
  }

  private boolean areTwoByHand(List<String> a, List<String> b) {
    return sameNames.areTwoByHand(String.join(" ", a), String.join(" ", b));
  }

  /** Accents, initials, nicknames and the ways to write another script make no other person. */
  private boolean isOne(List<String> a, List<String> b) {
    return sameNames.mayBeOne(String.join(" ", a), String.join(" ", b));
  }

  /**
   * Returns who says something: the one whom the sentence is heard to quote by a name, in the form
   * that stands beside the quotation if that is a name of the same; else who stands there.
   */
  Optional<String> of(Utterance utterance) {
    List<String> heard =
        texts.get(utterance.article()).heard().stream()
            .filter(who -> who.named() && who.isQuoted())
            .filter(who -> who.words().sentence().equals(utterance.firstSentence()))
            .filter(who -> isBeside(who, utterance))
            .filter(who -> sameNames.mayBeOne(who.words().text(), who.speaker()))
            .map(Heard::speaker)
            .distinct()
            .toList();
    Optional<String> beside = utterance.speaker();
    boolean known =
        heard.size() != 1
            || beside.filter(name -> sameNames.mayBeOne(heard.get(0), name)).isPresent();
    return known ? beside : Optional.of(heard.get(0));
  }

  private static boolean isBeside(Heard who, Utterance utterance) {
    return utterance
        .attribution()
        .words()
        .filter(w -> w.sentence().equals(who.words().sentence()))
        .filter(w -> w.span().overlaps(who.words().span()))
        .isPresent();
  }

  /** Where another look at the article hears somebody else, nothing is claimed. */
  private boolean isHeard(Utterance utterance, List<String> name) {
    String full = String.join(" ", name);
    return texts.get(utterance.article()).heard().stream()
        .filter(heard -> heard.isQuoted() && heard.sentences().contains(utterance.firstSentence()))
        .anyMatch(heard -> sameNames.mayBeOne(heard.speaker(), full));
  }

  /** One surname may be that of two people, whose first names do not begin alike. */
  private static boolean areTwo(List<String> a, List<String> b) {
    if (!last(a).equals(last(b))) {
      return a.stream().noneMatch(b::contains);
    }
    return firstName(a).charAt(0) != firstName(b).charAt(0);
  }

  private static String firstName(List<String> name) {
    return name.get(name.size() - 2);
  }

  private static String last(List<String> name) {
    return name.get(name.size() - 1);
  }

  /** Returns the name with a first name, as the article has it, if it is a person's. */
  private Optional<List<String>> fullName(Utterance utterance) {
    List<String> given = words(utterance.speaker().orElseThrow());
    String surname = last(given);
    ArticleText text = texts.get(utterance.article());
    if (Language.of(text.language()).words(WordKind.GROUPS).contains(surname)) {
      return Optional.empty();
    }
    return given.size() > 1
        ? Optional.of(given)
        : namesIn(text).stream()
            .filter(name -> name.size() > 1 && last(name).equals(surname))
            .findFirst();
  }

  private static List<List<String>> namesIn(ArticleText text) {
    Names names = text.names();
    Language language = Language.of(text.language());
    return text.aligned().stream()
        .flatMap(
            sentence ->
                names.in(sentence, 0, sentence.tokens().size()).stream()
                    .filter(span -> !isBehindArticle(sentence, span.begin(), language))
                    .map(span -> words(sentence.text().substring(span.begin(), span.end()))))
        .toList();
  }

  /** "The State Department" is nobody. */
  private static boolean isBehindArticle(Sentence sentence, int begin, Language language) {
    Optional<Token> before =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && token.span().end() <= begin)
            .reduce((first, second) -> second);
    return before
        .filter(token -> language.words(WordKind.NO_PERSON_AFTER).contains(token.form()))
        .isPresent();
  }

  private static List<String> words(String name) {
    return Arrays.asList(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)));
  }
}
