package io.github.crossread.report;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.article.Role;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which kinds of edits a rewording has.
 *
 * <p>Where the words of a detail are not marked in the line, the names and numbers in it are named,
 * if the other text has no form of their words. In a headline every word may have a capital letter,
 * so there nothing is named.
 */
final class KindComposer {

  /** At most this many names and numbers of one side are named. */
  private static final int MOST_DETAILS = 2;

  /** In chars: U.S. and American are one. */
  private static final int SHORTEST_DETAIL = 3;

  /** In tokens. */
  private static final int LONGEST_DETAIL = 5;

  /** Words that begin with this many letters alike are forms of one: Korea, Korean. */
  private static final int SAME_BEGINNING = 4;

  private static final Set<EditKind> DETAILS =
      Set.of(EditKind.ADDED, EditKind.DROPPED, EditKind.REWRITTEN);

  private final Wording wording;

  KindComposer(Wording wording) {
    this.wording = wording;
  }

  /** Returns the kinds in sentences; nothing where the two texts stand side by side. */
  String kinds(Bead bead, Layout layout) {
    return switch (layout) {
      case INLINE -> String.join(" ", sentences(bead, Set.of()));
      case TWO_ROWS -> withDetails(bead);
      case SIDE_BY_SIDE -> "";
    };
  }

  private String withDetails(Bead bead) {
    List<String> here = details(bead, Edit::text, bead.text(), bead.baseText());
    List<String> there = details(bead, Edit::base, bead.baseText(), bead.text());
    Set<EditKind> named = new LinkedHashSet<>();
    if (!here.isEmpty()) {
      named.add(EditKind.ADDED);
    }
    if (!there.isEmpty()) {
      named.add(EditKind.DROPPED);
    }
    List<String> sentences = new ArrayList<>(sentences(bead, named));
    detail("kind.here", here).ifPresent(sentences::add);
    detail("kind.there", there).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private Optional<String> detail(String key, List<String> details) {
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.of(key, String.join(wording.of("list.comma"), details)));
  }

  private List<String> sentences(Bead bead, Set<EditKind> named) {
    return bead.edits().stream()
        .map(Edit::kind)
        .distinct()
        .sorted()
        .filter(kind -> !named.contains(kind))
        .map(kind -> wording.of(kind == EditKind.QUOTATION ? quotation(bead) : "edit." + kind))
        .toList();
  }

  private static String quotation(Bead bead) {
    List<Edit> edits =
        bead.edits().stream().filter(edit -> edit.kind() == EditKind.QUOTATION).toList();
    if (edits.stream().allMatch(edit -> edit.text().isEmpty())) {
      return "kind.quotation.trimmed";
    }
    return edits.stream().allMatch(edit -> edit.base().isEmpty())
        ? "kind.quotation.longer"
        : "edit." + EditKind.QUOTATION;
  }

  /** A side of an edit. */
  private interface Side {
    Optional<Excerpt> of(Edit edit);
  }

  private static List<String> details(Bead bead, Side side, Sentence sentence, Sentence other) {
    if (sentence.role() == Role.HEADLINE) {
      return List.of();
    }
    Set<String> stems = other.tokens().stream().map(Token::stem).collect(Collectors.toSet());
    return bead.edits().stream()
        .filter(edit -> DETAILS.contains(edit.kind()))
        .flatMap(edit -> side.of(edit).stream())
        .flatMap(words -> details(sentence, words, stems))
        .filter(detail -> detail.replace(".", "").length() >= SHORTEST_DETAIL)
        .distinct()
        .limit(MOST_DETAILS)
        .toList();
  }

  private static Stream<String> details(Sentence sentence, Excerpt words, Set<String> others) {
    List<Token> tokens = sentence.tokens();
    List<String> details = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      if (end > at && isOnlyHere(tokens, at, end, words, others)) {
        details.add(printed(sentence, at, end));
      }
      at = Math.max(at + 1, end);
    }
    return details.stream();
  }

  /** Returns the words as printed, with the currency sign before a number. */
  private static String printed(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    boolean money = begin > 0 && isCurrency(tokens.get(begin - 1));
    int first = tokens.get(money ? begin - 1 : begin).span().begin();
    return sentence.text().substring(first, tokens.get(end - 1).span().end());
  }

  private static boolean isCurrency(Token token) {
    return Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** Returns where the name or number that begins at a token ends; a number takes its noun. */
  private static int end(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && (isDetail(tokens, end) || isJoined(tokens, end, at))) {
      end++;
    }
    boolean number = end > at && tokens.get(end - 1).kind() == Token.Kind.NUMBER;
    boolean counted = end < tokens.size() && tokens.get(end).kind() == Token.Kind.CONTENT;
    boolean money = at > 0 && isCurrency(tokens.get(at - 1));
    return number && counted && !money ? end + 1 : end;
  }

  private static boolean isDetail(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean name =
        at > 0 && tokens.get(at - 1).kind() != Token.Kind.DATELINE && token.mayBeOfName();
    return name || token.kind() == Token.Kind.NUMBER;
  }

  /** A hyphen inside a name, what stands after it, and the stop of an initial. */
  private static boolean isJoined(List<Token> tokens, int at, int begin) {
    return at > begin
        && at + 1 < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
        && (isHyphen(tokens.get(at))
            || isHyphen(tokens.get(at - 1))
            || (tokens.get(at).form().equals(".") && tokens.get(at - 1).text().length() == 1));
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-");
  }

  /** All of it stands in the edit, and the other text has no form of any of its words. */
  private static boolean isOnlyHere(
      List<Token> tokens, int begin, int end, Excerpt words, Set<String> others) {
    return end - begin <= LONGEST_DETAIL
        && words.span().begin() <= tokens.get(begin).span().begin()
        && words.span().end() >= tokens.get(end - 1).span().end()
        && tokens.subList(begin, end).stream()
            .filter(Token::isContent)
            .noneMatch(token -> isIn(others, token));
  }

  private static boolean isIn(Set<String> stems, Token token) {
    String stem = token.stem();
    return stems.contains(stem)
        || (stem.length() > SAME_BEGINNING
            && stems.stream().anyMatch(s -> s.startsWith(stem.substring(0, SAME_BEGINNING))));
  }
}
