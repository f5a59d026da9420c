package io.github.crossread.article;

import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Judgement.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader says of a set by hand.
 *
 * @param judgements of pairs of sentences
 * @param corrections of anything else
 */
public record ByHand(List<Judgement> judgements, List<Correction> corrections) {

  /** Of a set of which a reader says nothing. */
  public static final ByHand NOTHING = new ByHand(List.of(), List.of());

  /** Copies the lists. */
  public ByHand {
    judgements = List.copyOf(judgements);
    corrections = List.copyOf(corrections);
  }

  /** Returns a set with the lines that were put right as what they are. */
  public ArticleSet in(ArticleSet set) {
    List<LineRole> lines =
        corrections.stream().filter(LineRole.class::isInstance).map(LineRole.class::cast).toList();
    return lines.isEmpty()
        ? set
        : set.with(set.articles().stream().map(article -> in(article, lines)).toList());
  }

  private static Article in(Article article, List<LineRole> lines) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    for (LineRole line : lines) {
      if (line.line().article().equals(article.id())) {
        blocks.replaceAll(b -> opens(b, line.line()) ? new Block(line.role(), b.text()) : b);
      }
    }
    return article.with(blocks);
  }

  /** Returns whether a block opens with words; capitals do not matter. */
  public static boolean opens(Block block, Quoted line) {
    return block
        .text()
        .toString()
        .toLowerCase(Locale.ROOT)
        .startsWith(line.words().toLowerCase(Locale.ROOT));
  }
}
