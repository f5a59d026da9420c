package io.github.crossread.alignment;

import io.github.crossread.alignment.Revisions.Revision;
import io.github.crossread.alignment.Revisions.TokenEdit;
import io.github.crossread.alignment.Revisions.TokenSpans;
import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditFinder;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.alignment.edit.StyleForm;
import io.github.crossread.article.Span;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the word edits of revised sentences are those that a reader marked: F1 over marked
 * tokens, the share of pairs whose edits agree whole, edits a pair, and the share of the reader's
 * substitutions of which both sides are found as one.
 *
 * <p>Edits of letter case alone are set aside, and words that only moved: the reader left those
 * without a mark (75 of the 91 tokens that are said to have moved).
 */
final class EditScore {

  private int right;
  private int marked;
  private int gold;
  private int pairs;
  private int exact;
  private int edits;
  private int goldEdits;
  private int substitutions;
  private int paired;

  /** Adds a pair; returns whether its edits agree whole. */
  boolean add(Revision revision) {
    Set<TokenEdit> found = found(revision);
    count(revision, found, TokenEdit::before);
    count(revision, found, TokenEdit::after);
    pairs++;
    edits += found.size();
    goldEdits += revision.edits().size();
    List<TokenEdit> both =
        revision.edits().stream()
            .filter(e -> e.before().length() > 0 && e.after().length() > 0)
            .toList();
    substitutions += both.size();
    paired += (int) both.stream().filter(found::contains).count();
    boolean agree = found.equals(revision.edits());
    exact += agree ? 1 : 0;
    return agree;
  }

  private void count(Revision revision, Set<TokenEdit> found, Function<TokenEdit, Span> side) {
    BitSet ours = tokens(found, side);
    BitSet theirs = tokens(revision.edits(), side);
    marked += ours.cardinality();
    gold += theirs.cardinality();
    ours.and(theirs);
    right += ours.cardinality();
  }

  private static BitSet tokens(Set<TokenEdit> edits, Function<TokenEdit, Span> side) {
    BitSet tokens = new BitSet();
    edits.stream().map(side).forEach(span -> tokens.set(span.begin(), span.end()));
    return tokens;
  }

  /** Returns the edits that are found, in the reader's tokens. */
  static Set<TokenEdit> found(Revision revision) {
    Found found = new Found(revision);
    List<Sentence> base = revision.texts().get(0).aligned();
    List<Sentence> text = revision.texts().get(1).aligned();
    for (Edit edit : new EditFinder(revision.texts()).edits(base, text)) {
      if (!edit.form().equals(Optional.of(StyleForm.CASE))) {
        found.add(
            edit.kind(),
            tokens(edit.base(), revision.before()),
            tokens(edit.text(), revision.after()));
      }
    }
    return found.edits();
  }

  private static Span tokens(Optional<Excerpt> words, TokenSpans tokens) {
    return words.flatMap(Excerpt::source).map(tokens::overlapping).orElse(TokenEdit.NONE);
  }

  /** Edits in the reader's tokens: what stands between two tokens that are kept on both sides. */
  private static final class Found {

    private final List<String> base;
    private final List<String> text;
    private final BitSet inBase = new BitSet();
    private final BitSet inText = new BitSet();
    private final BitSet movedInBase = new BitSet();
    private final BitSet movedInText = new BitSet();
    private final List<TokenEdit> found = new ArrayList<>();
    private final Set<TokenEdit> edits = new HashSet<>();

    Found(Revision revision) {
      this.base = revision.before().tokens();
      this.text = revision.after().tokens();
    }

    void add(EditKind kind, Span before, Span after) {
      boolean moved = kind == EditKind.MOVED;
      set(moved ? movedInBase : inBase, before);
      set(moved ? movedInText : inText, after);
      if (!moved) {
        found.add(new TokenEdit(before, after));
      }
    }

    private static void set(BitSet bits, Span span) {
      bits.set(span.begin(), span.end());
    }

    Set<TokenEdit> edits() {
      int endBase = 0;
      int endText = 0;
      for (int[] kept : kept()) {
        add(new Span(endBase, kept[0]), new Span(endText, kept[1]));
        endBase = kept[0] + 1;
        endText = kept[1] + 1;
      }
      add(new Span(endBase, base.size()), new Span(endText, text.size()));
      return edits;
    }

    /**
     * One edit, or more if words have moved or what is only here stands beside what is only there.
     */
    private void add(Span before, Span after) {
      List<Span> baseParts = parts(before, movedInBase, inBase);
      List<Span> textParts = parts(after, movedInText, inText);
      if (baseParts.size() == 1
          && textParts.size() == 1
          && !(isAlone(baseParts.get(0), TokenEdit::before)
              && isAlone(textParts.get(0), TokenEdit::after))) {
        edits.add(new TokenEdit(baseParts.get(0), textParts.get(0)));
        return;
      }
      baseParts.forEach(part -> edits.add(new TokenEdit(part, TokenEdit.NONE)));
      textParts.forEach(part -> edits.add(new TokenEdit(TokenEdit.NONE, part)));
    }

    private boolean isAlone(Span tokens, Function<TokenEdit, Span> side) {
      return found.stream()
          .filter(edit -> edit.before().length() == 0 || edit.after().length() == 0)
          .map(side)
          .anyMatch(tokens::equals);
    }

    /** Returns what of a stretch has not only moved. */
    private static List<Span> parts(Span stretch, BitSet moved, BitSet marked) {
      List<Span> parts = new ArrayList<>();
      for (int begin = stretch.begin(); begin < stretch.end(); ) {
        int end = begin;
        while (end < stretch.end() && (!moved.get(end) || marked.get(end))) {
          end++;
        }
        if (end > begin) {
          parts.add(new Span(begin, end));
        }
        begin = end + 1;
      }
      return parts;
    }

    /** Returns the longest common subsequence of the tokens without a mark. */
    private List<int[]> kept() {
      int[][] best = new int[base.size() + 1][text.size() + 1];
      for (int i = base.size() - 1; i >= 0; i--) {
        for (int j = text.size() - 1; j >= 0; j--) {
          best[i][j] =
              isKept(i, j) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
        }
      }
      List<int[]> kept = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < base.size() && j < text.size()) {
        if (isKept(i, j)) {
          kept.add(new int[] {i++, j++});
        } else if (best[i + 1][j] >= best[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      return kept;
    }

    private boolean isKept(int i, int j) {
      return !inBase.get(i)
          && !inText.get(j)
          && !movedInBase.get(i)
          && !movedInText.get(j)
          && base.get(i).equals(text.get(j));
    }
  }

  /** Returns how well the marked tokens agree. */
  double f1() {
    return new Score(right, marked, gold).f1();
  }

  /** Returns the share of pairs whose edits agree whole. */
  double exact() {
    return exact / (double) pairs;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "word edits: tokens %s, exact %d of %d, a pair %.2f (reader %.2f), substitutions %d of %d",
        new Score(right, marked, gold),
        exact,
        pairs,
        edits / (double) pairs,
        goldEdits / (double) pairs,
        paired,
        substitutions);
  }
}
