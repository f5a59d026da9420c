package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Sha256;
import io.github.crossread.article.Source;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.role.Contents;
import io.github.crossread.reader.role.RoleFinder;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.yaml.FrontMatter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an article of a file and what {@code set.yaml} says of it. */
final class ArticleAssembler {

  private final TextDecoder decoder;
  private final Agencies agencies;

  ArticleAssembler(Optional<Charset> encoding, Agencies agencies) {
    this.agencies = agencies;
    this.decoder = new TextDecoder(encoding);
  }

  /**
   * Reads an article.
   *
   * @param file the file
   * @param given what {@code set.yaml} says of it
   * @param fileOutlet what its outlet is called if nothing else names it
   */
  Article article(ArticleFile file, Facts given, String fileOutlet) throws InputException {
    byte[] bytes = ArticleFile.bytes(file.path());
    String text = decoder.decode(file.path(), bytes);
    FrontMatter frontMatter = FrontMatter.read(file.path(), text);
    Facts facts = given.or(frontMatter.facts());
    Span rest = new Span(frontMatter.span().end(), text.length());
    List<Piece> pieces = file.reader().pieces(file.path(), text, rest);
    Contents contents = RoleFinder.roles(pieces, facts, agencies);
    List<Block> blocks = blocks(facts, contents, text, frontMatter.span());
    if (blocks.stream().noneMatch(block -> block.role().isAligned())) {
      throw InputException.in(
          file.path(),
          "the article is empty: no headline, summary or body in it. Add its text, or take the file"
              + " out of the folder.");
    }
    return new Article(
        file.id(),
        outlet(facts, fileOutlet),
        new Source(file.name(), Sha256.hex(bytes)),
        text,
        false,
        blocks,
        contents.dateline(),
        facts.byline().or(contents::byline),
        facts.published().or(contents::published),
        facts.url(),
        facts.language());
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
