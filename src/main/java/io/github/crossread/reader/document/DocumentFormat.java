package io.github.crossread.reader.document;

import io.github.crossread.reader.container.ZipContainer;
import io.github.crossread.reader.export.ExportLine;
import io.github.crossread.reader.export.Exports;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.source.Head;
import io.github.crossread.reader.xml.XmlElement;
import io.github.crossread.reader.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Documents of word processors: one article each, or an export of many. */
public final class DocumentFormat implements ArticleFormat {

  private static final String WORD = "word/document.xml";

  private static final String WORD_STYLES = "word/styles.xml";

  private static final String ODT = "content.xml";

  /** So many bytes at a zip's end are looked through for the names of its entries. */
  private static final int DIRECTORY = 1 << 16;

  @Override
  public Set<String> endings() {
    return Set.of("docx", "odt", "rtf");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    return isRtf(bytes) || isOffice(bytes);
  }

  private static boolean isRtf(byte[] bytes) {
    return Head.of(bytes).stripLeading().startsWith("{\\rtf");
  }

  /** The names of a zip's entries tell, which stand in it as they are, all of them at its end. */
  private static boolean isOffice(byte[] bytes) {
    if (!Head.isOf(bytes, 'P', 'K', 3, 4)) {
      return false;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, Head.LENGTH), StandardCharsets.ISO_8859_1);
    int directory = Math.max(0, bytes.length - DIRECTORY);
    String names =
        head + new String(bytes, directory, bytes.length - directory, StandardCharsets.ISO_8859_1);
    return names.contains("application/vnd.oasis.opendocument.text")
        || names.contains("[Content_Types].xml")
        || names.contains(WORD)
        || names.contains(ODT);
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    DocumentText text = isRtf(bytes) ? RtfReader.read(file, bytes) : office(file);
    if (text.isTooLong()) {
      throw InputException.in(
          file, "it has more than 32 million characters, which no export has. Export it in parts.");
    }
    List<ExportLine> lines =
        text.lines().stream().map(line -> ExportLine.paragraph(line.kind(), line.words())).toList();
    List<Extract> exported = Exports.inParagraphs(lines, List.of());
    return exported.isEmpty() ? List.of(Exports.one(lines, Facts.NONE, List.of())) : exported;
  }

  private static DocumentText office(Path file) throws InputException {
    try (ZipContainer zip = ZipContainer.open(file)) {
      Optional<byte[]> word = zip.bytes(WORD);
      if (word.isPresent()) {
        WordHandler handler = new WordHandler(styles(file, zip));
        XmlReader.read(file, new ByteArrayInputStream(word.get()), handler);
        return handler.text();
      }
      Optional<byte[]> content = zip.bytes(ODT);
      if (content.isPresent()) {
        OdtHandler handler = new OdtHandler();
        XmlReader.read(file, new ByteArrayInputStream(content.get()), handler);
        return handler.text();
      }
      throw InputException.in(
          file,
          "this is a zip file that holds no text document, but "
              + zip.names().stream().limit(3).collect(Collectors.joining(", "))
              + ". Open it, and save the article as plain text.");
    }
  }

  private static Map<String, Piece.Kind> styles(Path file, ZipContainer zip) throws InputException {
    Optional<byte[]> styles = zip.bytes(WORD_STYLES);
    if (styles.isEmpty()) {
      return Map.of();
    }
    XmlElement root = XmlReader.tree(file, styles.get());
    return WordStyles.ofWord(root);
  }
}
