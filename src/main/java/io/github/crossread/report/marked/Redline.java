package io.github.crossread.report.marked;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.article.Span;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two sentences as one text: what only the base has struck, what only the other has underlined.
 *
 * <p>Tokens in no edit are kept, and as many in one sentence as in the other; so what stands
 * between two kept tokens is found by walking through both at once, whatever the order of the
 * edits.
 */
public final class Redline {

  private final Sentence base;
  private final Span inBase;
  private final Sentence text;
  private final Span inText;
  private final List<Optional<Edit>> editsOfBase;
  private final List<Optional<Edit>> editsOfText;
  private final Pen pen = new Pen();

  /**
   * Makes the text of two sentences.
   *
   * @param base the base's sentence
   * @param inBase the stretch of it that is shown, in chars
   * @param text the other sentence
   * @param inText the stretch of it that is shown, in chars
   * @param edits the edits between the two whole sentences
   */
  public Redline(Sentence base, Span inBase, Sentence text, Span inText, List<Edit> edits) {
    this.base = base;
    this.inBase = inBase;
    this.text = text;
    this.inText = inText;
    this.editsOfBase = editsOf(base, edits, Edit::base);
    this.editsOfText = editsOf(text, edits, Edit::text);
  }

  private static List<Optional<Edit>> editsOf(
      Sentence sentence, List<Edit> edits, Function<Edit, Optional<Excerpt>> side) {
    return sentence.tokens().stream()
        .map(
            token ->
                edits.stream()
                    .filter(
                        edit ->
                            side.apply(edit)
                                .filter(words -> words.span().overlaps(token.span()))
                                .isPresent())
                    .findFirst())
        .toList();
  }

  public StyledText write() {
    int i = 0;
    int j = 0;
    while (i < editsOfBase.size() || j < editsOfText.size()) {
      if (i < editsOfBase.size() && isOnlyThere(editsOfBase.get(i))) {
        write(base, i, inBase, away(editsOfBase.get(i).orElseThrow()));
        i++;
      } else if (i < editsOfBase.size() && editsOfBase.get(i).isPresent()) {
        i++;
      } else if (j < editsOfText.size() && editsOfText.get(j).isPresent()) {
        write(text, j, inText, here(editsOfText.get(j).orElseThrow()));
        j++;
      } else {
        write(text, j, inText, Style.PLAIN);
        i++;
        j++;
      }
    }
    return pen.text();
  }

  /** Of house style the other's print stands for both. */
  private static boolean isOnlyThere(Optional<Edit> edit) {
    return edit.filter(e -> e.kind() != EditKind.STYLE || e.text().isEmpty()).isPresent();
  }

  private static Style away(Edit edit) {
    return edit.kind() == EditKind.MOVED ? Style.MOVED_AWAY : Style.ONLY_THERE;
  }

  private static Style here(Edit edit) {
    return switch (edit.kind()) {
      case STYLE -> Style.HOUSE_STYLE;
      case MOVED -> Style.MOVED_HERE;
      default -> Style.ONLY_HERE;
    };
  }

  private void write(Sentence sentence, int at, Span shown, Style style) {
    Token token = sentence.tokens().get(at);
    if (token.span().overlaps(shown)) {
      pen.write(Pen.isSpaceBefore(sentence, token), token.text(), style);
    }
  }
}
