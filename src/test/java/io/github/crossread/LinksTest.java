package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No link of the documentation leads nowhere: those of its sources, and with {@code
 * -Dcrossread.site=target/site} those of the built site, places inside pages included.
 */
class LinksTest {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir"));

  private static final Pattern IN_MARKDOWN = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern IN_HTML = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-z]+:|//).*");

  /** What {@code mvn site} makes beside the pages. */
  private static final Pattern MADE =
      Pattern.compile(
          "plugin-info\\.html|[a-z]+-mojo\\.html|example/saltgate\\.(?:html|pdf|json)"
              + "|report-2\\.schema\\.json");

  @Test
  void the_readme_and_the_guides_link_what_is_there() throws IOException {
    List<String> dead = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      for (String link : links(BASEDIR.resolve(name), IN_MARKDOWN)) {
        if (!Files.exists(BASEDIR.resolve(withoutPlace(link)))) {
          dead.add(name + ": " + link);
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void the_pages_of_the_site_link_what_is_there_or_will_be_made() throws IOException {
    Path pages = BASEDIR.resolve("site/markdown");
    List<String> dead = new ArrayList<>();
    for (Path page : filesIn(pages, ".md")) {
      for (String link : links(page, IN_MARKDOWN)) {
        String target = withoutPlace(link);
        if (!MADE.matcher(target).matches() && !Files.exists(pages.resolve(target))) {
          dead.add(page.getFileName() + ": " + link);
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void every_link_of_the_built_site_leads_somewhere() throws IOException {
    String built = System.getProperty("crossread.site");
    assumeTrue(built != null, "no -Dcrossread.site");
    Path site = BASEDIR.resolve(built);
    List<Path> pages = filesIn(site, ".html");
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      for (String link : links(page, IN_HTML)) {
        if (isDead(page, link)) {
          dead.add(site.relativize(page) + ": " + link);
        }
      }
    }

    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(dead).isEmpty();
  }

  private static boolean isDead(Path page, String link) throws IOException {
    String target = withoutPlace(link);
    Path file = target.isEmpty() ? page : page.resolveSibling(decoded(target));
    if (!Files.exists(file)) {
      return true;
    }
    int place = link.indexOf('#');
    String id = place < 0 ? "" : decoded(link.substring(place + 1));
    return !id.isEmpty()
        && file.toString().endsWith(".html")
        && !Pattern.compile("\\s(?:id|name)=\"" + Pattern.quote(id) + "\"")
            .matcher(Files.readString(file))
            .find();
  }

  private static List<String> links(Path file, Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(FENCED.matcher(Files.readString(file)).replaceAll(""));
    List<String> links = new ArrayList<>();
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&");
      if (!link.isEmpty() && !ELSEWHERE.matcher(link).matches()) {
        links.add(link);
      }
    }
    return links;
  }

  private static String withoutPlace(String link) {
    return link.replaceFirst("#.*", "");
  }

  private static String decoded(String link) {
    return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
