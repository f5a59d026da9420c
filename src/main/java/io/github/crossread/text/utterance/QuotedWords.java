package io.github.crossread.text.utterance;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which tokens of an article stand inside quotation marks.
 *
 * <p>A quotation that runs over paragraphs opens each with a mark and closes only the last, so a
 * mark that opens a paragraph goes on with an open quotation. A paragraph that begins without one
 * ends it: then its last mark was forgotten, and what is quoted is its first sentence.
 */
public final class QuotedWords {

  /**
   * Quoted tokens of one sentence, without the marks around them.
   *
   * @param sentence the sentence
   * @param begin the first token
   * @param end the token after the last
   * @param quotation the number of its quotation in the article, from 0; stretches of one quotation
   *     that goes on over sentences have one number
   */
  public record Stretch(Sentence sentence, int begin, int end, int quotation) {

    /** Returns the quoted tokens. */
    public List<Token> tokens() {
      return sentence.tokens().subList(begin, end);
    }
  }

  private final List<Stretch> stretches;
  private final Map<String, boolean[]> quoted = new HashMap<>();

  /**
   * Looks through the aligned sentences of an article.
   *
   * @param language the language it is written in
   */
  public QuotedWords(List<Sentence> sentences, Language language) {
    MarkStyle style = MarkStyle.of(sentences, language.words(WordKind.SHORTENED_WORDS));
    stretches = new QuotationScanner(style, language.reportingVerbs()).scan(paragraphs(sentences));
    for (Stretch stretch : stretches) {
      boolean[] inside =
          quoted.computeIfAbsent(
              stretch.sentence().id(), id -> new boolean[stretch.sentence().tokens().size()]);
      for (int i = stretch.begin(); i < stretch.end(); i++) {
        inside[i] = !MarkStyle.isDouble(stretch.sentence().tokens().get(i));
      }
    }
  }

  private static List<List<Sentence>> paragraphs(List<Sentence> sentences) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != last) {
        paragraphs.add(new ArrayList<>());
        last = sentence.paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
    return paragraphs;
  }

  /** Returns the quoted stretches in the order of the article. */
  public List<Stretch> stretches() {
    return List.copyOf(stretches);
  }

  /**
   * Returns for each token of a sentence whether it stands inside quotation marks; the marks
   * themselves do not.
   */
  public boolean[] of(Sentence sentence) {
    return quoted.getOrDefault(sentence.id(), new boolean[sentence.tokens().size()]);
  }

  /** Returns whether all words of an excerpt stand inside quotation marks. */
  public boolean covers(Excerpt words) {
    List<Token> tokens = words.sentence().tokens();
    boolean[] inside = of(words.sentence());
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).isWord() && tokens.get(i).span().overlaps(words.span()))
        .allMatch(i -> inside[i]);
  }
}
