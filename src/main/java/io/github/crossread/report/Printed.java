package io.github.crossread.report;

import io.github.crossread.article.Role;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was printed, in full: the words behind every mark of the report.
 *
 * @param passages every passage in all its readings, in the order of the set
 * @param articles every article, sentence by sentence, in the order of the set
 */
public record Printed(List<PassageText> passages, List<ArticleText> articles) {

  /** Copies the lists. */
  public Printed {
    passages = List.copyOf(passages);
    articles = List.copyOf(articles);
  }

  /**
   * A passage in the words of all who carry it.
   *
   * @param id its id
   * @param base the id of the article that has the base reading
   * @param readings in the order of the set
   * @param near of articles that do not carry it, the sentence that comes near it, if one does
   * @param lacks who lacks it beside each reference that could be chosen
   */
  public record PassageText(
      String id,
      String base,
      List<ReadingText> readings,
      List<NearText> near,
      List<LackText> lacks) {

    /** Copies the lists. */
    public PassageText {
      readings = List.copyOf(readings);
      near = List.copyOf(near);
      lacks = List.copyOf(lacks);
    }
  }

  /**
   * Who lacks a passage, though it is expected of them.
   *
   * @param references the ids of the articles beside which it is so, in the order of the set; one
   *     of them is nothing where it is so without a reference
   * @param articles the ids of those that lack it, in the order of the set; one or more
   */
  public record LackText(List<Optional<String>> references, List<String> articles) {

    /** Copies the lists. */
    public LackText {
      references = List.copyOf(references);
      articles = List.copyOf(articles);
    }
  }

  /**
   * A sentence that comes near a passage.
   *
   * @param article its article's id
   * @param place its number there, from 1
   */
  public record NearText(String article, int place) {}

  /**
   * A reading in full.
   *
   * @param article the article's id
   * @param places the numbers of its sentences, from 1
   * @param mark how it stands to the closest of another outlet
   * @param moved whether it stands in another place of the order than in the base
   * @param words its words, marked against the base's as far as the two are alike
   */
  public record ReadingText(
      String article, List<Integer> places, Mark mark, boolean moved, StyledText words) {

    /** Copies the lists. */
    public ReadingText {
      places = List.copyOf(places);
    }
  }

  /**
   * An article in full.
   *
   * @param article its id
   * @param language the language it was read by
   * @param rightToLeft whether most of its letters are of a script written from right to left
   * @param sentences its sentences of all roles, in their order
   */
  public record ArticleText(
      String article, Locale language, boolean rightToLeft, List<SentenceText> sentences) {

    /** Copies the sentences. */
    public ArticleText {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence.
   *
   * @param place its number in the article, from 1
   * @param paragraph the number of its paragraph, from 0
   * @param role what it is for
   * @param text its words
   * @param cell what it is in the strip; nothing for one that is not compared, such as a caption
   */
  public record SentenceText(
      int place, int paragraph, Role role, String text, Optional<OutletPart.Cell> cell) {}
}
