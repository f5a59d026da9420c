package io.github.crossread.collation.voice;

import io.github.crossread.collation.name.SameNames;
import io.github.crossread.collation.voice.Voice.Hearing;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.voice.Heard;
import io.github.crossread.text.voice.Manner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who is heard in which outlet: the speakers of all articles, each once. */
public final class VoiceCollator {

  private final List<ArticleText> texts;
  private final SameNames sameNames;

  /** Looks for the voices of a set. */
  public VoiceCollator(List<ArticleText> texts, SameNames sameNames) {
    this.texts = texts;
    this.sameNames = sameNames;
  }

  /**
   * Returns the voices, without the outlets themselves: named ones first, else in the order in
   * which they are met.
   */
  public List<Voice> collate() {
    Map<String, List<Heard>> bySpeaker = new LinkedHashMap<>();
    for (ArticleText text : texts) {
      String outlet = text.article().outlet().name();
      text.heard().stream()
          .filter(heard -> heard.manner() != Manner.TOLD_TO)
          .filter(heard -> !heard.named() || !sameNames.mayBeOne(heard.speaker(), outlet))
          .forEach(h -> bySpeaker.computeIfAbsent(key(h), k -> new ArrayList<>()).add(h));
    }
    return bySpeaker.values().stream()
        .map(this::voice)
        .sorted(Comparator.comparing(voice -> !voice.named()))
        .toList();
  }

  private String key(Heard heard) {
    return isNamed(heard)
        ? "+" + sameNames.of(heard.speaker())
        : "-" + sameNames.plain(heard.speaker());
  }

  private boolean isNamed(Heard heard) {
    return heard.named() || sameNames.isGovernment(heard.speaker());
  }

  private Voice voice(List<Heard> heard) {
    Map<String, List<Heard>> byArticle = new LinkedHashMap<>();
    for (Heard one : heard) {
      byArticle.computeIfAbsent(one.words().sentence().article(), a -> new ArrayList<>()).add(one);
    }
    List<Hearing> hearings = new ArrayList<>();
    byArticle.forEach((article, here) -> hearings.add(hearing(article, here)));
    Heard first = heard.get(0);
    boolean named = isNamed(first);
    String speaker = named ? sameNames.of(first.speaker()) : first.speaker();
    boolean person = named && heard.stream().noneMatch(this::isNobody);
    return new Voice(speaker, named, person, hearings);
  }

  private boolean isNobody(Heard heard) {
    return heard.group() || heard.medium() || sameNames.isGovernment(heard.speaker());
  }

  private static Hearing hearing(String article, List<Heard> here) {
    Map<String, Excerpt> names = new LinkedHashMap<>();
    Set<Sentence> sentences = new LinkedHashSet<>();
    for (Heard heard : here) {
      names.putIfAbsent(heard.words().text(), heard.words());
      sentences.addAll(heard.sentences());
    }
    List<Excerpt> own = names.values().stream().filter(name -> !isPronoun(name)).toList();
    return new Hearing(
        article,
        here.stream().anyMatch(Heard::isQuoted),
        own.isEmpty() ? List.copyOf(names.values()) : own,
        sentences.stream().sorted(Comparator.comparingInt(Sentence::place)).toList());
  }

  private static boolean isPronoun(Excerpt name) {
    return name.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(name.span()))
        .allMatch(token -> token.kind() == Token.Kind.FUNCTION);
  }
}
