package io.github.crossread.text.voice;

import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that an article prints in full, so that a surname leads to one of them. */
final class FullNames {

  /** Further back a pronoun leads nowhere, in sentences. */
  private static final int FAR = 4;

  /**
   * A name in full.
   *
   * @param place the place of its sentence
   * @param text the name as printed, titles left out
   * @param surname its last word but for what may follow a surname, in normal form
   */
  private record FullName(int place, String text, String surname) {}

  private final List<Sentence> sentences;
  private final VoiceWords words;
  private final Names names;
  private final List<FullName> fullNames = new ArrayList<>();

  /** Surnames of whom the article calls by a title, or has speak. */
  private final Set<String> sure = new HashSet<>();

  FullNames(List<Sentence> sentences, VoiceWords words, Names names) {
    this.sentences = sentences;
    this.words = words;
    this.names = names;
    for (Sentence sentence : sentences) {
      if (sentence.role() != Role.HEADLINE) {
        names.in(sentence, 0, sentence.tokens().size()).forEach(span -> add(sentence, span));
      }
    }
  }

  /** Takes note that somebody is heard, and so is a person. */
  void speaks(Phrase name) {
    sure.add(surname(name.sentence().tokens().subList(name.name(), name.end())));
  }

  private void add(Sentence sentence, Span span) {
    List<Token> name = name(sentence, span);
    if (isBehindTitle(sentence, name.get(0))) {
      sure.add(surname(name));
    }
    long full = name.stream().filter(t -> t.text().length() > 1 && t.isWord()).count();
    Span all = name.get(0).span().cover(name.get(name.size() - 1).span());
    String text = sentence.text().substring(all.begin(), all.end());
    if (full > 1 && text.indexOf(' ') > 0 && !words.isGroup(name.get(name.size() - 1))) {
      fullNames.add(new FullName(sentence.place(), text, surname(name)));
    }
  }

  private boolean isBehindTitle(Sentence sentence, Token name) {
    int at = sentence.tokens().indexOf(name);
    return at > 0 && words.isTitle(sentence.tokens().get(at - 1));
  }

  /** Returns the tokens of a name behind its last title. */
  private List<Token> name(Sentence sentence, Span span) {
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    int first = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (words.isTitle(tokens.get(i)) || words.opensPhrase(tokens.get(i))) {
        first = i + 1;
      }
    }
    return tokens.subList(first, tokens.size());
  }

  private String surname(List<Token> name) {
    int last = name.size() - 1;
    while (last > 0 && words.isSuffix(name.get(last))) {
      last--;
    }
    return name.get(last).form();
  }

  /**
   * Returns the name in full of which one word is given: the last before a sentence, or the next.
   */
  Optional<String> of(Sentence sentence, Token surname) {
    Optional<FullName> found = Optional.empty();
    for (FullName name : fullNames) {
      if (name.surname().equals(surname.form())
          && (found.isEmpty() || name.place() <= sentence.place())) {
        found = Optional.of(name);
      }
    }
    return found.map(FullName::text).or(() -> ofFirst(sentence, surname));
  }

  /** Mr. Zhu is Zhu Li, whose surname stands first; without a title it may be another's name. */
  private Optional<String> ofFirst(Sentence sentence, Token surname) {
    if (!isBehindTitle(sentence, surname)) {
      return Optional.empty();
    }
    List<String> found =
        fullNames.stream()
            .map(FullName::text)
            .filter(name -> name.startsWith(surname.text() + " "))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns whom a pronoun at a token means: who acts last before it, if that is a person. */
  Optional<String> before(Sentence sentence, int token) {
    int at = sentences.indexOf(sentence);
    Optional<String> found = actor(sentence, token);
    for (int i = at - 1; found.isEmpty() && i >= Math.max(0, at - FAR); i--) {
      found = actor(sentences.get(i), sentences.get(i).tokens().size());
    }
    return found;
  }

  private Optional<String> actor(Sentence sentence, int end) {
    if (sentence.role() == Role.HEADLINE) {
      return Optional.empty();
    }
    return names.in(sentence, 0, end).stream()
        .filter(span -> names.isSubject(sentence, span))
        .map(span -> name(sentence, span))
        .flatMap(name -> person(sentence, name).stream())
        .findFirst();
  }

  /** Returns whether a name is one of a person in full. */
  boolean has(String name) {
    return fullNames.stream().anyMatch(full -> full.text().equals(name));
  }

  /** Returns who acts last before a sentence and is no person. */
  Optional<String> groupBefore(Sentence sentence) {
    int at = sentences.indexOf(sentence);
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Sentence before = sentences.get(i);
      Optional<String> found =
          names.in(before, 0, before.tokens().size()).stream()
              .filter(span -> names.isSubject(before, span))
              .filter(span -> !isOfPerson(before, span))
              .map(span -> before.text().substring(span.begin(), span.end()))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A group's own kind of name is not what "the company" means. */
  private boolean isOfPerson(Sentence sentence, Span span) {
    List<Token> name = name(sentence, span);
    String surname = surname(name);
    return words.isGroup(name.get(name.size() - 1))
        || fullNames.stream().anyMatch(full -> full.surname().equals(surname));
  }

  private Optional<String> person(Sentence sentence, List<Token> name) {
    Token last = name.get(name.size() - 1);
    return fullNames.stream()
        .filter(full -> full.place() <= sentence.place() && sure.contains(full.surname()))
        .filter(full -> full.surname().equals(name.size() == 1 ? last.form() : surname(name)))
        .map(FullName::text)
        .reduce((first, second) -> second);
  }
}
