package io.github.crossread.alignment.edit;

import io.github.crossread.alignment.edit.Stretch.Kind;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds phrases that both sentences have, in another place of each.
 *
 * <p>Greedy string tiling (Wise 1993) over what the diff left: the longest phrase first, each token
 * in one phrase at most. A phrase has two content words or more; a name alone needs three, as two
 * statements may name the same country. Then clauses that kept three content words or more in their
 * order, two of them no names: what is kept of each is a phrase of its own.
 */
final class MovedPhrases {

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_WORDS_OF_NAME = 3;
  private static final int FEWEST_WORDS_OF_CLAUSE = 3;

  /** With more pairs of tokens than this, no phrase is looked for. */
  private static final long MOST_PAIRS = 100_000;

  private static final Set<String> LOOSE_MARKS = Set.of(",", ".", "\"", ";", ":");

  private record Tile(Side base, Side text) {

    int words() {
      return base.content().size();
    }

    boolean isPhrase() {
      boolean name = base.content().stream().allMatch(Token::isCapitalised);
      return words() >= (name ? FEWEST_WORDS_OF_NAME : FEWEST_WORDS);
    }

    /** Marks beside a moved phrase go with it, unless they are another's. */
    Tile withMarks(List<Stretch> changed, List<Tile> all) {
      return new Tile(
          withMarks(base, changed.stream().map(Stretch::base), all.stream().map(Tile::base)),
          withMarks(text, changed.stream().map(Stretch::text), all.stream().map(Tile::text)));
    }

    private static Side withMarks(Side phrase, Stream<Side> sides, Stream<Side> phrases) {
      Side whole = sides.filter(side -> isIn(phrase, side)).findFirst().orElse(phrase);
      List<Side> taken = phrases.toList();
      int begin = phrase.begin();
      while (begin > whole.begin() && isFreeMark(phrase.line(), begin - 1, taken)) {
        begin--;
      }
      int end = phrase.end();
      while (end < whole.end() && isFreeMark(phrase.line(), end, taken)) {
        end++;
      }
      return phrase.part(begin, end);
    }

    private static boolean isFreeMark(SentenceWords line, int at, List<Side> taken) {
      return LOOSE_MARKS.contains(line.token(at).form())
          && taken.stream().noneMatch(side -> side.begin() <= at && at < side.end());
    }

    boolean overlaps(Tile other) {
      return (base.begin() < other.base.end() && other.base.begin() < base.end())
          || (text.begin() < other.text.end() && other.text.begin() < text.end());
    }
  }

  private MovedPhrases() {}

  /** Returns the stretches with moved phrases apart from what is changed. */
  static List<Stretch> apart(List<Stretch> stretches) {
    List<Stretch> changed = stretches.stream().filter(Stretch::isChanged).toList();
    long inBase = changed.stream().mapToLong(s -> s.base().tokens().size()).sum();
    long inText = changed.stream().mapToLong(s -> s.text().tokens().size()).sum();
    if (inBase * inText > MOST_PAIRS) {
      return stretches;
    }
    List<Tile> moved = new ArrayList<>(clauses(changed, longestFirst(tiles(changed))));
    for (int i = 0; i < moved.size(); i++) {
      moved.set(i, moved.get(i).withMarks(changed, moved));
    }
    return moved.isEmpty()
        ? stretches
        : stretches.stream().flatMap(stretch -> parts(stretch, moved).stream()).toList();
  }

  private static List<Tile> tiles(List<Stretch> changed) {
    List<Tile> tiles = new ArrayList<>();
    for (Stretch a : changed) {
      for (Stretch b : changed) {
        addTiles(tiles, a.base(), b.text());
      }
    }
    return tiles;
  }

  private static void addTiles(List<Tile> tiles, Side base, Side text) {
    for (int i = base.begin(); i < base.end(); i++) {
      for (int j = text.begin(); j < text.end(); j++) {
        if (base.line().token(i).isContent() && isSame(base, i, text, j)) {
          Tile tile = tile(base, i, text, j);
          if (tile.isPhrase()) {
            tiles.add(tile);
          }
        }
      }
    }
  }

  /**
   * The longest phrase from two places on, with the function words before it, without those and
   * marks at its end.
   */
  private static Tile tile(Side base, int contentInBase, Side text, int contentInText) {
    int i = contentInBase;
    int j = contentInText;
    while (i > base.begin()
        && j > text.begin()
        && base.line().token(i - 1).kind() == Token.Kind.FUNCTION
        && isSame(base, i - 1, text, j - 1)) {
      i--;
      j--;
    }
    int length = 0;
    int whole = 0;
    while (i + length < base.end()
        && j + length < text.end()
        && isSame(base, i + length, text, j + length)) {
      length++;
      if (base.line().token(i + length - 1).isContent()) {
        whole = length;
      }
    }
    return new Tile(base.part(i, i + whole), text.part(j, j + whole));
  }

  private static boolean isSame(Side base, int i, Side text, int j) {
    Token a = base.line().token(i);
    Token b = text.line().token(j);
    return RunDiff.isSame(a, b);
  }

  private static List<Tile> longestFirst(List<Tile> tiles) {
    List<Tile> chosen = new ArrayList<>();
    tiles.stream()
        .sorted(
            Comparator.<Tile>comparingInt(tile -> -tile.words())
                .thenComparingInt(tile -> tile.base().begin())
                .thenComparingInt(tile -> tile.text().begin()))
        .forEach(
            tile -> {
              if (chosen.stream().noneMatch(tile::overlaps)) {
                chosen.add(tile);
              }
            });
    return chosen;
  }

  /** Returns the words that moved clauses kept, in phrases that overlap no chosen one. */
  private static List<Tile> clauses(List<Stretch> changed, List<Tile> chosen) {
    List<Tile> all = new ArrayList<>(chosen);
    for (Stretch a : changed) {
      for (Stretch b : changed) {
        List<Tile> clause = a.equals(b) ? List.of() : clause(a.base(), b.text());
        if (isClause(clause)) {
          clause.stream().filter(tile -> all.stream().noneMatch(tile::overlaps)).forEach(all::add);
        }
      }
    }
    return all;
  }

  private static List<Tile> clause(Side base, Side text) {
    return TokenRuns.of(base.tokens(), text.tokens()).stream()
        .map(
            run ->
                new Tile(
                    base.part(base.begin() + run.base(), base.begin() + run.baseEnd()),
                    text.part(text.begin() + run.text(), text.begin() + run.textEnd())))
        .filter(
            tile -> tile.words() > 0 && !(isPartOfName(tile.base()) && isPartOfName(tile.text())))
        .toList();
  }

  /** Bill Maren and Bill Wenn are two. */
  private static boolean isPartOfName(Side side) {
    return side.content().size() == 1
        && side.all(Token::isCapitalised)
        && (side.before().filter(Token::isCapitalised).isPresent()
            || side.after().filter(Token::isCapitalised).isPresent());
  }

  private static boolean isClause(List<Tile> clause) {
    long words = clause.stream().mapToInt(Tile::words).sum();
    long names =
        clause.stream()
            .flatMap(tile -> tile.base().content().stream())
            .filter(Token::isCapitalised)
            .count();
    return words >= FEWEST_WORDS_OF_CLAUSE && words - names >= FEWEST_WORDS;
  }

  /** What is left on both sides in one piece stands against each other; other pieces alone. */
  private static List<Stretch> parts(Stretch stretch, List<Tile> moved) {
    if (!stretch.isChanged()) {
      return List.of(stretch);
    }
    List<Stretch> inBase = new ArrayList<>();
    List<Stretch> inText = new ArrayList<>();
    split(inBase, stretch, moved, true);
    split(inText, stretch, moved, false);
    if (inBase.stream().allMatch(Stretch::isChanged)
        && inText.stream().allMatch(Stretch::isChanged)) {
      return List.of(stretch);
    }
    Optional<Stretch> onlyBase = onlyChanged(inBase);
    Optional<Stretch> onlyText = onlyChanged(inText);
    List<Stretch> parts = new ArrayList<>();
    if (onlyBase.isPresent() && onlyText.isPresent()) {
      inBase.remove(onlyBase.get());
      Stretch both = Stretch.changed(onlyBase.get().base(), onlyText.get().text());
      inText.replaceAll(part -> part.equals(onlyText.get()) ? both : part);
    }
    parts.addAll(inBase);
    parts.addAll(inText);
    return parts;
  }

  private static Optional<Stretch> onlyChanged(List<Stretch> parts) {
    List<Stretch> changed = parts.stream().filter(Stretch::isChanged).toList();
    return changed.size() == 1 ? Optional.of(changed.get(0)) : Optional.empty();
  }

  private static void split(List<Stretch> parts, Stretch stretch, List<Tile> moved, boolean base) {
    Side side = base ? stretch.base() : stretch.text();
    int next = side.begin();
    List<Tile> here =
        moved.stream()
            .filter(tile -> isIn(side(tile, base), side))
            .sorted(Comparator.comparingInt(tile -> side(tile, base).begin()))
            .toList();
    for (Tile tile : here) {
      addChanged(parts, stretch, side.part(next, side(tile, base).begin()), base);
      parts.add(new Stretch(Kind.MOVED, tile.base(), base ? tile.text().none() : tile.text()));
      next = side(tile, base).end();
    }
    addChanged(parts, stretch, side.part(next, side.end()), base);
  }

  private static Side side(Tile tile, boolean base) {
    return base ? tile.base() : tile.text();
  }

  private static boolean isIn(Side part, Side whole) {
    return part.begin() >= whole.begin() && part.end() <= whole.end();
  }

  private static void addChanged(List<Stretch> parts, Stretch stretch, Side rest, boolean base) {
    if (!rest.isEmpty()) {
      parts.add(
          base
              ? Stretch.changed(rest, stretch.text().none())
              : Stretch.changed(stretch.base().none(), rest));
    }
  }
}
