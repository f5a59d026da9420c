package io.github.crossread.text.voice;

import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Calling.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an article calls those whom it names: the words right before a name, and the
 * apposition between two commas behind or before it.
 *
 * <p>Such words end in one that says what somebody is: a title, a role, {@code suspect}. Of words
 * without an article only that one is taken, with the capitals before it and what says that it
 * holds no more or perhaps, and nothing if another word stands before it. In an apposition nothing
 * may stand behind it but a mark or a preposition, so that {@code the mayor said} is none; one that
 * another member of a list follows is none either.
 */
public final class CallingFinder {

  /** Longer words say more than who somebody is. */
  private static final int LONGEST = 9;

  /** Nor goes more before a noun, in words. */
  private static final int MOST_BEFORE = 30;

  private static final Pattern ELIDED = Pattern.compile("\\p{L}{1,2}['’](.+)");

  private static final String COMMA = ",";
  private static final String HYPHEN = "-";

  private final List<Sentence> sentences;
  private final VoiceWords words;
  private final Names names;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> courtesy;
  private final Set<String> degrees;
  private final AgeFinder ages;

  /**
   * Makes a finder for an article.
   *
   * @param sentences its aligned sentences
   * @param names its names
   * @param language the language it is written in
   */
  public CallingFinder(List<Sentence> sentences, Names names, Language language) {
    this.sentences = sentences.stream().filter(s -> s.role() != Role.HEADLINE).toList();
    this.words = new VoiceWords(language);
    this.names = names;
    for (Map.Entry<String, String> word : language.expansions(WordKind.CALLINGS).entrySet()) {
      (word.getValue().equals(word.getKey()) ? nouns : before).add(word.getKey());
    }
    courtesy = titles(language, "courtesy");
    degrees = titles(language, "degree");
    ages = new AgeFinder(language);
  }

  private static Set<String> titles(Language language, String mark) {
    return language.expansions(WordKind.TITLES).entrySet().stream()
        .filter(title -> title.getValue().equals(mark))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Returns what it calls them, in its order. */
  public List<Calling> find() {
    List<Calling> callings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Span name : names.in(sentence, 0, sentence.tokens().size())) {
        callings.addAll(find(new Excerpt(sentence, name)));
      }
    }
    return callings;
  }

  private List<Calling> find(Excerpt words) {
    Sentence sentence = words.sentence();
    Span name = words.span();
    List<Token> tokens = sentence.tokens();
    int begin = sentence.tokenFrom(name.begin());
    int end = sentence.tokenFrom(name.end());
    Optional<Span> before = before(tokens, begin, end);
    Optional<Span> age =
        ages.before(sentence, before.orElse(name)).or(() -> ages.behind(sentence, name));
    int behind =
        age.map(Span::end).filter(at -> at > name.end()).map(sentence::tokenFrom).orElse(end);
    Optional<Span> apposition =
        apposition(tokens, behind).or(() -> appositionBefore(tokens, begin, end));
    List<Calling> found = new ArrayList<>();
    age.ifPresent(span -> found.add(new Calling(words, new Excerpt(sentence, span), What.AGE)));
    Stream.of(before, apposition)
        .flatMap(Optional::stream)
        .map(span -> new Calling(words, new Excerpt(sentence, span), what(sentence, span)))
        .forEach(found::add);
    return found;
  }

  private What what(Sentence sentence, Span calling) {
    boolean group =
        sentence
            .tokens()
            .subList(sentence.tokenFrom(calling.begin()), sentence.tokenFrom(calling.end()))
            .stream()
            .takeWhile(token -> !words.isPreposition(token))
            .filter(Token::isWord)
            .reduce((first, second) -> second)
            .filter(words::isGroup)
            .isPresent();
    return group ? What.GROUP : What.PERSON;
  }

  /**
   * Of a word that nothing is known of it is sure enough that it says who somebody is where the
   * words between it and the article say that it holds no more, or perhaps: {@code the alleged
   * vandal}.
   */
  private boolean isHeld(List<Token> tokens, int last) {
    int first = first(tokens, last);
    return isInside(tokens.get(last))
        && first > 0
        && words.isDeterminer(tokens.get(first - 1))
        && tokens.subList(first, last).stream().anyMatch(token -> before.contains(lower(token)));
  }

  private static Span span(List<Token> tokens, int begin, int end) {
    return tokens.get(begin).span().cover(tokens.get(end - 1).span());
  }

  /** In {@code the Times reports Clara Wenn} the noun is a verb. */
  private boolean isNoun(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return !words.isVerb(tokens, at) && isNoun(token);
  }

  private boolean isNoun(Token token) {
    return words.isTitle(token) || nouns.contains(token.form()) || nouns.contains(lower(token));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** {@code Harbour Commissioner} Clara Wenn; titles may stand in the name as it is found. */
  private Optional<Span> before(List<Token> tokens, int begin, int end) {
    int last = begin - 1;
    boolean group = words.isGroup(tokens.get(end - 1));
    for (int i = begin; i + 1 < end && !group; i++) {
      last = isNoun(tokens, i) ? i : last;
    }
    last = withoutDegree(tokens, last);
    if (last < 0 || (!isNoun(tokens, last) && !isHeld(tokens, last))) {
      return Optional.empty();
    }
    int first = first(tokens, last);
    boolean polite = last == first && courtesy.contains(tokens.get(last).form());
    return polite || isCut(tokens, first) || isOfOther(tokens, first, last, isOfGroup(tokens, end))
        ? Optional.empty()
        : Optional.of(withElided(tokens, first, last + 1));
  }

  /** {@code The harbour director Dr} Clara Wenn is called the harbour director. */
  private int withoutDegree(List<Token> tokens, int last) {
    int end = last;
    while (end > 0 && isDegree(tokens.get(end)) && isNoun(tokens, end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isDegree(Token token) {
    return Stream.of(token.form(), lower(token))
        .anyMatch(title -> degrees.contains(title) || courtesy.contains(title));
  }

  /**
   * {@code The union Velm} is called so; {@code harbour police Sgt. Wenn} is one of them, and in
   * {@code Velm's official Tern News Agency} nobody is an official.
   */
  private boolean isOfOther(List<Token> tokens, int first, int last, boolean groupsName) {
    boolean group = words.isGroup(tokens.get(last));
    return group ? first == 0 || !words.isDeterminer(tokens.get(first - 1)) : groupsName;
  }

  /** A name may go on in small letters: {@code the Tern news agency}. */
  private boolean isOfGroup(List<Token> tokens, int end) {
    return tokens.subList(end - 1, Math.min(end + 2, tokens.size())).stream()
        .takeWhile(token -> token.isWord() && !token.form().equals("'s"))
        .anyMatch(words::isGroup);
  }

  /** Of {@code harbour board director} nobody knows where it begins: director says too little. */
  private boolean isCut(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    Token token = tokens.get(first - 1);
    return token.kind() == Token.Kind.CONTENT
        && !token.isCapitalised()
        && !words.isVerb(tokens, first - 1)
        && !words.isDeterminer(token)
        && !words.isPreposition(token)
        && !ELIDED.matcher(lower(token)).matches();
  }

  /** The ancien of {@code l’ancien boulanger} is printed in one word with the article. */
  private Span withElided(List<Token> tokens, int begin, int end) {
    Span span = span(tokens, begin, end);
    if (begin == 0) {
      return span;
    }
    Token token = tokens.get(begin - 1);
    Matcher elided = ELIDED.matcher(lower(token));
    return elided.matches() && before.contains(elided.group(1))
        ? new Span(token.span().begin() + elided.start(1), span.end())
        : span;
  }

  /** Returns where the words begin that end in a noun. */
  private int first(List<Token> tokens, int noun) {
    for (int i = noun; i > 0 && noun - i < LONGEST && isInside(tokens.get(i)); i--) {
      if (words.isDeterminer(tokens.get(i - 1))) {
        return i;
      }
    }
    int first = noun;
    while (first > 0 && noun - first < MOST_BEFORE && goesBefore(tokens, first - 1)) {
      first--;
    }
    return tokens.get(first).form().equals(HYPHEN) ? first + 1 : first;
  }

  private boolean isOfAnother(Token beforeArticle) {
    return words.isPreposition(beforeArticle) || isNoun(beforeArticle);
  }

  private boolean isInside(Token token) {
    return token.isContent() || token.form().equals(HYPHEN);
  }

  private boolean goesBefore(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return before.contains(lower(token))
        || isNoun(token)
        || (names.isName(token) && (at > 0 || names.isKnown(token) || !words.isCommon(token)))
        || (token.form().equals(HYPHEN)
            && at > 0
            && tokens.get(at - 1).span().end() == token.span().begin());
  }

  /** Clara Wenn{@code , the harbour commissioner,}. */
  private Optional<Span> apposition(List<Token> tokens, int at) {
    int begin = at;
    while (begin < tokens.size() && tokens.get(begin).form().equals(")")) {
      begin++;
    }
    if (begin + 1 >= tokens.size() || !tokens.get(begin).form().equals(COMMA)) {
      return Optional.empty();
    }
    begin++;
    int end = begin;
    while (end < tokens.size() && end - begin <= LONGEST && isOfApposition(tokens, end)) {
      end++;
    }
    boolean closed = end == tokens.size() || isClosing(tokens, end);
    int first = words.isDeterminer(tokens.get(begin)) ? begin + 1 : begin;
    return closed && first < end && isCalling(tokens, first, end)
        ? Optional.of(span(tokens, first, end))
        : Optional.empty();
  }

  private boolean isOfApposition(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isWord()
        ? !words.isBoundary(token) && !words.isVerb(tokens, at)
        : token.form().equals(HYPHEN) || token.form().equals("'s");
  }

  /** A relative clause may follow, but no other member of a list. */
  private boolean isClosing(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      return words.isBoundary(token) && !words.isCoordinator(token);
    }
    boolean comma = token.form().equals(COMMA);
    boolean list = comma && at + 1 < tokens.size() && words.isCoordinator(tokens.get(at + 1));
    return !list && (comma || at + 1 >= tokens.size() - 1);
  }

  /** What says who somebody is ends in its noun, or goes on with a preposition. */
  private boolean isCalling(List<Token> tokens, int begin, int end) {
    int noun = begin;
    while (noun < end && !words.isPreposition(tokens.get(noun))) {
      noun++;
    }
    boolean bare = words.isDeterminer(tokens.get(begin - 1)) || isNoun(tokens.get(begin));
    return noun > begin
        && isNoun(tokens.get(noun - 1))
        && (bare || goesBefore(tokens, begin))
        && tokens.subList(begin, noun - 1).stream().allMatch(this::isInside);
  }

  /**
   * {@code The suspect,} Clara Wenn, has an article, and the name has a mark behind it. Of {@code
   * the brother of the suspect, Clara Wenn,} nobody knows who is Clara Wenn.
   */
  private Optional<Span> appositionBefore(List<Token> tokens, int begin, int end) {
    int noun = begin - 2;
    boolean closed = end == tokens.size() || isClosing(tokens, end);
    if (noun < 1
        || !closed
        || !tokens.get(begin - 1).form().equals(COMMA)
        || !isNoun(tokens.get(noun))) {
      return Optional.empty();
    }
    int first = first(tokens, noun);
    return first > 0
            && words.isDeterminer(tokens.get(first - 1))
            && (first < 2 || !isOfAnother(tokens.get(first - 2)))
        ? Optional.of(span(tokens, first, noun + 1))
        : Optional.empty();
  }
}
