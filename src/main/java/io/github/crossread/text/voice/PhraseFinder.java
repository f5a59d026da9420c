package io.github.crossread.text.voice;

import io.github.crossread.article.Span;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Phrase.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the words that name somebody before or behind a place in a sentence.
 *
 * <p>Of {@code Kestrel Bay's harbour master, a widower} what stands before the comma is one phrase;
 * what follows a preposition says of whom or where somebody is, and is left out, unless it belongs
 * to the name of a group, as in {@code Centre for Harbour Studies}.
 */
final class PhraseFinder {

  /** Of somebody without a name more words are not told. */
  private static final int LONGEST = 10;

  private final VoiceWords words;
  private final Names names;

  PhraseFinder(VoiceWords words, Names names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Returns the phrase that ends before a token.
   *
   * @param inside for each token of the sentence whether it is quoted
   * @param end the token after its last
   */
  Optional<Phrase> before(Sentence sentence, boolean[] inside, int end) {
    List<Token> tokens = sentence.tokens();
    int begin = begin(tokens, inside, end);
    return begin < end
        ? ofSeveral(sentence, inside, begin, end).or(() -> phrase(sentence, begin, end))
        : Optional.empty();
  }

  private int begin(List<Token> tokens, boolean[] inside, int end) {
    int begin = end;
    while (begin > 0
        && !inside[begin - 1]
        && isOfPhrase(tokens, begin - 1)
        && !(begin < end && words.isVerb(tokens, begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Of {@code lawyers for the mill and the mayor} what is joined are not the speakers. */
  private Optional<Phrase> ofSeveral(Sentence sentence, boolean[] inside, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    if (begin == 0 || !words.isCoordinator(tokens.get(begin - 1))) {
      return Optional.empty();
    }
    int first = withoutDeterminers(tokens, begin(tokens, inside, begin - 1), begin - 1);
    int cut = cut(sentence, first, begin - 1);
    return first < cut && cut < begin - 1 && words.isPerson(tokens.get(cut - 1))
        ? noun(sentence, first, cut, end)
        : Optional.empty();
  }

  /** Returns the phrase that begins at a token. */
  Optional<Phrase> behind(Sentence sentence, boolean[] inside, int begin) {
    List<Token> tokens = sentence.tokens();
    int end = begin;
    while (end < tokens.size()
        && !inside[end]
        && isOfPhrase(tokens, end)
        && !words.isVerb(tokens, end)
        && (end == begin || !words.isPronoun(tokens.get(end)))) {
      end++;
    }
    return begin < end
        ? phrase(sentence, begin, end).or(() -> firstName(sentence, begin))
        : Optional.empty();
  }

  /** Behind a name a verb may follow: {@code according to Clara Wenn goes the story}. */
  private Optional<Phrase> firstName(Sentence sentence, int begin) {
    List<Token> tokens = sentence.tokens();
    int end = begin;
    while (end < tokens.size() && words.isDeterminer(tokens.get(end))) {
      end++;
    }
    int first = end;
    while (end < tokens.size()
        && (names.isName(tokens.get(end)) || (end > first && isOfName(tokens, end)))) {
      end++;
    }
    return first < end ? phrase(sentence, begin, end) : Optional.empty();
  }

  private static boolean isOfName(List<Token> tokens, int at) {
    return isHyphen(tokens, at) || isStopOfInitial(tokens, at);
  }

  /**
   * Returns the last before a token who is named where a clause may begin, and so may act in it.
   */
  Optional<Phrase> actor(Sentence sentence, boolean[] inside, int end) {
    List<Token> tokens = sentence.tokens();
    Optional<Phrase> found = Optional.empty();
    for (int i = 0; i < end; i++) {
      boolean opens = i == 0 || (!inside[i - 1] && !isOfPhrase(tokens, i - 1));
      if (opens && !inside[i] && isOfPhrase(tokens, i)) {
        found = opening(sentence, i, end).or(keep(found));
      }
    }
    return found;
  }

  private static Supplier<Optional<Phrase>> keep(Optional<Phrase> found) {
    return () -> found;
  }

  private Optional<Phrase> opening(Sentence sentence, int begin, int limit) {
    List<Token> tokens = sentence.tokens();
    int end = begin;
    for (int i = begin; i < limit && isOfPhrase(tokens, i); i++) {
      boolean part = names.isName(tokens.get(i)) || words.isTitle(tokens.get(i));
      boolean mark = !tokens.get(i).isWord();
      boolean inside = i > begin && isInsideName(tokens, begin, i, limit);
      if (!part && !mark && !inside && !words.isDeterminer(tokens.get(i))) {
        break;
      }
      end = part ? i + 1 : end;
    }
    return begin < end
        ? phrase(sentence, begin, end).filter(f -> f.isNamed() && isWhole(f))
        : Optional.empty();
  }

  /** Returns whether nothing but titles and parts of names stand before a name in its phrase. */
  boolean isWhole(Phrase phrase) {
    return phrase.sentence().tokens().subList(phrase.begin(), phrase.name()).stream()
        .allMatch(t -> words.isTitle(t) || t.isCapitalised() || !t.isWord());
  }

  /** A mark or a word that opens a clause ends a phrase. */
  private boolean isOfPhrase(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.DATELINE) {
      return false;
    }
    if (token.kind() == Token.Kind.MARK) {
      return isHyphen(tokens, at) || isStopOfInitial(tokens, at);
    }
    return !words.isBoundary(token);
  }

  private static boolean isHyphen(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("-")
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
  }

  private static boolean isStopOfInitial(List<Token> tokens, int at) {
    return tokens.get(at).form().equals(".")
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).text().length() == 1;
  }

  private Optional<Phrase> phrase(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    int from = withoutDeterminers(tokens, begin, end);
    if (from == end) {
      return Optional.empty();
    }
    if (words.isPronoun(tokens.get(from)) && end - from <= 2) {
      return Optional.of(new Phrase(sentence, from, from + 1, from, from, Kind.PRONOUN));
    }
    int last = end - 1;
    if (words.isPronoun(tokens.get(last)) && isHyphen(tokens, last - 1)) {
      return Optional.of(new Phrase(sentence, last, end, last, last, Kind.PRONOUN));
    }
    int cut = cut(sentence, from, end);
    if (cut == from) {
      return Optional.empty();
    }
    int core = core(tokens, from, cut);
    Optional<Phrase> said = ofStatement(sentence, core, cut, end);
    return said.isPresent()
        ? said
        : named(sentence, core, cut).or(() -> noun(sentence, core, cut, end));
  }

  /** Of {@code this week the harbour police} what says when stands before the article. */
  private int core(List<Token> tokens, int begin, int end) {
    int core = begin;
    for (int i = begin + 1; i < end; i++) {
      if (words.isArticle(tokens.get(i))) {
        if (words.isSpeaker(tokens.get(i - 1))) {
          return core;
        }
        core = i + 1;
      }
    }
    return core < end ? core : begin;
  }

  private int withoutDeterminers(List<Token> tokens, int begin, int end) {
    int from = begin;
    while (from < end && words.isDeterminer(tokens.get(from))) {
      from++;
    }
    return from;
  }

  /** Returns where what says of whom or where somebody is begins. */
  private int cut(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    for (int i = begin; i < end; i++) {
      if (words.isPreposition(tokens.get(i))
          && !isOfTitle(tokens, begin, i)
          && !isInsideName(tokens, begin, i, end)) {
        return i;
      }
    }
    return end;
  }

  /** {@code Eye On Harbours} has a capital letter where no preposition has one. */
  private static boolean isOfTitle(List<Token> tokens, int begin, int at) {
    return at > begin && tokens.get(at).isCapitalised() && tokens.get(at - 1).isCapitalised();
  }

  /** {@code Centre for Harbour Studies}, but not {@code Clara Wenn of Loft}. */
  private boolean isInsideName(List<Token> tokens, int begin, int at, int end) {
    int next = at + 1;
    while (next < end && words.isDeterminer(tokens.get(next))) {
      next++;
    }
    return at > begin
        && next < end
        && names.isName(tokens.get(at - 1))
        && words.isGroup(tokens.get(at - 1))
        && names.isName(tokens.get(next))
        && !words.hasCapitalNouns();
  }

  /** A statement is somebody's: {@code a letter from Clara Wenn}, {@code the mill's statement}. */
  private Optional<Phrase> ofStatement(Sentence sentence, int begin, int cut, int end) {
    List<Token> tokens = sentence.tokens();
    if (!words.isStatement(tokens.get(cut - 1))) {
      return Optional.empty();
    }
    if (cut + 1 < end) {
      return phrase(sentence, cut + 1, end);
    }
    for (int i = cut - 2; i > begin; i--) {
      if (tokens.get(i).form().equals("'s")) {
        return phrase(sentence, begin, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> named(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    Token head = tokens.get(end - 1);
    List<Span> found = names.in(sentence, begin, end);
    boolean known = !found.isEmpty() && found.get(found.size() - 1).end() == head.span().end();
    if (!known && !isBareName(tokens, begin, end)) {
      return Optional.empty();
    }
    int name = known ? begin(tokens, begin, found.get(found.size() - 1)) : begin;
    if (words.isGroup(head) || isGroupOf(tokens, begin, end)) {
      return isCommonNoun(end - begin)
          ? Optional.empty()
          : Optional.of(new Phrase(sentence, begin, end, begin, end - 1, Kind.GROUP));
    }
    int first = name;
    for (int i = name; i + 1 < end; i++) {
      if (words.isTitle(tokens.get(i))) {
        first = i + 1;
      }
    }
    if (words.isSpeaker(head) || isCommonNoun(tokens, begin, first, end)) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(sentence, begin, end, first, end - 1, Kind.NAME));
  }

  /** The group of {@code the Office of Harbours} is not Harbours. */
  private boolean isGroupOf(List<Token> tokens, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (words.isPreposition(tokens.get(i)) && isInsideName(tokens, begin, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static int begin(List<Token> tokens, int begin, Span found) {
    int name = begin;
    while (tokens.get(name).span().begin() < found.begin()) {
      name++;
    }
    while (name > begin && isOfTitle(tokens, begin, name - 1)) {
      name -= 2;
    }
    return Math.max(begin, name);
  }

  /** A single word that opens a sentence, without an article: if it is no common one, a name. */
  private boolean isBareName(List<Token> tokens, int begin, int end) {
    return begin == 0
        && end == 1
        && names.isName(tokens.get(0))
        && !words.isCommon(tokens.get(0))
        && !words.isSpeaker(tokens.get(0));
  }

  /** Where nouns have capitals, a single one is no name of a group: {@code Polizei}. */
  private boolean isCommonNoun(int length) {
    return words.hasCapitalNouns() && length == 1;
  }

  /** Where nouns have capitals, an article before a single one says that it is no name. */
  private boolean isCommonNoun(List<Token> tokens, int begin, int name, int end) {
    return words.hasCapitalNouns()
        && end - name == 1
        && (begin < name || (begin > 0 && words.isDeterminer(tokens.get(begin - 1))));
  }

  /**
   * Somebody without a name, with what says of whom or where.
   *
   * @param cut where that begins
   */
  private Optional<Phrase> noun(Sentence sentence, int begin, int cut, int end) {
    List<Token> tokens = sentence.tokens();
    int head = head(tokens, begin, cut, cut < end);
    if (head < begin) {
      return Optional.empty();
    }
    Token last = tokens.get(head);
    boolean hasName = !names.in(sentence, begin, cut).isEmpty() && !isCommonNoun(cut - begin);
    boolean group = words.isGroup(last) && !words.isPerson(last) && hasName;
    return Optional.of(
        group
            ? new Phrase(sentence, begin, cut, begin, head, Kind.GROUP)
            : new Phrase(
                sentence,
                begin,
                words.isGroup(last) ? cut : shortened(begin, cut, end),
                begin,
                head,
                Kind.NOUN));
  }

  private static int shortened(int begin, int cut, int end) {
    return end - begin > LONGEST || end - cut < 2 ? cut : end;
  }

  /**
   * The last word that says who it is. What follows in {@code a person aware of the plan} says more
   * of it.
   *
   * @param more whether more is said behind
   */
  private int head(List<Token> tokens, int begin, int end, boolean more) {
    int head = end - 1;
    boolean follows = more || words.hasAdjectivesBehind();
    while (head >= begin && !words.isSpeaker(tokens.get(head))) {
      head--;
    }
    boolean owner = head + 1 < end && tokens.get(head + 1).form().equals("'s");
    return head == end - 1 || (follows && !owner) ? head : begin - 1;
  }
}
