package io.github.crossread.collation;

import io.github.crossread.article.Role;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells where in its article each sentence stands, and so how soon a reader meets it. */
public final class Prominence {

  private static final double OPENING = 0.2;
  private static final double END = 2.0 / 3;

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  /** Looks through the articles of a set. */
  public Prominence(List<ArticleText> texts) {
    texts.forEach(this::add);
  }

  private void add(ArticleText text) {
    List<Sentence> behindHeadline =
        text.aligned().stream().filter(s -> s.role() != Role.HEADLINE).toList();
    text.aligned().forEach(sentence -> places.put(sentence.id(), Place.HEADLINE));
    for (int i = 0; i < behindHeadline.size(); i++) {
      Sentence sentence = behindHeadline.get(i);
      places.put(sentence.id(), place(sentence, (double) i / behindHeadline.size()));
    }
    lengths.put(text.article().id(), text.sentences().size());
    behindHeadline.stream()
        .filter(sentence -> sentence.role() == Role.BODY)
        .findFirst()
        .filter(Prominence::isWhole)
        .ifPresent(lead -> leads.put(text.article().id(), lead.id()));
  }

  /** What ends without a mark is a caption, a title or a stamp. */
  private static boolean isWhole(Sentence sentence) {
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return last.kind() == Token.Kind.MARK;
  }

  private static Place place(Sentence sentence, double share) {
    if (sentence.role() == Role.SUMMARY || share < OPENING) {
      return Place.OPENING;
    }
    return share >= END ? Place.END : Place.MIDDLE;
  }

  /** Returns where an aligned sentence stands. */
  public Place of(Sentence sentence) {
    return places.getOrDefault(sentence.id(), Place.MIDDLE);
  }

  /** Returns whether its body opens with a sentence. */
  public boolean isLead(Sentence sentence) {
    return sentence.id().equals(leads.get(sentence.article()));
  }

  /** Returns how many sentences of all roles an article has, as their numbers count. */
  public int sentences(String article) {
    return lengths.getOrDefault(article, 0);
  }
}
