package io.github.crossread.reader;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many printed texts made one. */
final class PrintedTexts {

  private PrintedTexts() {}

  /** Returns the texts one after another, put together in halves so that none is copied often. */
  static PrintedText concatenated(List<PrintedText> texts) {
    int size = texts.size();
    if (size < 2) {
      return size == 0 ? PrintedText.nowhere("") : texts.get(0);
    }
    return concatenated(texts.subList(0, size / 2))
        .plus(concatenated(texts.subList(size / 2, size)));
  }

  /** Returns the texts with a space between each two, which stands for what follows the first. */
  static PrintedText spaced(List<PrintedText> texts) {
    List<PrintedText> spaced = new ArrayList<>();
    for (PrintedText text : texts) {
      if (!spaced.isEmpty()) {
        spaced.add(spaceAfter(spaced.get(spaced.size() - 1)));
      }
      spaced.add(text);
    }
    return concatenated(spaced);
  }

  /** Returns a space that stands for what follows a text in its source. */
  static PrintedText spaceAfter(PrintedText text) {
    Optional<Integer> end = text.source().map(Span::end);
    return end.map(e -> PrintedText.decoded(" ", new Span(e, e + 1)))
        .orElseGet(() -> PrintedText.nowhere(" "));
  }
}
