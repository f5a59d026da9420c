package io.github.crossread.reader.role;

import io.github.crossread.article.Published;
import io.github.crossread.article.Role;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.reader.format.PrintedDate;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The day that an article prints as that of its publication: in a stamp above its first sentence,
 * else in one below its last. A stamp between sentences is that of an entry, and the day of an
 * update is none of publication.
 */
final class PublicationStamp {

  /** The group is what says that an update is meant. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + Language.anyOfAll(WordKind.PUBLICATION_MARKS)
              + "|("
              + Language.anyOfAll(WordKind.UPDATE_MARKS)
              + "))(?!\\p{L})");

  private PublicationStamp() {}

  /** Returns the day, if the article prints one. */
  static Optional<Published> in(List<Draft> drafts) {
    int[] sentences =
        IntStream.range(0, drafts.size()).filter(i -> isSentence(drafts.get(i))).toArray();
    if (sentences.length == 0) {
      return Optional.empty();
    }
    return first(drafts.subList(0, sentences[0]))
        .or(() -> first(drafts.subList(sentences[sentences.length - 1], drafts.size())));
  }

  private static boolean isSentence(Draft draft) {
    return draft.isText() && SentenceEdges.endsSentence(draft.piece().words());
  }

  private static Optional<Published> first(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.is(Role.FURNITURE))
        .flatMap(draft -> day(draft).stream())
        .findFirst();
  }

  private static Optional<Published> day(Draft draft) {
    String words = draft.piece().words().toLowerCase(Locale.ROOT);
    Matcher mark = MARK.matcher(words);
    boolean stamped = mark.lookingAt();
    return stamped || FurnitureWords.areStamp(draft.piece())
        ? PrintedDate.in(ofPublication(words, mark.reset()))
        : Optional.empty();
  }

  /** Returns what a stamp says of publication, as far as an update is not meant. */
  private static String ofPublication(String words, Matcher mark) {
    StringBuilder published = new StringBuilder();
    boolean counts = true;
    int begin = 0;
    while (mark.find()) {
      published.append(counts ? words.substring(begin, mark.start()) : " ");
      counts = mark.group(1) == null;
      begin = mark.end();
    }
    return published.append(counts ? words.substring(begin) : "").toString();
  }
}
