package io.github.crossread.document;

import io.github.crossread.report.Composition;
import java.util.ArrayList;
import java.util.List;

/** Names outlets one after the other; of many the first, and how many there are beside. */
final class OutletNames {

  private static final int MOST = 4;

  private final Composition composition;

  OutletNames(Composition composition) {
    this.composition = composition;
  }

  /** Returns the short names of articles as a list in words. */
  String of(List<String> articles) {
    return of(articles, MOST);
  }

  /** Returns words cut at a word boundary, with an ellipsis where something is left out. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest);
    return text.substring(0, end > 0 ? end : longest) + " \u2026";
  }

  /** Returns the same with no more than {@code most} names. */
  String of(List<String> articles, int most) {
    List<String> names = articles.stream().distinct().map(composition::shortName).toList();
    if (names.size() <= most) {
      return composition.list(names);
    }
    List<String> first = new ArrayList<>(names.subList(0, most - 1));
    first.add(composition.wording().of("names.others", names.size() - most + 1));
    return composition.list(first);
  }
}
