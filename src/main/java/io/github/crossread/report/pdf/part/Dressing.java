package io.github.crossread.report.pdf.part;

import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Dresses printed words by what the report says of them. */
public final class Dressing {
  private final Setting setting;

  public Dressing(Setting setting) {
    this.setting = setting;
  }

  /** Returns runs of a text, each with a tag of its own in {@code parent}. */
  public List<TextRun> runs(StyledText text, Type type, Tag parent) {
    List<TextRun> runs = new ArrayList<>();
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
  private static void space(List<TextRun> runs, StyledText.Run next, Type type, Tag parent) {
    String struck = runs.get(runs.size() - 1).text();
    boolean wordOnWord =
        !struck.isEmpty()
            && Character.isLetterOrDigit(struck.codePointBefore(struck.length()))
            && Character.isLetterOrDigit(next.text().codePointAt(0));
    if (wordOnWord) {
      runs.add(new TextRun(" ", type, Colour.INK, parent.child("Span")));
    }
  }

  private TextRun run(StyledText.Run run, Type type, Tag parent) {
    String words = run.text();
    return switch (run.style()) {
      case PLAIN -> new TextRun(words, type, Colour.INK, parent.child("Span"));
      case ONLY_HERE ->
          new TextRun(
              words, type, Colour.INK, TextRun.Dress.UNDERLINED, edit(parent, "Ins", words));
      case ONLY_THERE ->
          new TextRun(words, type, Colour.GREY, TextRun.Dress.STRUCK, edit(parent, "Del", words));
      case HOUSE_STYLE ->
          new TextRun(
              words,
              type,
              Colour.INK,
              TextRun.Dress.DOTTED,
              parent.child("Span").alternative(setting.words("pdf.alt.houseStyle", words)));
      case SHARED ->
          new TextRun(words, type, Colour.INK, TextRun.Dress.TINTED, parent.child("Span"));
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
