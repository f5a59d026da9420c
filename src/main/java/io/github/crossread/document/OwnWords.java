package io.github.crossread.document;

import io.github.crossread.report.marked.Pen;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Run;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words of a sentence that others have in no form. */
final class OwnWords {

  /** So much of a sentence stands around its own words where it is shown in short, in tokens. */
  private static final int AROUND = 2;

  private final Set<String> others = new HashSet<>();

  OwnWords(Collection<Sentence> others) {
    others.forEach(
        sentence ->
            sentence.tokens().stream()
                .filter(Token::isContent)
                .forEach(token -> this.others.add(token.stem())));
  }

  /** Returns the sentence whole, its own words marked. */
  StyledText whole(Sentence sentence) {
    Pen pen = new Pen();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      write(pen, sentence, i);
    }
    return pen.text();
  }

  private void write(Pen pen, Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean own = isOwn(token) || isBetween(sentence.tokens(), at);
    pen.write(
        Pen.isSpaceBefore(sentence, token), token.text(), own ? Style.ONLY_HERE : Style.PLAIN);
  }

  private boolean isOwn(Token token) {
    return token.isContent() && !others.contains(token.stem());
  }

  private boolean isBetween(List<Token> tokens, int at) {
    return !tokens.get(at).isContent()
        && at > 0
        && at + 1 < tokens.size()
        && isOwn(tokens.get(at - 1))
        && isOwn(tokens.get(at + 1));
  }

  /**
   * Returns the sentence in short: its own words with those beside them, an ellipsis for the rest.
   *
   * @param longest in chars, about
   */
  StyledText inShort(Sentence sentence, int longest) {
    List<Token> tokens = sentence.tokens();
    Pen pen = new Pen();
    int written = 0;
    boolean gap = false;
    for (int i = 0; i < tokens.size() && written < longest; i++) {
      if (isShown(tokens, i)) {
        if (gap) {
          pen.write(true, "\u2026", Style.PLAIN);
        }
        write(pen, sentence, i);
        written += tokens.get(i).text().length() + 1;
        gap = false;
      } else {
        gap = true;
      }
    }
    List<Run> runs = new ArrayList<>(pen.text().runs());
    if (gap || written >= longest) {
      runs.add(new Run(" \u2026", Style.PLAIN));
    }
    return new StyledText(runs);
  }

  /** A short sentence is shown as it is; of a long one what stands near words of its own. */
  private boolean isShown(List<Token> tokens, int at) {
    if (tokens.get(at).kind() == Token.Kind.DATELINE) {
      return false;
    }
    int from = Math.max(0, at - AROUND);
    int to = Math.min(tokens.size(), at + AROUND + 1);
    return tokens.subList(from, to).stream().anyMatch(this::isOwn);
  }
}
