package io.github.crossread.reader;

import io.github.crossread.article.Sha256;
import io.github.crossread.reader.format.CodePoints;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.Head;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file in a folder of articles.
 *
 * @param path where it is, as the user would say it
 * @param name its name, in the composed form of its letters, which file systems do not agree on
 */
record ArticleFile(Path path, String name) {

  /** By name, in the order of code points: the same on every machine. */
  static final Comparator<ArticleFile> BY_NAME =
      Comparator.comparing(ArticleFile::name, CodePoints.ORDER);

  /** An ending behind the ending. */
  private static final Pattern PACKED = Pattern.compile("(?i)(?<=\\.warc)\\.gz$");

  static ArticleFile at(Path path) {
    return new ArticleFile(
        path, Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC));
  }

  /** Returns its name without the ending. */
  String id() {
    String whole = PACKED.matcher(name).replaceFirst("");
    int dot = whole.lastIndexOf('.');
    return dot > 0 ? whole.substring(0, dot) : whole;
  }

  /** Returns whether it holds articles, by its name and, if it may be other data, its content. */
  boolean isArticle(Formats formats) throws InputException {
    if (isHidden() || isReadme() || !canBeRead()) {
      return false;
    }
    return formats.admit(name) || (formats.mayAdmit(name) && formats.recognize(head()));
  }

  /** Returns whether it is a file of its folder: no folder, pipe or device, no link out of it. */
  boolean canBeRead() {
    return Files.isRegularFile(path) && !leadsOut(path);
  }

  /**
   * Returns whether a path is a link to what lies outside its folder. Such a link would print what
   * the set's folder does not hold: in a checkout of somebody else's, any file of the machine.
   */
  static boolean leadsOut(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      Path folder = path.toAbsolutePath().getParent().toRealPath();
      return !path.toRealPath().startsWith(folder);
    } catch (IOException brokenLink) {
      return true;
    }
  }

  /** Returns its name as something that is not read, with the reason if the name tells none. */
  String unread() {
    if (leadsOut(path)) {
      return name + " (a link that leads out of the folder)";
    }
    return Files.isRegularFile(path) ? name : name + " (no regular file)";
  }

  boolean isHidden() {
    return name.startsWith(".");
  }

  /** A folder's own explanation is no article, whatever it is written in. */
  private boolean isReadme() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("readme.")
        || lower.startsWith("readme_")
        || lower.startsWith("readme-");
  }

  /** Reads its bytes, and refuses more than any article has. */
  byte[] bytes() throws InputException {
    return bytes(path, Formats.LARGEST_FILE);
  }

  /** Returns the SHA-256 of a file that may be larger than memory. */
  String sha256() throws InputException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** Returns how it begins. */
  byte[] head() throws InputException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Head.LENGTH);
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** Reads the bytes of a file, and refuses one that is larger than can be. */
  static byte[] bytes(Path path, int largest) throws InputException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw tooLarge(path, largest);
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** Returns the error for a file of more bytes than are read. */
  static InputException tooLarge(Path path, int largest) {
    return InputException.in(
        path,
        "the file is larger than "
            + largest / (1024 * 1024)
            + " MB, which no article is. Split it, or take it out of the folder.");
  }

  private static InputException unreadable(Path path) {
    return InputException.in(path, "the file can't be read. Check that you may read it.");
  }
}
