package io.github.crossread.document;

import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Like;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells in a line what an article has, and leaves out, just as another does. */
final class LikeParts {

  private final Composition composition;
  private final Wording wording;
  private final Map<String, Integer> numbers;

  LikeParts(Composition composition, Map<String, Integer> numbers) {
    this.composition = composition;
    this.wording = composition.wording();
    this.numbers = numbers;
  }

  /**
   * Returns the parts as one.
   *
   * @param parts sentences and gaps that follow each other; one or more
   * @param other the id of the article that has them too
   * @param same by the place of a sentence, its place there
   */
  Like compose(List<Part> parts, String other, Map<Integer, Integer> same) {
    String name = composition.shortName(other);
    List<Integer> here = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<String> perhaps = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Sentence sentence) {
        here.add(sentence.place());
      } else if (part instanceof Gap gap) {
        gap.statements().forEach(one -> (gap.perhaps() ? perhaps : left).add(number(one)));
      }
    }
    List<String> told = new ArrayList<>();
    if (!here.isEmpty()) {
      List<Integer> there = here.stream().map(same::get).toList();
      told.add(wording.count("like.sentences", here.size(), ranges(here), name, ranges(there)));
    }
    tell(told, "like.leavesOut", left, name);
    tell(told, "like.perhaps", perhaps, name);
    return new Like(String.join(" ", told), parts);
  }

  private String number(Left left) {
    return Integer.toString(numbers.get(left.passage()));
  }

  private void tell(List<String> told, String key, List<String> statements, String name) {
    if (!statements.isEmpty()) {
      told.add(wording.count(key, statements.size(), composition.row(statements), name));
    }
  }

  /** Returns numbers one after the other, those that follow each other as from and to. */
  private String ranges(List<Integer> places) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || places.get(i) != places.get(i - 1) + 1) {
        int first = places.get(from);
        int last = places.get(i - 1);
        ranges.add(
            first == last ? Integer.toString(first) : wording.of("common.run.range", first, last));
        from = i;
      }
    }
    return composition.row(ranges);
  }
}
