package io.github.crossread.reader.plain;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.PrintedTexts;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines that pages have at their head or foot, in text that was copied out of a PDF: they come
 * again a page further on, with the next page's number if they have one, and one of them at least
 * stands in the midst of a sentence. Headings come again too ("Day 1", "Day 2"), and so do the
 * lines of a song, but no sentence runs across a heading, and a verse is shorter than a page.
 */
final class PageHeads {

  /** Longer lines are text, in chars. */
  private static final int LONGEST = 80;

  /** A page has more text than this, in chars. */
  private static final int SHORTEST_PAGE = 800;

  /** Left and right pages may have a head of their own each. */
  private static final int HIGHEST_STEP = 2;

  /** A bare number may be any; two that follow each other are pages. */
  private static final int STEP_OF_BARE_NUMBERS = 1;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final String text;
  private final List<Line> lines;
  private final Set<Line> candidates = new HashSet<>();

  /** The heads by their places, without those that have been told. */
  private final NavigableMap<Integer, Line> heads = new TreeMap<>();

  /** Finds them among the lines of a text. */
  PageHeads(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    find();
  }

  /** Returns the lines that are none. */
  List<Line> without() {
    return heads.isEmpty()
        ? lines
        : lines.stream().filter(line -> !heads.containsKey(line.span().begin())).toList();
  }

  /** Returns what stands in a stretch of the text between those that are in it. */
  PrintedText between(Span stretch) {
    List<PrintedText> parts = new ArrayList<>();
    int begin = stretch.begin();
    for (Line head : heads.subMap(stretch.begin(), stretch.end()).values()) {
      parts.add(PrintedText.of(text, new Span(begin, head.span().begin())).folded());
      begin = head.span().end();
    }
    PrintedText last = PrintedText.of(text, new Span(begin, stretch.end()));
    if (parts.isEmpty()) {
      return last;
    }
    parts.add(last.folded());
    return PrintedTexts.spaced(parts);
  }

  /** Returns those that stand before a place and were not returned yet, as pieces. */
  List<Piece> pieces(int end) {
    List<Piece> pieces = new ArrayList<>();
    while (!heads.isEmpty() && heads.firstKey() < end) {
      Span span = heads.pollFirstEntry().getValue().span();
      pieces.add(new Piece(Piece.Kind.MARKUP, PrintedText.of(text, span)));
    }
    return pieces;
  }

  private void find() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.span().length() <= LONGEST && !SentenceEdges.endsSentence(line.words(text))) {
        String key = NUMBER.matcher(line.words(text)).replaceAll("#").toLowerCase(Locale.ROOT);
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    groups.values().removeIf(group -> !comesAgain(group));
    groups.values().forEach(group -> group.forEach(i -> candidates.add(lines.get(i))));
    for (List<Integer> group : groups.values()) {
      if (group.stream().anyMatch(this::isInSentence)) {
        group.forEach(i -> heads.put(lines.get(i).span().begin(), lines.get(i)));
      }
    }
  }

  private boolean comesAgain(List<Integer> group) {
    boolean comesAgain = group.size() > 1;
    for (int i = 1; comesAgain && i < group.size(); i++) {
      Line line = lines.get(group.get(i - 1));
      Line next = lines.get(group.get(i));
      comesAgain =
          next.span().begin() - line.span().end() >= SHORTEST_PAGE
              && isNextPage(numbers(line), numbers(next), isBare(line));
    }
    return comesAgain;
  }

  private List<Integer> numbers(Line line) {
    return NUMBER
        .matcher(line.words(text))
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .toList();
  }

  /** One number at most goes on; the others are a date or an issue. */
  private static boolean isNextPage(List<Integer> page, List<Integer> next, boolean bare) {
    int highest = bare ? STEP_OF_BARE_NUMBERS : HIGHEST_STEP;
    int steps = 0;
    for (int i = 0; i < page.size(); i++) {
      int step = next.get(i) - page.get(i);
      if (step < 0 || step > highest) {
        return false;
      }
      steps += step > 0 ? 1 : 0;
    }
    return steps <= 1;
  }

  private boolean isBare(Line line) {
    return line.words(text).codePoints().noneMatch(Character::isLetter);
  }

  /** Whether the text before goes on behind it. */
  private boolean isInSentence(int place) {
    int before = place - 1;
    while (before >= 0 && candidates.contains(lines.get(before))) {
      before--;
    }
    int after = place + 1;
    while (after < lines.size() && candidates.contains(lines.get(after))) {
      after++;
    }
    return before >= 0
        && after < lines.size()
        && !SentenceEdges.endsSentence(lines.get(before).words(text))
        && SentenceEdges.startsLower(lines.get(after).words(text));
  }
}
