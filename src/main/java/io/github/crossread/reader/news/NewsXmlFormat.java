package io.github.crossread.reader.news;

import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.Head;
import io.github.crossread.reader.xml.XmlElement;
import io.github.crossread.reader.xml.XmlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News and feeds in XML, told by their outermost element: NewsML-G2, NITF, RSS, Atom. */
public final class NewsXmlFormat implements ArticleFormat {

  private static final Pattern ROOT =
      Pattern.compile(
          "(?>\\s+|<\\?[^>]{0,500}>|<!--.{0,4000}?-->|<!DOCTYPE[^>\\[]{0,500}>)*+"
              + "<(?:\\w{1,40}:)?(\\w{1,40})[\\s>/].*",
          Pattern.DOTALL);

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public Set<String> dataEndings() {
    return Set.of("xml", "rss", "atom", "nitf", "newsml");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    Matcher root = ROOT.matcher(Head.of(bytes));
    return root.matches()
        && switch (root.group(1)) {
          case "newsItem", "newsMessage", "contentSet", "nitf", "rss", "feed", "RDF" -> true;
          default -> false;
        };
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    XmlElement root = XmlReader.tree(file, bytes);
    List<Extract> articles =
        switch (root.name().local()) {
          case "newsItem", "newsMessage" -> NewsMl.articles(file, root);
          case "contentSet" ->
              root.all("nitf").flatMap(nitf -> Nitf.article(file, nitf).stream()).toList();
          case "nitf" -> Nitf.article(file, root).stream().toList();
          case "rss", "RDF", "feed" -> Feed.articles(file, root);
          default ->
              throw InputException.in(
                  file,
                  "this is XML of a kind that is not read, <"
                      + root.name().local()
                      + ">. Save the article's text as plain text.");
        };
    if (articles.isEmpty()) {
      throw InputException.in(
          file,
          "there is no article with a text in it: feeds often have headlines and teasers only. Save"
              + " the articles as web pages (.html).");
    }
    return articles;
  }
}
