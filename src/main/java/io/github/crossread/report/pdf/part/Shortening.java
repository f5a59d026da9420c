package io.github.crossread.report.pdf.part;

import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out the middle of long stretches that are the same as in the base, and says how much. */
final class Shortening {
  private static final Pattern AFTER_A_SPACE = Pattern.compile("(?<= )");

  private static final int LONG = 12;
  private static final int KEPT = 4;

  private final Setting setting;
  private final Dressing dressing;

  Shortening(Setting setting, Dressing dressing) {
    this.setting = setting;
    this.dressing = dressing;
  }

  /** Returns runs of a text; words that differ always stay. */
  List<TextRun> runs(StyledText text, Tag parent) {
    List<TextRun> runs = new ArrayList<>();
    for (StyledText.Run run : text.runs()) {
      List<String> words = List.of(AFTER_A_SPACE.split(run.text(), -1));
      if (run.style() == Style.PLAIN && words.size() > LONG) {
        plain(runs, words.subList(0, KEPT), parent);
        int left = words.size() - 2 * KEPT;
        String count = setting.words("pdf.shortened", left) + " ";
        runs.add(new TextRun(count, Type.SMALL, Colour.GREY, own(parent)));
        plain(runs, words.subList(words.size() - KEPT, words.size()), parent);
      } else {
        runs.addAll(dressing.runs(new StyledText(List.of(run)), Type.PRINTED, parent));
      }
    }
    return runs;
  }

  /** Makes a span of our own words among printed ones. */
  private Tag own(Tag parent) {
    return parent.child("Span").language(parent.language().map(l -> setting.languages().own()));
  }

  private static void plain(List<TextRun> runs, List<String> words, Tag parent) {
    String text = String.join("", words);
    runs.add(new TextRun(text, Type.PRINTED, Colour.INK, parent.child("Span")));
  }
}
