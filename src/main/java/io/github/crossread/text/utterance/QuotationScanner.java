package io.github.crossread.text.utterance;

import io.github.crossread.language.ReportingVerbs;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWords.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Goes through an article once and tells which stretches stand in quotation marks. */
final class QuotationScanner {

  private enum Open {
    NONE,
    SINGLE,
    DOUBLE
  }

  private final MarkStyle style;
  private final ReportingVerbs verbs;
  private final List<Stretch> stretches = new ArrayList<>();
  private Open open = Open.NONE;

  /** Where the open quotation's stretch of the sentence begins. */
  private int begin;

  /** The first stretch of the open quotation in this paragraph. */
  private int first;

  private int quotation = -1;

  QuotationScanner(MarkStyle style, ReportingVerbs verbs) {
    this.style = style;
    this.verbs = verbs;
  }

  /** Returns the quoted stretches of an article, given by paragraphs. */
  List<Stretch> scan(List<List<Sentence>> paragraphs) {
    for (List<Sentence> paragraph : paragraphs) {
      boolean continued = open != Open.NONE && isOpenedAnew(paragraph.get(0));
      if (!continued) {
        forget();
      }
      List<Stretch> dialogue =
          continued ? List.of() : DashDialogue.of(paragraph, verbs, quotation + 1);
      if (!dialogue.isEmpty()) {
        quotation++;
        stretches.addAll(dialogue);
        continue;
      }
      first = stretches.size();
      for (Sentence sentence : paragraph) {
        scan(sentence, continued && sentence.equals(paragraph.get(0)) ? 1 : 0);
      }
    }
    forget();
    return stretches;
  }

  private boolean isOpenedAnew(Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return false;
    }
    Token mark = sentence.tokens().get(0);
    return open == Open.DOUBLE
        ? MarkStyle.isDouble(mark) && style.opens(sentence, mark, false)
        : style.opensSingle(sentence, 0);
  }

  /** If its closing mark was forgotten, only a quotation's first sentence is surely quoted. */
  private void forget() {
    if (open != Open.NONE && stretches.size() > first + 1) {
      stretches.subList(first + 1, stretches.size()).clear();
    }
    open = Open.NONE;
  }

  private void scan(Sentence sentence, int from) {
    begin = from;
    int next = from;
    while (next < sentence.tokens().size()) {
      next = meet(sentence, next) + 1;
    }
    if (open != Open.NONE) {
      add(sentence, begin, sentence.tokens().size());
    }
  }

  /** Looks at a token; returns the last one that is done with. */
  private int meet(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (token.isWord()) {
      return at;
    }
    OptionalInt nested = open == Open.DOUBLE ? nestedEnd(sentence, at) : OptionalInt.empty();
    if (nested.isPresent()) {
      return nested.getAsInt();
    }
    if (MarkStyle.isDouble(token) && open != Open.SINGLE) {
      meetDouble(sentence, at, style.opens(sentence, token, open == Open.DOUBLE));
    } else if (open == Open.SINGLE && MarkStyle.closesSingle(sentence, at)) {
      add(sentence, begin, at);
      open = Open.NONE;
    } else if (open == Open.NONE) {
      return meetSingle(sentence, at);
    }
    return at;
  }

  /** Of {@code “He used the “red book.””} where the inner quotation ends, as two marks say. */
  private static OptionalInt nestedEnd(Sentence sentence, int at) {
    if (!sentence.tokens().get(at).text().equals("“")) {
      return OptionalInt.empty();
    }
    List<Token> tokens = sentence.tokens();
    int closing = at + 1;
    while (closing < tokens.size() && !MarkStyle.isDouble(tokens.get(closing))) {
      closing++;
    }
    boolean twice =
        closing + 1 < tokens.size()
            && tokens.get(closing).text().equals("”")
            && tokens.get(closing + 1).text().equals("”");
    return twice ? OptionalInt.of(closing) : OptionalInt.empty();
  }

  private void meetDouble(Sentence sentence, int at, boolean opens) {
    if (open == Open.DOUBLE) {
      add(sentence, begin, at);
      if (opens) {
        forget();
      }
      open = Open.NONE;
    }
    if (opens) {
      open(Open.DOUBLE, at);
    }
  }

  /** Where single marks are not the usual ones, a quotation in them ends in its sentence. */
  private int meetSingle(Sentence sentence, int at) {
    OptionalInt end = style.singleEnd(sentence, at);
    if (end.isPresent()) {
      quotation++;
      add(sentence, at + 1, end.getAsInt());
      return end.getAsInt();
    }
    if (style.single() && style.opensSingle(sentence, at)) {
      open(Open.SINGLE, at);
    }
    return at;
  }

  private void open(Open kind, int at) {
    quotation++;
    first = stretches.size();
    open = kind;
    begin = at + 1;
  }

  private void add(Sentence sentence, int from, int to) {
    if (from < to) {
      stretches.add(new Stretch(sentence, from, to, quotation));
    }
  }
}
