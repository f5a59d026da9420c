package io.github.crossread.reader.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's headline: the heading that is printed, told from the site's name and other headings by
 * the page's titles, which say nearly the same.
 */
final class PageHeadline {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A heading says the same as a title from this share of the shorter one's words on. */
  private static final double SAME = 0.5;

  /** A heading of fewer words may be the site's name. */
  private static final int FEWEST_WORDS = 3;

  private static final int LONGEST = 400;

  private static final int MOST_HEADINGS = 20;

  private final Document page;
  private final List<String> titles;
  private final Optional<String> outlet;

  PageHeadline(Document page, List<String> titles, Optional<String> outlet) {
    this.page = page;
    this.titles = titles;
    this.outlet = outlet;
  }

  /** Returns the headline, if there is one. */
  Optional<String> text() {
    return printed().or(() -> titles.stream().findFirst().map(this::withoutOutlet));
  }

  private Optional<String> printed() {
    String best = "";
    double most = 0;
    for (Element heading :
        page.select("h1, h2, [itemprop=headline]").stream().limit(MOST_HEADINGS).toList()) {
      String text = heading.text().strip();
      double likeness = likeness(text) + (heading.normalName().equals("h2") ? 0 : 0.01);
      if (likeness > most && text.length() <= LONGEST) {
        most = likeness;
        best = text;
      }
    }
    return most >= SAME ? Optional.of(best) : onlyHeading();
  }

  private double likeness(String heading) {
    Set<String> words = words(heading);
    if (words.size() < FEWEST_WORDS) {
      return 0;
    }
    double most = 0;
    for (String title : titles) {
      Set<String> other = words(title);
      Set<String> both = new HashSet<>(words);
      both.retainAll(other);
      int longer = Math.max(words.size(), other.size());
      most = Math.max(most, longer == 0 ? 0 : (double) both.size() / longer);
    }
    return most;
  }

  private Optional<String> onlyHeading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1
        ? Optional.of(headings.get(0).text().strip())
            .filter(text -> words(text).size() > FEWEST_WORDS && text.length() <= LONGEST)
        : Optional.empty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** A title may end in the site's name: {@code Harbour to close | The Post}. */
  private String withoutOutlet(String title) {
    if (outlet.isPresent()) {
      for (String mark : List.of(" | ", " - ", " – ", " — ", " : ", " • ", " » ", " · ")) {
        String tail = mark + outlet.get();
        if (title.length() > tail.length() && title.endsWith(tail)) {
          return title.substring(0, title.length() - tail.length()).strip();
        }
      }
    }
    return title;
  }
}
