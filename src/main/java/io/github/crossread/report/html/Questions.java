package io.github.crossread.report.html;

import io.github.crossread.document.PairToJudge;

/** What a reader may say of an unsure pair; the script puts the answers there to be chosen. */
final class Questions {

  private Questions() {}

  static void print(Sheet sheet, PairToJudge question) {
    sheet
        .html()
        .open(
            "span",
            "class",
            "ask",
            "data-a",
            question.a(),
            "data-b",
            question.b(),
            "data-pair",
            question.pair())
        .close("span");
  }
}
