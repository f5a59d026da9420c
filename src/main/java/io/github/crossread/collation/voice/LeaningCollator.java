package io.github.crossread.collation.voice;

import io.github.crossread.article.Article;
import io.github.crossread.collation.name.SameNames;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.credit.OwnReporting;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.voice.Heard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which outlets have single facts from which media, as they say. */
public final class LeaningCollator {

  private final List<ArticleText> texts;
  private final SameNames sameNames;

  /** Looks for them in a set. */
  public LeaningCollator(List<ArticleText> texts, SameNames sameNames) {
    this.texts = texts;
    this.sameNames = sameNames;
  }

  /** Returns them in the order of the articles, and in each in its order. */
  public List<Leaning> collate() {
    List<Leaning> leanings = new ArrayList<>();
    for (ArticleText text : texts) {
      Map<String, Set<Sentence>> media = new LinkedHashMap<>();
      for (Heard heard : text.heard()) {
        if (heard.medium() && !isOf(heard.speaker(), text.article())) {
          media
              .computeIfAbsent(sameNames.of(heard.speaker()), m -> new LinkedHashSet<>())
              .addAll(heard.sentences());
        }
      }
      media.forEach((medium, said) -> leanings.add(leaning(text.article().id(), medium, said)));
    }
    return leanings;
  }

  private boolean isOf(String medium, Article article) {
    return sameNames.mayBeOne(medium, article.outlet().name())
        || OwnReporting.isOf(medium, article.outlet());
  }

  private Leaning leaning(String article, String medium, Set<Sentence> said) {
    List<String> outlets =
        texts.stream()
            .map(ArticleText::article)
            .filter(other -> isOf(medium, other))
            .map(Article::id)
            .toList();
    return new Leaning(
        article,
        medium,
        outlets,
        said.stream().sorted(Comparator.comparingInt(Sentence::place)).toList());
  }
}
