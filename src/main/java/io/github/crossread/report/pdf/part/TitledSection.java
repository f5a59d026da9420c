package io.github.crossread.report.pdf.part;

import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a page under a rule: its title in the column at the left, entries at the right. */
public final class TitledSection {
  /** Where entries begin. */
  public static final double MAIN = 82;

  private static final double LABEL_WIDTH = 70;
  private static final double RULE = .75;
  private static final double PAD = RULE + 4;
  private static final double BEFORE = 9;

  private final Setting setting;
  private final Tag tag;
  private final String title;
  private final List<Slice> slices = new ArrayList<>();
  private Board label;
  private double sinceLabel;
  private double labelHeight;

  /** Opens a section with a title and, unless it is empty, a caption. */
  TitledSection(Setting setting, Tag part, String title, String caption) {
    this.setting = setting;
    this.title = title;
    tag = part.child("Sect");
    label = label(setting, tag.child("H3"), tag, title, caption);
  }

  /** Makes the words at the left of a section. */
  public static Board label(Setting setting, Tag heading, Tag tag, String title, String caption) {
    Board label = new Board();
    Lines name = setting.block(title, Type.NAME, Colour.INK, heading, LABEL_WIDTH);
    label.put(name, 0, name.baseline());
    if (!caption.isEmpty()) {
      Lines words = setting.block(caption, Type.SMALL, Colour.GREY, tag.child("P"), LABEL_WIDTH);
      label.put(words, 0, name.height() + words.baseline());
    }
    return label;
  }

  /** Returns what its entries are tagged in. */
  Tag tag() {
    return tag;
  }

  /** Labels the next entry, at the left. */
  void sublabel(Tag parent, String name, String caption) {
    double top =
        slices.isEmpty()
            ? label.bottom() + 2
            : Type.PRINTED.baseline() - Type.SMALL_NAME.baseline();
    if (!slices.isEmpty()) {
      closeLabel();
    }
    Lines title = setting.block(name, Type.SMALL_NAME, Colour.INK, parent.child("H4"), LABEL_WIDTH);
    label.put(title, 0, top + title.baseline());
    Lines words = setting.block(caption, Type.SMALL, Colour.GREY, parent.child("P"), LABEL_WIDTH);
    label.put(words, 0, top + title.height() + words.baseline());
  }

  /** Adds an entry, {@code gap} points below the one before. */
  void add(Board entry, double gap) {
    boolean first = slices.isEmpty();
    Board board = new Board();
    if (first) {
      board.rule(0, 0, setting.measure(), Colour.INK, RULE);
    }
    double pad = first ? PAD : 0;
    board.add(label, pad);
    double reach = label.items().isEmpty() ? 0 : pad + label.bottom();
    board.add(entry, pad);
    double height = pad + entry.bottom();
    place(board.slice(first ? BEFORE : gap, height), reach);
  }

  /** Puts its rule and label to slices that are laid out already. */
  List<Slice> around(List<Slice> laid) {
    List<Slice> all = new ArrayList<>();
    for (Slice slice : laid) {
      Board board = new Board();
      double pad = 0;
      if (all.isEmpty()) {
        pad = PAD;
        board.rule(0, 0, setting.measure(), Colour.INK, RULE);
        board.add(label, PAD);
      }
      double top = pad;
      slice.items().forEach(item -> board.add(item.down(top)));
      double before = all.isEmpty() ? BEFORE : slice.before();
      double height = pad + slice.height();
      double reach = all.isEmpty() ? Math.max(height, pad + label.bottom()) : slice.reach();
      all.add(
          new Slice(before, height, reach, slice.keepWithNext(), board.items(), slice.repeat()));
    }
    return all;
  }

  private void place(Slice slice, double reach) {
    if (reach > 0) {
      sinceLabel = 0;
      labelHeight = reach;
      label = new Board();
    } else {
      sinceLabel += slice.before();
    }
    sinceLabel += slice.height();
    Slice reaching =
        new Slice(
            slice.before(),
            slice.height(),
            Math.max(slice.height(), reach),
            false,
            slice.items(),
            Optional.empty());
    slices.add(slices.isEmpty() ? reaching : reaching.repeating(continued(reach > 0)));
  }

  /** Leaves room where a label reaches further down than its entries. */
  private void closeLabel() {
    double missing = labelHeight - sinceLabel;
    if (missing > 0) {
      int last = slices.size() - 1;
      slices.set(last, slices.get(last).taller(missing));
      labelHeight = 0;
    }
  }

  /** Returns what stands above an entry that opens a page; a label of its own goes below it. */
  private Slice continued(boolean labelled) {
    Board board = new Board().rule(0, 0, setting.measure(), Colour.INK, RULE);
    String words = setting.words("pdf.continued");
    Board above = label(setting, Tag.ARTIFACT, Tag.ARTIFACT, title, words);
    board.add(above, PAD);
    return board.slice(0, labelled ? PAD + above.bottom() + 4 : PAD);
  }

  /** Returns the section's slices. */
  List<Slice> slices() {
    closeLabel();
    return List.copyOf(slices);
  }
}
