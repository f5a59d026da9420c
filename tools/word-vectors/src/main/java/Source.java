import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An archive of texts, as a line of {@code corpus.tsv} names it.
 *
 * @param file the name of the archive, a tar file compressed by gzip
 * @param sha256 what the archive's bytes must add up to
 * @param entries matches the whole path of each file in the archive that is read
 * @param form how text stands in these files
 * @param most how many sentences are taken at most
 */
record Source(String file, String sha256, Pattern entries, Form form, int most) {

  private static final int COLUMNS = 7;

  /** Reads the list of all sources; lines that begin with # are comments. */
  static List<Source> readAll(Path list) throws IOException {
    try (Stream<String> lines = Files.lines(list)) {
      return lines.filter(line -> !line.startsWith("#")).map(Source::parse).toList();
    }
  }

  private static Source parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(COLUMNS + " columns expected: " + line);
    }
    return new Source(
        columns[0],
        columns[3],
        Pattern.compile(columns[4]),
        Form.valueOf(columns[5]),
        Integer.parseInt(columns[6]));
  }

  /** Refuses an archive that is missing or is another one than the list names. */
  void check(Path folder) throws IOException {
    Path archive = folder.resolve(file);
    if (!Files.exists(archive)) {
      throw new IOException(archive + " is missing: fetch it as README.md says");
    }
    String found = sha256(archive);
    if (!found.equals(sha256)) {
      throw new IOException(
          archive + " has the SHA-256 " + found + ", but corpus.tsv names " + sha256);
    }
  }

  private static String sha256(Path archive) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  /** Returns the paragraphs of all its texts, in the order of their paths. */
  Stream<String> paragraphs(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (TarArchiveInputStream in =
        new TarArchiveInputStream(
            new GZIPInputStream(Files.newInputStream(folder.resolve(file))))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entries.matcher(entry.getName()).matches()) {
          texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
    return texts.values().stream().flatMap(form::paragraphs);
  }
}
