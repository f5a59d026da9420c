package io.github.crossread.hostile;

import io.github.crossread.reader.FormatSamples;
import io.github.crossread.reader.OfficeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is packed or holds much: documents, archives, mails, tables, PDF. */
final class PackedFiles {

  private static final String SENTENCE =
      "The wall of the old harbour fell on Monday, the mayor said.";
  private static final int MEGABYTE = 1024 * 1024;

  private PackedFiles() {}

  static List<HostileFile> documents(Lures lures) {
    String address = lures.address().toString();
    return List.of(
        new HostileFile(
            "a part that unpacks to 300 MB",
            "bomb.docx",
            out -> zip(out, "word/document.xml", word("<w:p><w:r><w:t>"), 300)),
        new HostileFile(
            "a part that unpacks to 300 MB",
            "bomb.odt",
            out -> zip(out, "content.xml", odt("<text:p>"), 300)),
        HostileFile.of("paragraphs 100,000 deep", "deep.docx", docx("<w:p>".repeat(100_000))),
        HostileFile.of("2 million empty paragraphs", "many.docx", docx("<w:p/>".repeat(2_000_000))),
        HostileFile.of(
            "an entity that is a file",
            "entity.docx",
            FormatSamples.docxPart(
                utf8(
                    "<!DOCTYPE a [<!ENTITY a SYSTEM \""
                        + lures.fileAddress()
                        + "\">]>"
                        + word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")
                        + "</w:body></w:document>"))),
        HostileFile.of(
            "a picture and a template at an address",
            "fetch.docx",
            OfficeFiles.zip(
                Map.of(
                    "word/document.xml",
                    word("<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>")
                        + "</w:body></w:document>",
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Type=\"attachedTemplate\" TargetMode=\"External\""
                        + " Target=\""
                        + address
                        + "\"/></Relationships>"))),
        HostileFile.of("parts with names that lead out", "names.docx", leadingOut()),
        new HostileFile("20,000 parts", "parts.docx", PackedFiles::manyParts),
        HostileFile.of(
            "a billion blanks by their number",
            "blanks.odt",
            FormatSamples.odtPart(
                utf8(
                    odt("<text:p>a<text:s text:c=\"1000000000\"/>" + SENTENCE + "</text:p>")
                        + "</office:text></office:body></office:document-content>"))),
        HostileFile.of(
            "a table whose row is repeated a billion times",
            "rows.odt",
            FormatSamples.odtPart(
                utf8(
                    odt(
                            "<table:table xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><table:table-row"
                                + " table:number-rows-repeated=\"1000000000\"><table:table-cell><text:p>"
                                + SENTENCE
                                + "</text:p></table:table-cell></table:table-row></table:table>")
                        + "</office:text></office:body></office:document-content>"))),
        HostileFile.of(
            "groups 100,000 deep", "deep.rtf", "{\\rtf1 " + "{".repeat(100_000) + SENTENCE),
        HostileFile.of(
            "binary data of 2 GB that is not there",
            "bin.rtf",
            "{\\rtf1 \\bin2147483647 " + SENTENCE + "}"),
        HostileFile.of(
            "a letter that stands for a million",
            "skip.rtf",
            "{\\rtf1\\uc1000000 " + "\\u8220?".repeat(100_000) + SENTENCE + "}"),
        HostileFile.of(
            "a field that includes a file",
            "field.rtf",
            "{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT \""
                + lures.file()
                + "\"}{\\fldrslt }}"
                + SENTENCE
                + "\\par}"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String word(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body;
  }

  private static byte[] docx(String body) {
    return FormatSamples.docxPart(utf8(word(body) + "</w:body></w:document>"));
  }

  private static String odt(String body) {
    return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
        + body;
  }

  private static void zip(OutputStream out, String part, String head, int megabytes)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(part));
      zip.write(utf8(head));
      zeros(zip, megabytes);
    }
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] block = utf8("a ".repeat(MEGABYTE / 2));
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  private static byte[] leadingOut() {
    return OfficeFiles.zip(
        Map.of(
            "../../../tmp/out.txt",
            "out",
            "/etc/out\n.txt",
            "out",
            "word/document.xml",
            word("<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>") + "</w:body></w:document>"));
  }

  private static void manyParts(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
      }
    }
  }

  static List<HostileFile> archives(Lures lures) {
    String page = "<title>Wall</title><p>" + SENTENCE + " " + SENTENCE + "</p>";
    return List.of(
        new HostileFile("a packed archive of 1 GB", "bomb.warc.gz", PackedFiles::warcBomb),
        HostileFile.of("a page packed to 1 part in 1,000", "page.warc", warc(gzip(300), "gzip", 0)),
        HostileFile.of(
            "a record said to be larger than it is",
            "long.warc",
            warc(utf8(page), "identity", 1L << 40)),
        HostileFile.of(
            "a record said to be smaller than it is",
            "short.warc",
            warc(utf8(page), "identity", -page.length())),
        HostileFile.of(
            "a record of negative length",
            "negative.warc",
            new String(warc(utf8(page), "identity", 0), StandardCharsets.ISO_8859_1)
                .replaceFirst("Content-Length: \\d+", "Content-Length: -5")),
        HostileFile.of(
            "chunks that lie",
            "chunks.warc",
            warc(utf8("FFFFFFFF\r\n" + page), "identity\r\nTransfer-Encoding: chunked", 0)),
        HostileFile.of(
            "100,000 records without a page",
            "records.warc",
            "WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Date: 2025-10-15T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                .repeat(100_000)),
        HostileFile.of(
            "a head of 20 MB",
            "head.warc",
            "WARC/1.0\r\nWARC-Type: response\r\nX: " + "a".repeat(20 * MEGABYTE)),
        HostileFile.of(
            "a page that names an address",
            "fetch.warc",
            warc(utf8("<img src=\"" + lures.address() + "\">" + page), "identity", 0)));
  }

  private static byte[] gzip(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(utf8("<p>"));
      zeros(gzip, megabytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void warcBomb(OutputStream out) throws IOException {
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      long length = 1024L * MEGABYTE;
      gzip.write(utf8(head(length + 60)));
      gzip.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"));
      zeros(gzip, 1024);
    }
  }

  private static String head(long length) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/wall\r\nWARC-Date:"
        + " 2025-10-15T00:00:00Z\r\nWARC-Record-ID:"
        + " <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http;"
        + " msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static byte[] warc(byte[] page, String encoding, long lie) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        utf8(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
                + encoding
                + "\r\n\r\n"));
    http.writeBytes(page);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(utf8(head(http.size() + lie)));
    warc.writeBytes(http.toByteArray());
    warc.writeBytes(utf8("\r\n\r\n"));
    return warc.toByteArray();
  }

  static List<HostileFile> tables(Lures lures) {
    return List.of(
        new HostileFile(
            "one line of 200 MB",
            "line.csv",
            out -> {
              out.write(utf8("title,text\nWall,"));
              zeros(out, 200);
            }),
        new HostileFile(
            "one line of 30 MB",
            "field.csv",
            out -> {
              out.write(utf8("title,text\nWall,"));
              zeros(out, 30);
            }),
        HostileFile.of(
            "a quotation mark that never ends",
            "quote.csv",
            "title,text\nWall,\"" + "a\n".repeat(5_000_000)),
        HostileFile.of(
            "a million columns",
            "columns.csv",
            "title,text"
                + ",a".repeat(1_000_000)
                + "\nWall,"
                + SENTENCE
                + ",b".repeat(1_000_000)
                + "\n"),
        HostileFile.of(
            "10,000 articles",
            "articles.csv",
            "title,text\n" + numbered("Wall %1$d,\"Wall %1$d fell. " + SENTENCE + "\"\n")),
        HostileFile.of(
            "3 million rows of nothing", "rows.csv", "title,text\n" + ",\n".repeat(3_000_000)),
        HostileFile.of("arrays 100,000 deep", "deep.json", "[".repeat(100_000)),
        HostileFile.of("objects 100,000 deep", "objects.json", "{\"title\": ".repeat(100_000)),
        HostileFile.of(
            "a number of a million digits",
            "number.json",
            "[{\"title\": \"Wall\", \"text\": \""
                + SENTENCE
                + "\", \"id\": "
                + "9".repeat(1_000_000)
                + "}]"),
        HostileFile.of(
            "a number with a huge exponent",
            "exponent.json",
            "[{\"title\": \"Wall\", \"text\": \"" + SENTENCE + "\", \"id\": 1e999999999}]"),
        HostileFile.of(
            "a text of 25 MB",
            "text.json",
            "[{\"title\": \"Wall\", \"text\": \"" + "a ".repeat(12_500_000) + "\"}]"),
        HostileFile.of(
            "10,000 articles",
            "articles.jsonl",
            numbered(
                "{\"title\": \"Wall %1$d\", \"text\": \"Wall %1$d fell. " + SENTENCE + "\"}\n")),
        HostileFile.of(
            "3 million empty objects", "empty.json", "[" + "{},".repeat(3_000_000) + "{}]"),
        HostileFile.of("500 parts in each other", "deep.eml", nestedMail(500)),
        HostileFile.of(
            "a head of 20 MB",
            "head.eml",
            "MIME-Version: 1.0\nSubject: " + "a".repeat(20 * MEGABYTE) + "\n\n" + SENTENCE),
        HostileFile.of(
            "a million fields in the head",
            "fields.eml",
            "MIME-Version: 1.0\n" + "X-A: b\n".repeat(1_000_000) + "\n" + SENTENCE),
        HostileFile.of(
            "a body at an address and in a file",
            "external.eml",
            "MIME-Version: 1.0\nSubject: Wall\nContent-Type: message/external-body; access-type=URL; URL=\""
                + lures.address()
                + "\"\n\nContent-Type: text/plain\n\n\n"),
        HostileFile.of(
            "100,000 parts",
            "parts.eml",
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\na\n".repeat(100_000)
                + "--b--\n"),
        HostileFile.of(
            "encoded words without end",
            "words.eml",
            "MIME-Version: 1.0\nSubject: "
                + "=?UTF-8?Q?a_?=\n ".repeat(100_000)
                + "\n\n"
                + SENTENCE));
  }

  private static String numbered(String article) {
    return IntStream.range(0, 10_000).mapToObj(article::formatted).collect(Collectors.joining());
  }

  private static String nestedMail(int depth) {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(i));
    }
    return mail.toString();
  }

  static List<HostileFile> pdfs(Lures lures) {
    String address = lures.address().toString();
    return List.of(
        HostileFile.of(
            "pages that hold themselves",
            "pages.pdf",
            pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>", "<<>>")),
        HostileFile.of(
            "a billion pages, as it says",
            "count.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1000000000>>",
                page("4 0 R"),
                stream("", "BT ET"))),
        HostileFile.of(
            "a form that draws itself",
            "form.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                stream("", "/F Do"),
                stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                    "/F Do /F Do"))),
        HostileFile.of("forms that draw ten of the next, fifteen deep", "forms.pdf", forms()),
        HostileFile.of("a page that unpacks to 300 MB", "bomb.pdf", packed(300, 1)),
        HostileFile.of(
            "objects that unpack to 700 MB",
            "objects.pdf",
            pdf("<</Type/Pages/Kids[9 0 R]/Count 1>>", packed("/Type/ObjStm/N 1/First 4", 700, 1))
                .getBytes(StandardCharsets.ISO_8859_1)),
        HostileFile.of("a page packed five times", "nested.pdf", packed(64, 5)),
        HostileFile.of(
            "arrays 100,000 deep",
            "deep.pdf",
            "%PDF-1.4\n1 0 obj\n" + "[".repeat(100_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n"),
        HostileFile.of(
            "a table of contents that leads to itself",
            "xref.pdf",
            "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 9/Size 1>>\nstartxref\n9\n%%EOF"),
        HostileFile.of(
            "a stream whose length is itself",
            "length.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                page("4 0 R"),
                "<</Length 4 0 R>>stream\nBT ET\nendstream")),
        HostileFile.of(
            "a stream that is a file, and actions",
            "file.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                page("4 0 R"),
                "<</Length 0/F(" + lures.file() + ")>>stream\n\nendstream",
                "<</S/Launch/F(" + lures.file() + ")>>",
                "<</S/URI/URI(" + address + ")>>")),
        HostileFile.of(
            "3 million words on a page",
            "words.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                stream("", "BT /F 9 Tf " + "(wall) Tj ".repeat(3_000_000) + "ET"))));
  }

  private static String page(String contents) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents " + contents + ">>";
  }

  private static String stream(String entries, String content) {
    return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static String pdf(String... objects) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append("%d 0 obj\n".formatted(i + 2)).append(objects[i]).append("\nendobj\n");
    }
    return pdf.append("trailer<</Root 1 0 R>>\n%%EOF").toString();
  }

  private static String forms() {
    String[] objects = new String[18];
    objects[0] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    objects[1] =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>";
    objects[2] = stream("", "/F Do");
    for (int i = 3; i < objects.length; i++) {
      objects[i] =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>"
                  .formatted(i + 3),
              "/F Do ".repeat(10));
    }
    return pdf(objects);
  }

  private static byte[] packed(int megabytes, int times) {
    return pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page("4 0 R"), packed("", megabytes, times))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Some megabytes of zeros as a stream of a PDF, packed so many times. */
  private static String packed(String entries, int megabytes, int times) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
        zeros(deflater, megabytes);
      }
      byte[] content = bytes.toByteArray();
      for (int i = 1; i < times; i++) {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
          deflater.write(content);
        }
        content = again.toByteArray();
      }
      return stream(
          entries + "/Filter[" + "/FlateDecode".repeat(times) + "]",
          new String(content, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<HostileFile> settings(Lures lures) {
    return List.of(
        HostileFile.of("aliases that grow to gigabytes", "set.yaml", MarkupFiles.aliases()),
        HostileFile.of(
            "a tag that makes an object",
            "set.yaml",
            "title: !!java.net.URL [\"" + lures.address() + "\"]\n"),
        HostileFile.of("lists 100,000 deep", "set.yaml", "title: " + "[".repeat(100_000)),
        HostileFile.of("a key of 500 KB", "set.yaml", "a".repeat(500_000) + ": b\n"),
        HostileFile.of("4 MB of keys", "set.yaml", "articles:\n" + "  a: b\n".repeat(500_000)),
        HostileFile.of(
            "a file outside as an article",
            "set.yaml",
            "articles:\n  \"../canary.txt\": {outlet: A}\n  \""
                + lures.file()
                + "\": {outlet: B}\n"),
        HostileFile.of(
            "100,000 judgements",
            "judgements.yaml",
            "- same: {b: The harbour wall, z: The wall}\n".repeat(100_000)),
        HostileFile.of(
            "aliases that grow to gigabytes", "judgements.yaml", "- &a [x]\n- [*a, *a]\n"));
  }
}
