package io.github.crossread.text.credit;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.credit.AgencyCredit.Named;
import io.github.crossread.text.credit.AgencyCredit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which agencies an article names as the source of its text.
 *
 * <p>That is what the dateline puts in brackets, {@code SEOUL (AP) —}, or a known agency in the
 * byline, in a credit line, behind {@code with material from} and the like, or in a copyright line;
 * else one that somebody told something, or the article's address. A picture's credit says nothing
 * of the text, so captions are not looked at; an outlet that is an agency names none but others,
 * and neither does one that somebody told something.
 */
public final class AgencyCreditFinder {

  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:" + String.join("|", Language.linesOfAll(WordKind.PICTURE_WORDS)) + ")\\b");

  /** What stands before the name of an agency that was told something. */
  private static final Pattern TOLD = endingIn(WordKind.TOLD);

  /** What stands before the name of an agency that supplied something. */
  private static final Pattern MATERIAL = endingIn(WordKind.MATERIAL_FROM);

  /** What stands behind the name of an agency that supplied something. */
  private static final Pattern SUPPLIED =
      Pattern.compile("(?:" + words(WordKind.MATERIAL_BY) + ")");

  /** What stands before the name of an agency whose the rights are. */
  private static final Pattern RIGHTS = endingIn(WordKind.RIGHTS_OF);

  /** What stands between the names of agencies. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s*(?:[,/;&+-]|" + words(WordKind.BYLINE_LINKS) + "))+\\s*");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern SLASH = Pattern.compile("\\s*[/,;]\\s*");

  /** Folders of addresses that only what agencies send has. */
  private static final Pattern ADDRESS =
      Pattern.compile("/(?:" + words(WordKind.WIRE_FOLDERS) + ")(?=/)");

  /** So many paragraphs at the end of a text may say who supplied something. */
  private static final int LAST = 3;

  /** How far before a name its words may begin, in chars. */
  private static final int REACH = 120;

  private final Agencies agencies;

  /** Makes a finder that knows these agencies by name. */
  public AgencyCreditFinder(Agencies agencies) {
    this.agencies = agencies;
  }

  private static String words(WordKind kind) {
    return String.join("|", Language.linesOfAll(kind));
  }

  private static Pattern endingIn(WordKind kind) {
    return Pattern.compile("(?:" + words(kind) + ")$");
  }

  /** Returns what an article says, where it says so first of all. */
  public AgencyCredit find(Article article) {
    Found found = new Found(article);
    inDateline(article, found);
    inByline(article, found);
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.role() == Role.CREDIT && !isOfPicture(block) && !isOfRights(block)) {
        agencies.in(text(block)).stream()
            .filter(name -> !isBehindPhotographer(text(block), name))
            .forEach(name -> found.add(block, name, Named.CREDIT_LINE));
      }
      if (block.role() != Role.CAPTION && block.role() != Role.HEADLINE) {
        if (!block.role().isAligned() || isAmongLast(article, i)) {
          behind(block, MATERIAL, Named.CREDIT_LINE, found);
          before(block, found);
        }
        behind(block, RIGHTS, Named.COPYRIGHT, found);
      }
    }
    if (found.isEmpty()) {
      told(article, found);
    }
    if (found.isEmpty()) {
      boolean own = agencies.isAgency(article.outlet()) || OwnReporting.isIn(article);
      return own ? AgencyCredit.OWN : inAddress(article);
    }
    return found.credit();
  }

  /** What was found so far. */
  private final class Found {
    private final Article article;
    private final Map<String, String> printed = new LinkedHashMap<>();
    private Named named = Named.NOWHERE;
    private Optional<Words> words = Optional.empty();

    Found(Article article) {
      this.article = article;
    }

    boolean isEmpty() {
      return printed.isEmpty();
    }

    void add(Block block, Agencies.Mention mention, Named where) {
      PrintedText text = block.text();
      Span place = mention.place();
      add(
          text.toString().substring(place.begin(), place.end()),
          text.source(place.begin(), place.end()),
          where);
    }

    void add(String name, Optional<Span> place, Named where) {
      if (name.isBlank()) {
        return;
      }
      String agency = agencies.agency(name);
      if (agencies.isOwn(agency, article.outlet()) || printed.containsKey(agency)) {
        return;
      }
      if (isEmpty()) {
        named = where;
        words = Optional.of(new Words(name, place));
      }
      printed.put(agency, name);
    }

    AgencyCredit credit() {
      return new AgencyCredit(List.copyOf(printed.values()), named, words);
    }
  }

  private void inDateline(Article article, Found found) {
    if (article.dateline().isEmpty()) {
      return;
    }
    Span dateline = article.dateline().get();
    Matcher brackets =
        IN_BRACKETS.matcher(article.text().substring(dateline.begin(), dateline.end()));
    if (brackets.find()) {
      int begin = dateline.begin() + brackets.start(1);
      for (String name : SLASH.split(brackets.group(1), -1)) {
        int at = article.text().indexOf(name, begin);
        found.add(name, Optional.of(new Span(at, at + name.length())), Named.DATELINE);
      }
    }
  }

  private void inByline(Article article, Found found) {
    if (article.byline().isEmpty()) {
      return;
    }
    String byline = article.byline().get();
    Optional<Block> block =
        article.blocks().stream().filter(b -> text(b).contains(byline)).findFirst();
    for (Agencies.Mention name : agencies.in(byline)) {
      int begin = name.place().begin();
      int end = name.place().end();
      Optional<Span> place =
          block.flatMap(
              b -> {
                int at = text(b).indexOf(byline);
                return b.text().source(at + begin, at + end);
              });
      found.add(byline.substring(begin, end), place, Named.BYLINE);
    }
  }

  /** Adds the agencies that stand behind words of a kind, one or several with a comma or "and". */
  private void behind(Block block, Pattern words, Named where, Found found) {
    String text = text(block);
    int listEnd = -1;
    for (Agencies.Mention name : agencies.in(text)) {
      int begin = name.place().begin();
      boolean goesOn = listEnd >= 0 && BETWEEN.matcher(text.substring(listEnd, begin)).matches();
      String before = text.substring(Math.max(0, begin - REACH), begin);
      Matcher opener = words.matcher(before);
      if (goesOn || (opener.find() && !isPicture(before.substring(0, opener.start())))) {
        found.add(block, name, where);
        listEnd = name.place().end();
      }
    }
  }

  /** Adds the agencies that stand before words such as "contributed to this report". */
  private void before(Block block, Found found) {
    String text = text(block);
    for (Agencies.Mention name : agencies.in(text)) {
      if (SUPPLIED.matcher(text).region(name.place().end(), text.length()).lookingAt()) {
        found.add(block, name, Named.CREDIT_LINE);
      }
    }
  }

  private void told(Article article, Found found) {
    article.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .forEach(block -> behind(block, TOLD, Named.TOLD, found));
  }

  private static AgencyCredit inAddress(Article article) {
    return article
        .url()
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(
            folder ->
                new AgencyCredit(
                    List.of(),
                    Named.ADDRESS,
                    Optional.of(new Words(folder.group() + "/", Optional.empty()))))
        .orElse(AgencyCredit.NONE);
  }

  private static boolean isAmongLast(Article article, int block) {
    List<Integer> body = new ArrayList<>();
    for (int i = block; i < article.blocks().size() && body.size() <= LAST; i++) {
      if (article.blocks().get(i).role() == Role.BODY) {
        body.add(i);
      }
    }
    return body.size() <= LAST;
  }

  /** As in Ada Quill/AP; agencies stand beside each other so too, as in dpa/AP. */
  private boolean isBehindPhotographer(String text, Agencies.Mention name) {
    String before = text.substring(0, name.place().begin()).stripTrailing();
    return before.endsWith("/") && agencies.in(before).isEmpty();
  }

  /** As in © Ada Quill (AFP): the sign is a picture's unless the agency stands right behind it. */
  private static boolean isOfRights(Block block) {
    return text(block).startsWith("©") || text(block).startsWith("(c)");
  }

  private static boolean isOfPicture(Block block) {
    return isPicture(text(block));
  }

  private static boolean isPicture(String credit) {
    return PICTURE.matcher(credit.toLowerCase(Locale.ROOT)).find();
  }

  private static String text(Block block) {
    return block.text().toString();
  }
}
