package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Note;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.TextNotes;
import io.github.crossread.reader.role.Contents;
import io.github.crossread.reader.role.RoleFinder;
import java.util.ArrayList;
import java.util.List;

/** Makes an article of a file and what {@code set.yaml} says of it. */
final class ArticleAssembler {

  private final Agencies agencies;

  ArticleAssembler(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * Makes an article.
   *
   * @param read what its file has
   * @param given what {@code set.yaml} says of it
   * @param fileOutlet what its outlet is called if nothing else names it
   */
  Article article(FileArticle read, Facts given, String fileOutlet) throws InputException {
    Extract extract = read.extract();
    Facts facts = given.or(extract.facts());
    Contents contents =
        RoleFinder.roles(extract.pieces(), facts.or(Facts.of(fileOutlet)), agencies);
    List<Block> blocks = blocks(facts, contents, extract.text(), extract.about());
    if (blocks.stream().noneMatch(block -> block.role().isAligned())) {
      throw InputException.in(
          read.file().path(),
          "the article is empty: no headline, summary or body in it. Add its text, or take the file"
              + " out of the folder.");
    }
    return new Article(
        read.id(),
        outlet(facts, fileOutlet),
        read.source(),
        extract.text(),
        extract.extracted(),
        blocks,
        contents.dateline(),
        facts.byline().or(contents::byline),
        facts.published().or(contents::published),
        facts.updated(),
        facts.url(),
        facts.language(),
        notes(extract, blocks));
  }

  private static List<Note> notes(Extract extract, List<Block> blocks) {
    List<Note> notes = new ArrayList<>(extract.notes());
    notes.addAll(TextNotes.of(extract.text(), blocks));
    return notes;
  }

  /** What is known from elsewhere stands first, unless the article's own text has it too. */
  private static List<Block> blocks(Facts facts, Contents contents, String text, Span frontMatter) {
    List<Block> blocks = new ArrayList<>();
    boolean hasHeadline = has(Role.HEADLINE, contents);
    if (facts.headline().isPresent() && !hasHeadline) {
      blocks.add(new Block(Role.HEADLINE, printed(facts.headline().get(), text, frontMatter)));
    }
    if (!has(Role.SUMMARY, contents)) {
      for (String paragraph : facts.summary()) {
        blocks.add(new Block(Role.SUMMARY, printed(paragraph, text, frontMatter)));
      }
    }
    blocks.addAll(contents.blocks());
    return blocks;
  }

  private static boolean has(Role role, Contents contents) {
    return contents.blocks().stream().anyMatch(block -> block.role() == role);
  }

  /** Words given in front matter stand there, if they do so char for char. */
  private static PrintedText printed(String words, String text, Span frontMatter) {
    int begin = text.substring(0, frontMatter.end()).indexOf(words);
    return begin < 0
        ? PrintedText.nowhere(words)
        : PrintedText.of(text, new Span(begin, begin + words.length()));
  }

  private static Outlet outlet(Facts facts, String fileOutlet) {
    String name = facts.outlet().orElse(fileOutlet);
    return new Outlet(name, facts.shortName().orElse(name));
  }
}
