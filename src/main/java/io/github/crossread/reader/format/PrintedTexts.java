package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many printed texts made one. */
public final class PrintedTexts {

  private PrintedTexts() {}

  /** Returns the texts with a space between each two, which stands for what follows the first. */
  public static PrintedText spaced(List<PrintedText> texts) {
    List<PrintedText> spaced = new ArrayList<>();
    for (PrintedText text : texts) {
      if (!spaced.isEmpty()) {
        spaced.add(spaceAfter(spaced.get(spaced.size() - 1)));
      }
      spaced.add(text);
    }
    return PrintedText.concatenated(spaced);
  }

  /** Returns a space that stands for what follows a text in its source. */
  public static PrintedText spaceAfter(PrintedText text) {
    Optional<Integer> end = text.source().map(Span::end);
    return end.map(e -> PrintedText.decoded(" ", new Span(e, e + 1)))
        .orElseGet(() -> PrintedText.nowhere(" "));
  }
}
