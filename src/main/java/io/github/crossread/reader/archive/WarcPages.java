package io.github.crossread.reader.archive;

import io.github.crossread.article.Note;
import io.github.crossread.reader.container.BoundedInput;
import io.github.crossread.reader.container.LimitException;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.html.HtmlFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages in a WARC (ISO 28500), one after another: of all records only those that answer with a
 * page of HTML, each address once.
 */
final class WarcPages {

  /** The largest page, in bytes. */
  private static final int LARGEST_PAGE = 32 * 1024 * 1024;

  /** An archive with more pages is no set, nor a few of them. */
  private static final int MOST_PAGES = 5_000;

  /** So many articles of a heap are held in memory. */
  private static final int LOT = 256;

  /** A page with no paragraph as long is none of an article, in chars. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final int OK = 200;

  /** What a server answered, with its media type. */
  private static final class Page {
    private final String address;
    private final String type;
    private final byte[] bytes;

    Page(String address, String type, byte[] bytes) {
      this.address = address;
      this.type = type;
      this.bytes = bytes;
    }
  }

  private final Path file;
  private final Predicate<String> wanted;
  private final Optional<ArticleFormat.Lots> lots;
  private final List<Extract> articles = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Integer> left = new TreeMap<>();
  private boolean cut;

  private WarcPages(Path file, Predicate<String> wanted, Optional<ArticleFormat.Lots> lots) {
    this.file = file;
    this.wanted = wanted;
    this.lots = lots;
  }

  /**
   * Makes a reader of an archive with the articles of one set or a few.
   *
   * @param file the archive, for messages
   * @param wanted tells the addresses of pages that are to be read
   */
  static WarcPages ofSet(Path file, Predicate<String> wanted) {
    return new WarcPages(file, wanted, Optional.empty());
  }

  /**
   * Makes a reader of an archive of any number of articles.
   *
   * @param lots takes all articles but the last few, which {@link #articles} gives
   */
  static WarcPages ofHeap(Path file, Predicate<String> wanted, ArticleFormat.Lots lots) {
    return new WarcPages(file, wanted, Optional.of(lots));
  }

  /** Reads a WARC; one that ends early, or is damaged, is read as far as it is whole. */
  void read(InputStream in) throws InputException {
    try (WarcReader reader = new WarcReader(in)) {
      Optional<Page> page = next(reader);
      while (page.isPresent()) {
        add(page.get());
        page = next(reader);
      }
    } catch (IOException e) {
      cut = true;
    }
  }

  /**
   * Returns the next page that is wanted; nothing at the end, and where the archive is damaged:
   * what jwarc throws there is of any kind, such as for a record of two types or of none.
   */
  private Optional<Page> next(WarcReader reader) throws InputException {
    try {
      Optional<Page> page = Optional.empty();
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        page = page(record.get());
        record = page.isPresent() ? Optional.empty() : reader.next();
      }
      return page;
    } catch (LimitException e) {
      throw InputException.in(file, e.getMessage());
    } catch (IOException | RuntimeException e) {
      cut = true;
      return Optional.empty();
    }
  }

  private Optional<Page> page(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response) || !type(response).equals("application/http")) {
      count(record.type());
      return Optional.empty();
    }
    HttpResponse http = response.http();
    String type = type(http);
    // Null where the record does not say what was asked for.
    String address = response.target();
    if (http.status() != OK) {
      count("HTTP " + http.status());
    } else if (address != null && isPage(type) && wanted.test(address) && met.add(address)) {
      InputStream body = new BoundedInput(http.bodyDecoded().stream(), LARGEST_PAGE);
      return Optional.of(new Page(address, type, body.readAllBytes()));
    } else {
      count(type);
    }
    return Optional.empty();
  }

  private static boolean isPage(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Returns the media type without its parameters; one that is none, as it stands. */
  private static String type(Message message) {
    try {
      return message.contentType().base().toString();
    } catch (IllegalArgumentException e) {
      return message.headers().first("Content-Type").orElse("");
    }
  }

  private void count(String what) {
    left.merge(what, 1, Integer::sum);
  }

  private void add(Page page) throws InputException {
    if (lots.isPresent() && articles.size() == LOT) {
      lots.get().take(List.copyOf(articles));
      articles.clear();
    }
    if (articles.size() == MOST_PAGES) {
      throw InputException.in(
          file,
          "the archive has more than "
              + MOST_PAGES
              + " pages. Say in set.yaml which are articles: pages: https://example.org/news/*");
    }
    HtmlFormat html = new HtmlFormat(Optional.empty());
    Extract article = html.article(file, page.bytes, facts(page.address));
    if (hasText(article)) {
      articles.add(article);
    } else {
      count(page.type);
    }
  }

  private static Facts facts(String address) {
    return new Facts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }

  private static boolean hasText(Extract article) {
    return article.pieces().stream()
        .anyMatch(
            piece ->
                piece.is(Piece.Kind.PARAGRAPH) && piece.words().length() >= SHORTEST_PARAGRAPH);
  }

  /**
   * Returns the articles that are not taken; the first tells what was left out, and whether the
   * archive ends early.
   */
  List<Extract> articles() throws InputException {
    if (articles.isEmpty()) {
      throw InputException.in(
          file,
          "there is no page with an article in this archive"
              + (cut ? ", which is damaged or ends early" : "")
              + "."
              + (left.isEmpty()
                  ? " Save it again."
                  : " It has: " + String.join(", ", told()) + "."));
    }
    Extract first = articles.get(0);
    if (!left.isEmpty()) {
      int count = left.values().stream().mapToInt(Integer::intValue).sum();
      first = first.with(new Note(Note.Kind.PARTS_LEFT_OUT, count, Optional.empty(), told()));
    }
    if (cut) {
      String last = articles.get(articles.size() - 1).facts().url().orElseThrow();
      first = first.with(new Note(Note.Kind.CUT_SHORT, 1, Optional.empty(), List.of(last)));
    }
    articles.set(0, first);
    return List.copyOf(articles);
  }

  private List<String> told() {
    return left.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")").toList();
  }
}
