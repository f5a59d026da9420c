package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.article.Span;
import io.github.crossread.collation.disagreement.Disagreement.Kind;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import io.github.crossread.collation.name.NameWords;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Slip;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds names that outlets spell otherwise: one letter more, less or other, or two that have
 * changed places.
 *
 * <p>Two names may differ by a letter and be two people. So a word of the name has to stand beside
 * both, or one passage has both, or the sentences of both have enough words in common; and no
 * article may have both, unless they are long. Marks, case and hyphens make no other spelling, the
 * first letter another word, the last another form; a word of the dictionary is no slip.
 */
final class NameSpellings {

  /** A name where an article first has it. */
  private record Named(Sentence sentence, Span words, String before, String after) {

    String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }

  private static final Pattern NO_LETTERS = Pattern.compile("\\p{P}");
  private static final Pattern DIGRAPHS = Pattern.compile("([aou])e");
  private static final int SHORTEST = 5;

  /** Two so long names of one article, a slip apart, are hardly those of two people. */
  private static final int VERY_LONG = 10;

  /** Without a word beside it that both have, a name has to be so long. */
  private static final int LONG = 8;

  /** So many words the sentences of two long names have in common. */
  private static final int IN_COMMON = 3;

  private static final double BESIDE_NAME = 0.9;
  private static final double ALONE = 0.7;

  private final PassagesOfSentences passagesOf;
  private final Tellings tellings;

  /** By the name's letters, where each article first has it. */
  private final Map<String, Map<String, Named>> places = new TreeMap<>();

  NameSpellings(List<ArticleText> texts, PassagesOfSentences passagesOf, Tellings tellings) {
    this.passagesOf = passagesOf;
    this.tellings = tellings;
    for (ArticleText text : texts) {
      text.aligned().stream()
          .filter(sentence -> !sentence.isInCapitals() && !passagesOf.of(sentence).isEmpty())
          .forEach(sentence -> add(sentence, Language.of(text.language())));
    }
  }

  private void add(Sentence sentence, Language language) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      if (tokens.get(at).mayBeOfName()) {
        end = endOfWord(tokens, at);
        Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
        String letters = letters(tokens.subList(at, end));
        boolean common = end == at + 1 && language.measures().isInDictionary(letters);
        if (letters.length() >= SHORTEST && !common) {
          places
              .computeIfAbsent(letters, l -> new LinkedHashMap<>())
              .putIfAbsent(
                  sentence.article(),
                  new Named(sentence, span, name(tokens, at - 1), name(tokens, end)));
        }
      }
      at = end;
    }
  }

  /** Mazar-e-Sharif is one word. */
  private static int endOfWord(List<Token> tokens, int begin) {
    int end = begin + 1;
    while (end + 1 < tokens.size()
        && tokens.get(end).form().equals("-")
        && isJoined(tokens, end)
        && isJoined(tokens, end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isJoined(List<Token> tokens, int at) {
    return tokens.get(at - 1).span().end() == tokens.get(at).span().begin();
  }

  private static String letters(List<Token> tokens) {
    StringBuilder letters = new StringBuilder();
    tokens.forEach(token -> letters.append(token.form()));
    return NO_LETTERS.matcher(NameWords.plain(letters.toString())).replaceAll("");
  }

  private static String name(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).mayBeOfName()
        ? tokens.get(at).stem()
        : "";
  }

  List<Disagreement> find() {
    List<Disagreement> disagreements = new ArrayList<>();
    List<String> names = new ArrayList<>(places.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (mayBeOne(names.get(i), names.get(j))) {
          disagreement(places.get(names.get(i)), places.get(names.get(j)))
              .ifPresent(disagreements::add);
        }
      }
    }
    return disagreements;
  }

  private boolean mayBeOne(String a, String b) {
    return a.charAt(0) == b.charAt(0)
        && Slip.between(a, b).filter(slip -> slip.before() > 0 && slip.after() > 0).isPresent()
        && !withoutDigraphs(a).equals(withoutDigraphs(b))
        && (Math.min(a.length(), b.length()) >= VERY_LONG
            || Collections.disjoint(places.get(a).keySet(), places.get(b).keySet()));
  }

  /** Where a house has no umlauts, ue stands for one. */
  private static String withoutDigraphs(String letters) {
    return DIGRAPHS.matcher(letters).replaceAll("$1");
  }

  private Optional<Disagreement> disagreement(Map<String, Named> some, Map<String, Named> others) {
    double certainty = 0;
    for (Named a : some.values()) {
      for (Named b : others.values()) {
        certainty = Math.max(certainty, certainty(a, b));
      }
    }
    if (certainty == 0) {
      return Optional.empty();
    }
    List<Named> all = new ArrayList<>(some.values());
    all.addAll(others.values());
    return Optional.of(disagreement(all, certainty));
  }

  private Disagreement disagreement(List<Named> all, double certainty) {
    List<Sentence> sentences = all.stream().map(Named::sentence).toList();
    Passage first = passagesOf.of(sentences.get(0)).get(0);
    List<Telling> told =
        all.stream()
            .map(n -> new Telling(n.sentence.article(), n.sentence, n.text(), n.words))
            .toList();
    return new Disagreement(
        Kind.NAME,
        tellings.passages(first, sentences),
        all.get(0).text(),
        "",
        Optional.empty(),
        tellings.inOrder(told),
        certainty);
  }

  private double certainty(Named a, Named b) {
    if ((!a.before.isEmpty() && a.before.equals(b.before))
        || (!a.after.isEmpty() && a.after.equals(b.after))) {
      return BESIDE_NAME;
    }
    boolean isLong = Math.min(a.text().length(), b.text().length()) >= LONG;
    return isLong && speakOfSame(a.sentence, b.sentence) ? ALONE : 0;
  }

  private boolean speakOfSame(Sentence a, Sentence b) {
    Set<String> common = new HashSet<>(stems(a));
    common.retainAll(stems(b));
    return common.size() >= IN_COMMON || !Collections.disjoint(passagesOf.of(a), passagesOf.of(b));
  }

  private static List<String> stems(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.CONTENT)
        .map(Token::stem)
        .toList();
  }
}
