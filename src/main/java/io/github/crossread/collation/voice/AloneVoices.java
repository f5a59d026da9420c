package io.github.crossread.collation.voice;

import io.github.crossread.collation.voice.Voice.Hearing;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.utterance.Utterance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people whom one outlet quotes and no other so much as names.
 *
 * <p>Whom others name, their articles may quote in a way that nobody found; of such nothing is
 * said, nor of institutions, nor of a word or two in quotation marks, nor of a quotation that
 * others have without a name.
 */
public final class AloneVoices {

  /** A shorter quotation is a word of somebody's, hardly a voice. */
  private static final int FEWEST_WORDS = 8;

  private final Map<String, ArticleText> texts = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> shared;

  /**
   * Looks through the articles of a set.
   *
   * @param articles the articles
   * @param shared the ids of the sentences with quotations that two or more have
   */
  public AloneVoices(List<ArticleText> articles, Set<String> shared) {
    this.shared = Set.copyOf(shared);
    for (ArticleText text : articles) {
      texts.put(text.article().id(), text);
      words
          .computeIfAbsent(outlet(text), outlet -> new HashSet<>())
          .addAll(forms(text.sentences()));
    }
  }

  private static String outlet(ArticleText text) {
    return text.article().outlet().name();
  }

  private static List<String> forms(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns those of a set's voices, in their order. */
  public List<Voice> among(List<Voice> voices) {
    return words.size() < 2 ? List.of() : voices.stream().filter(this::isOfOneOutlet).toList();
  }

  private boolean isOfOneOutlet(Voice voice) {
    if (!voice.person() || !voice.isAlone()) {
      return false;
    }
    Hearing hearing = voice.hearings().get(0);
    ArticleText text = texts.get(hearing.article());
    List<String> name = List.of(voice.speaker().toLowerCase(Locale.ROOT).split(" "));
    return name.size() > 1
        && words.entrySet().stream()
            .filter(other -> !other.getKey().equals(outlet(text)))
            .noneMatch(other -> names(other.getValue(), name))
        && isQuotedAtLength(hearing, text, name.get(name.size() - 1));
  }

  /** Of two surnames others may have the first alone: Ramon Fonseca, of Ramon Fonseca Mora. */
  private static boolean names(Set<String> words, List<String> name) {
    return words.contains(name.get(name.size() - 1))
        || (name.size() > 2 && words.containsAll(name.subList(0, 2)));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isQuotedAtLength(Hearing hearing, ArticleText text, String surname) {
    List<Utterance> said =
        text.utterances().stream()
            .filter(utterance -> hearing.sentences().contains(utterance.firstSentence()))
            .toList();
    return said.stream().noneMatch(utterance -> shared.contains(utterance.firstSentence().id()))
        && said.stream()
            .filter(
                utterance ->
                    utterance.speaker().map(AloneVoices::surname).equals(Optional.of(surname)))
            .anyMatch(utterance -> utterance.words().size() >= FEWEST_WORDS);
  }
}
