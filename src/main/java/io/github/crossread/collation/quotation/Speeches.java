package io.github.crossread.collation.quotation;

import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.utterance.QuotedWord;
import io.github.crossread.text.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes speeches of the utterances of a set, each in its article's language. */
final class Speeches {

  private final Map<String, Language> languages = new HashMap<>();

  Speeches(List<ArticleText> texts) {
    texts.forEach(text -> languages.put(text.article().id(), Language.of(text.language())));
  }

  Speech of(Utterance utterance) {
    return of(List.of(utterance));
  }

  /** Puts utterances of one article one after the other, each in pieces of its own. */
  Speech of(List<Utterance> utterances) {
    List<QuotedWord> words = new ArrayList<>();
    int pieces = 0;
    for (Utterance utterance : utterances) {
      int first = pieces;
      for (QuotedWord word : utterance.words()) {
        words.add(word.inPiece(first + word.piece()));
        pieces = Math.max(pieces, first + word.piece() + 1);
      }
    }
    return new Speech(words, languages.get(utterances.get(0).article()));
  }
}
