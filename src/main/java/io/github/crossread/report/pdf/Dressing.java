package io.github.crossread.report.pdf;

import io.github.crossread.report.StyledText;
import io.github.crossread.report.StyledText.Style;
import java.util.ArrayList;
import java.util.List;

/** Dresses printed words by what the report says of them. */
final class Dressing {
  private final Setting setting;

  Dressing(Setting setting) {
    this.setting = setting;
  }

  /** Returns runs of a text, each with a tag of its own in {@code parent}. */
  List<Run> runs(StyledText text, Type type, Tag parent) {
    List<Run> runs = new ArrayList<>();
    Style before = Style.PLAIN;
    for (StyledText.Run run : text.runs()) {
      if (!run.text().isEmpty()) {
        if (before == Style.ONLY_THERE && run.style() == Style.ONLY_HERE) {
          space(runs, run, type, parent);
        }
        runs.add(run(run, type, parent));
        before = run.style();
      }
    }
    return runs;
  }

  /** Parts struck words from those in their place, as they never stood side by side in print. */
  private static void space(List<Run> runs, StyledText.Run next, Type type, Tag parent) {
    String struck = runs.get(runs.size() - 1).text();
    boolean wordOnWord =
        !struck.isEmpty()
            && Character.isLetterOrDigit(struck.codePointBefore(struck.length()))
            && Character.isLetterOrDigit(next.text().codePointAt(0));
    if (wordOnWord) {
      runs.add(new Run(" ", type, Colour.INK, parent.child("Span")));
    }
  }

  private Run run(StyledText.Run run, Type type, Tag parent) {
    String words = run.text();
    return switch (run.style()) {
      case PLAIN -> new Run(words, type, Colour.INK, parent.child("Span"));
      case ONLY_HERE ->
          new Run(words, type, Colour.INK, Run.Dress.UNDERLINED, edit(parent, "Ins", words));
      case ONLY_THERE ->
          new Run(words, type, Colour.GREY, Run.Dress.STRUCK, edit(parent, "Del", words));
      case HOUSE_STYLE ->
          new Run(
              words,
              type,
              Colour.INK,
              Run.Dress.DOTTED,
              parent.child("Span").alternative(setting.words("pdf.alt.houseStyle", words)));
      case MOVED_HERE ->
          new Run(
              words,
              type,
              Colour.INK,
              Run.Dress.UNDERLINED_TWICE,
              parent.child("Span").alternative(setting.words("pdf.alt.movedHere", words)));
      case MOVED_AWAY ->
          new Run(
              words,
              type,
              Colour.GREY,
              Run.Dress.STRUCK_TWICE,
              parent.child("Span").alternative(setting.words("pdf.alt.movedAway", words)));
      case SHARED -> new Run(words, type, Colour.INK, Run.Dress.TINTED, parent.child("Span"));
    };
  }

  private Tag edit(Tag parent, String tag, String words) {
    boolean here = tag.equals("Ins");
    String key = here ? "pdf.alt.onlyHere" : "pdf.alt.onlyThere";
    return parent
        .child(tag)
        .with("Layout", "TextDecorationType", here ? "Underline" : "LineThrough")
        .alternative(setting.words(key, words));
  }
}
