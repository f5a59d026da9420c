package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.voice.Heard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names of a set are those of one person or institution: each leads to the fullest. */
public final class SameNames {

  private final Map<String, String> fullest = new HashMap<>();
  private final Language language;
  private final NameLikeness likeness;
  private final NamesByHand byHand;
  private final Governments governments;

  /**
   * Looks through the names of those whose words the articles of a set give.
   *
   * @param texts its articles
   * @param byHand what a reader says of names
   */
  public SameNames(List<ArticleText> texts, NamesByHand byHand) {
    this.byHand = byHand;
    governments = new Governments(texts, byHand);
    language = Language.of(texts.get(0).language());
    List<NameWords> names = new ArrayList<>();
    for (ArticleText text : texts) {
      for (Heard heard : text.heard()) {
        if (heard.named() && !fullest.containsKey(heard.speaker())) {
          fullest.put(heard.speaker(), heard.speaker());
          names.add(NameWords.of(heard.speaker(), Language.of(text.language())));
        }
      }
    }
    likeness = new NameLikeness(language, byHand);
    for (List<NameWords> group : likeness.groups(names)) {
      String name = fullest(group);
      group.forEach(form -> fullest.put(form.printed(), name));
    }
  }

  /** The form with the most words; of several, the first. */
  private static String fullest(List<NameWords> group) {
    NameWords best = group.get(0);
    for (NameWords form : group) {
      best = form.words().size() > best.words().size() ? form : best;
    }
    return best.printed();
  }

  /** Returns the fullest form of a name. */
  public String of(String name) {
    return governments.of(name).orElseGet(() -> fullest.getOrDefault(name, name));
  }

  Governments governments() {
    return governments;
  }

  /** Returns whether a name, or what a speaker is called, is that of a government. */
  public boolean isGovernment(String name) {
    return governments.of(name).isPresent();
  }

  /** Returns whether two names may be those of one, also if one of them is misspelt. */
  public boolean mayBeOne(String a, String b) {
    return likeness.mayBeOne(NameWords.of(a, language), NameWords.of(b, language))
        || governments.mayBeOne(a, b);
  }

  /** Returns whether a reader says that two names are those of two. */
  public boolean areTwoByHand(String a, String b) {
    return byHand.areTwo(NameWords.of(a, language), NameWords.of(b, language));
  }

  /** Returns whether a name is that of somebody whose words an article gives. */
  public boolean isHeard(String name) {
    return fullest.keySet().stream().anyMatch(heard -> plain(heard).equals(plain(name)));
  }

  /** Returns words in the form in which names are compared. */
  public String plain(String words) {
    return String.join(" ", NameWords.of(words, language).words());
  }
}
