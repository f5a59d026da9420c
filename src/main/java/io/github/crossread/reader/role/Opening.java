package io.github.crossread.reader.role;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Role;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the body: headline, byline, summary. */
final class Opening {

  private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int LONGEST_STANDFIRST_WORDS = 60;

  private static final int MOST_WORDS_OF_PAGE = 3;

  private final List<Draft> drafts;
  private final Facts known;
  private final Agencies agencies;
  private final Role[] roles;
  private final int lastParagraph;
  private Optional<String> byline = Optional.empty();
  private boolean headlineFound;

  Opening(List<Draft> drafts, Facts known, Agencies agencies) {
    this.drafts = drafts;
    this.known = known;
    this.agencies = agencies;
    this.roles = new Role[drafts.size()];
    this.lastParagraph = lastParagraph();
    Arrays.fill(roles, Role.BODY);
    findRoles();
  }

  /** Returns the role of a draft that is text of the article. */
  Role role(int draft) {
    return roles[draft];
  }

  /** Returns whether a draft is of the body of an article that has a headline. */
  boolean isOver(int draft) {
    return roles[draft] == Role.BODY && (headlineFound || known.headline().isPresent());
  }

  /** Returns the byline as printed. */
  Optional<String> byline() {
    return byline;
  }

  private int lastParagraph() {
    int last = drafts.size() - 1;
    while (last >= 0
        && !(drafts.get(last).isText() && drafts.get(last).piece().is(Piece.Kind.PARAGRAPH))) {
      last--;
    }
    return last;
  }

  private void findRoles() {
    for (int i = nextText(0); i < drafts.size(); i = nextText(i + 1)) {
      roles[i] = roleOf(i);
      if (roles[i] == Role.BODY) {
        return;
      }
    }
  }

  private int nextText(int from) {
    int next = from;
    while (next < drafts.size() && !drafts.get(next).isText()) {
      next++;
    }
    return next;
  }

  private Role roleOf(int i) {
    Piece piece = drafts.get(i).piece();
    if (isKnown(piece, known.headline())) {
      headlineFound = true;
      return Role.HEADLINE;
    }
    if (known.summary().stream().anyMatch(text -> same(piece.words(), text))) {
      return Role.SUMMARY;
    }
    if (!headlineFound && isKnown(piece, known.outlet()) && nextText(i + 1) < drafts.size()) {
      return Role.FURNITURE;
    }
    if (byline.isEmpty() && isByline(piece)) {
      byline = Optional.of(piece.words());
      return Role.CREDIT;
    }
    int next = nextText(i + 1);
    if (next == drafts.size()) {
      return Role.BODY;
    }
    return beforeText(i, piece, drafts.get(next).piece());
  }

  private Role beforeText(int i, Piece piece, Piece next) {
    if (piece.is(Piece.Kind.BULLET)) {
      return i < lastParagraph ? Role.SUMMARY : Role.BODY;
    }
    boolean headline = piece.is(Piece.Kind.HEADING) || Headline.looksLike(piece, next, agencies);
    if (headline && !headlineFound && isOfPage(i, next)) {
      return Role.FURNITURE;
    }
    if (headline && !headlineFound) {
      headlineFound = true;
      return known.headline().isEmpty() ? Role.HEADLINE : Role.SUMMARY;
    }
    return isStandfirst(piece, next) ? Role.SUMMARY : Role.BODY;
  }

  /** Behind the first buttons of a page, a line of few words above the headline is one of them. */
  private boolean isOfPage(int i, Piece below) {
    int after = nextText(nextText(i + 1) + 1);
    return i > 0
        && drafts.subList(0, i).stream().allMatch(draft -> draft.is(Role.FURNITURE))
        && Headline.words(drafts.get(i).piece().words()) <= MOST_WORDS_OF_PAGE
        && after < drafts.size()
        && Headline.words(below.words()) > MOST_WORDS_OF_PAGE
        && Headline.looksLike(below, drafts.get(after).piece(), agencies);
  }

  /** A first line such as "Von der Leyen Visits Harbour" is a headline; one with "By" is not. */
  private boolean isByline(Piece piece) {
    boolean headlineIsDue = !headlineFound && known.headline().isEmpty();
    return Byline.is(piece.words()) && !(headlineIsDue && Byline.mayOpenName(piece.words()));
  }

  private static boolean isKnown(Piece piece, Optional<String> given) {
    return given.filter(text -> same(piece.words(), text)).isPresent();
  }

  /** The same letters and digits: outlets set the marks of one headline in two ways. */
  private static boolean same(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String text) {
    return NO_LETTERS_OR_DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private boolean isStandfirst(Piece piece, Piece next) {
    int length = Headline.words(piece.words());
    if (length > LONGEST_STANDFIRST_WORDS
        || Dateline.certainEnd(piece.words(), agencies).isPresent()) {
      return false;
    }
    boolean leadsIn =
        next.is(Piece.Kind.BULLET) || Dateline.certainEnd(next.words(), agencies).isPresent();
    return Byline.is(next.words()) || (leadsIn && !SentenceEdges.endsSentence(piece.words()));
  }
}
