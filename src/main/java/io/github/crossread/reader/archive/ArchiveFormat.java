package io.github.crossread.reader.archive;

import io.github.crossread.reader.container.BoundedInput;
import io.github.crossread.reader.container.ZipContainer;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.Head;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Web archives: WARC, packed or not, and WACZ, which is a zip around WARCs. They are read as a
 * stream, so that no more than a page is held in memory beside the articles.
 */
public final class ArchiveFormat implements ArticleFormat {

  /** So many bytes of a WARC are read, unpacked. */
  private static final long LARGEST = 4L * 1024 * 1024 * 1024;

  /** A crawl's archives are larger, and not held in memory. */
  private static final long LARGEST_OF_HEAP = 16 * LARGEST;

  private static final String WARC = "WARC/";

  private static final Pattern IN_WACZ = Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?");

  private final Predicate<String> wanted;

  /**
   * Makes the format.
   *
   * @param pages patterns of the addresses that are articles, a star for any chars; none for all
   */
  public ArchiveFormat(List<String> pages) {
    Optional<Pattern> pattern =
        pages.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    pages.stream().map(ArchiveFormat::pattern).collect(Collectors.joining("|"))));
    this.wanted = address -> pattern.isEmpty() || pattern.get().matcher(address).matches();
  }

  private static String pattern(String page) {
    return Pattern.quote(page).replace("*", "\\E.*\\Q");
  }

  @Override
  public Set<String> endings() {
    return Set.of("warc", "warc.gz", "wacz");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    return isWarc(bytes) || isPackedWarc(bytes) || isWacz(bytes);
  }

  private static boolean isWarc(byte[] bytes) {
    return bytes.length > WARC.length()
        && new String(bytes, 0, WARC.length(), StandardCharsets.ISO_8859_1).equals(WARC);
  }

  private static boolean isPackedWarc(byte[] bytes) {
    if (!Head.isOf(bytes, 0x1F, 0x8B)) {
      return false;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return isWarc(in.readNBytes(WARC.length() + 1));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isWacz(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, Head.LENGTH), StandardCharsets.ISO_8859_1);
    return Head.isOf(bytes, 'P', 'K', 3, 4)
        && (head.contains("archive/") || head.contains("datapackage.json"));
  }

  @Override
  public List<Extract> read(Path file, byte[] head) throws InputException {
    WarcPages pages = WarcPages.ofSet(file, wanted);
    read(file, head, pages, LARGEST);
    return pages.articles();
  }

  @Override
  public void read(Path file, byte[] head, Lots lots) throws InputException {
    WarcPages pages = WarcPages.ofHeap(file, wanted, lots);
    read(file, head, pages, LARGEST_OF_HEAP);
    lots.take(pages.articles());
  }

  private static void read(Path file, byte[] head, WarcPages pages, long largest)
      throws InputException {
    if (Head.isOf(head, 'P', 'K')) {
      readZip(file, pages, largest);
    } else {
      readFile(file, pages, largest);
    }
  }

  private static void readFile(Path file, WarcPages pages, long largest) throws InputException {
    try (InputStream in = Files.newInputStream(file)) {
      pages.read(unpacked(in, largest));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static InputException unreadable(Path file) {
    return InputException.in(file, "the file can't be read. Check that you may read it.");
  }

  /** What is packed is unpacked here, where it is counted. */
  private static InputStream unpacked(InputStream in, long largest) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return new BoundedInput(packed ? new GZIPInputStream(buffered) : buffered, largest);
  }

  private static void readZip(Path file, WarcPages pages, long largest) throws InputException {
    try (ZipContainer zip = ZipContainer.open(file)) {
      for (String name : zip.names()) {
        if (IN_WACZ.matcher(name).matches()) {
          Optional<InputStream> part = zip.part(name, largest);
          if (part.isPresent()) {
            pages.read(unpacked(part.get(), largest));
          }
        }
      }
    } catch (IOException e) {
      throw unreadable(file);
    }
  }
}
