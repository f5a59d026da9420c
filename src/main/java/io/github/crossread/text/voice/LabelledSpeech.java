package io.github.crossread.text.voice;

import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is heard in a transcript: {@code CLARA WENN:} has said what follows, up to the next label.
 *
 * <p>A surname is that of the name in full which the article or another label has. Whoever asks or
 * reads is the outlet's own, {@code Q:} among them: nobody is heard. Who answers behind {@code A:}
 * the {@link Interview} tells.
 */
public final class LabelledSpeech {

  private static final Pattern LABEL =
      Pattern.compile("((?:\\p{Lu}[\\p{Lu}\\p{M}.’'-]*+ ?)+)(?:, ([\\p{Lu} ]+))?:");

  private static final Pattern FIRST_LETTER = Pattern.compile("(?<=^|[\\s’'-])\\p{L}");

  private final List<Sentence> sentences;
  private final VoiceWords words;
  private final FullNames fullNames;
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Interview interview;
  private final Optional<String> answering;

  /** Looks through all sentences of an article. */
  public LabelledSpeech(List<Sentence> sentences, Names names, Language language) {
    this.sentences = sentences;
    this.words = new VoiceWords(language);
    this.fullNames =
        new FullNames(
            sentences.stream().filter(sentence -> sentence.role().isAligned()).toList(),
            words,
            names);
    this.interview = new Interview(words, names, language);
    this.answering = answering();
    sentences.forEach(sentence -> label(sentence).ifPresent(this::learn));
  }

  private Optional<String> answering() {
    boolean answers = sentences.stream().flatMap(s -> label(s).stream()).anyMatch(this::isAnswer);
    return answers
        ? interview.answering(sentences, s -> label(s).isPresent(), fullNames)
        : Optional.empty();
  }

  private boolean isAnswer(Matcher label) {
    return interview.isAnswer(label.group(1).strip());
  }

  /** Returns the places in which somebody is heard, in the article's order. */
  public List<Heard> find() {
    List<Heard> heard = new ArrayList<>();
    Optional<Sentence> label = Optional.empty();
    List<Sentence> said = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.role() == Role.BODY) {
        said.add(sentence);
      } else if (sentence.role() == Role.CREDIT && sentence.text().endsWith(":")) {
        label.flatMap(who -> heard(who, said)).ifPresent(heard::add);
        label = Optional.of(sentence);
        said.clear();
      }
    }
    label.flatMap(who -> heard(who, said)).ifPresent(heard::add);
    return heard;
  }

  private static Optional<Matcher> label(Sentence sentence) {
    Matcher label = LABEL.matcher(sentence.text());
    return sentence.role() == Role.CREDIT && label.matches()
        ? Optional.of(label)
        : Optional.empty();
  }

  private void learn(Matcher label) {
    String surname = surname(label);
    if (label.group(1).strip().indexOf(' ') > 0) {
      labels.putIfAbsent(surname, capitalised(label.group(1).strip()));
    }
    if (label.group(2) != null && words.isOwnVoice(label.group(2))) {
      own.add(surname);
    }
  }

  private static String surname(Matcher label) {
    String name = label.group(1).strip();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String capitalised(String name) {
    return FIRST_LETTER
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }

  private Optional<Heard> heard(Sentence sentence, List<Sentence> said) {
    Optional<Matcher> label = label(sentence).filter(found -> !own.contains(surname(found)));
    return label.isEmpty() || said.isEmpty()
        ? Optional.empty()
        : speaker(sentence, label.get())
            .map(
                name ->
                    new Heard(
                        name,
                        true,
                        false,
                        new Excerpt(sentence, new Span(0, label.get().end(1))),
                        said,
                        false,
                        Manner.QUOTED));
  }

  private Optional<String> speaker(Sentence sentence, Matcher label) {
    return isAnswer(label) ? answering : name(sentence, label);
  }

  /** Without a name in full it may be anything: {@code THE FACTS:}. */
  private Optional<String> name(Sentence sentence, Matcher label) {
    Token last =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && token.span().begin() < label.end(1))
            .reduce((first, second) -> second)
            .orElseThrow();
    return words.isSpeaker(last)
        ? Optional.empty()
        : fullNames
            .of(sentence, last)
            .or(() -> Optional.ofNullable(labels.get(surname(label))))
            .filter(name -> !words.isCommon(last) || fullNames.has(name));
  }
}
