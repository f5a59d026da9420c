package io.github.crossread.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes documents of word processors for tests. */
public final class OfficeFiles {

  private OfficeFiles() {}

  /** Writes a zip of one part. */
  public static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a zip of parts. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a DOCX of plain paragraphs. */
  static byte[] docx(List<String> paragraphs) {
    return docxBody(
        paragraphs.stream()
            .map(OfficeFiles::escaped)
            .map(words -> "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>")
            .collect(Collectors.joining()));
  }

  /** Writes a DOCX with the given paragraphs in its body. */
  static byte[] docxBody(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
            + " w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
    return zip(parts);
  }

  /** Writes an ODT of plain paragraphs. */
  static byte[] odt(List<String> paragraphs) {
    return odtBody(
        paragraphs.stream()
            .map(OfficeFiles::escaped)
            .map(words -> "<text:p text:style-name=\"P1\">" + words + "</text:p>")
            .collect(Collectors.joining()));
  }

  /** Writes an ODT with the given paragraphs in its body. */
  static byte[] odtBody(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Writes an RTF of plain paragraphs, its chars beyond ASCII by number. */
  static byte[] rtf(List<String> paragraphs) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\info{\\title"
                + " Export}}{\\header\\pard Page 1\\par}\r\n");
    for (String paragraph : paragraphs) {
      rtf.append("\\pard\\f0 ");
      paragraph
          .chars()
          .forEach(
              c -> {
                if (c < 128) {
                  rtf.append((char) c);
                } else {
                  rtf.append("\\u").append((short) c).append('?');
                }
              });
      rtf.append("\\par\r\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }
}
