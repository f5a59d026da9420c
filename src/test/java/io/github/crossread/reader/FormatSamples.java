package io.github.crossread.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The same invented article as a file of every format. */
public final class FormatSamples {

  static final String HEADLINE = "Sea wall to close for six weeks";
  static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said on Friday,"
          + " after engineers found cracks along most of its length.";
  static final String SECOND =
      "“It was very old,” said Jo Odell, who has run the café behind it for 30 years.";
  static final String THIRD =
      "Work will take six weeks, and the promenade stays open to walkers meanwhile.";

  private static final String DOCX_BODY =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>"
          + HEADLINE
          + "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">"
          + FIRST
          + " </w:t><w:br/><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>"
          + SECOND
          + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";

  private static final String ODT_BODY =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
          + "<text:h text:outline-level=\"1\">"
          + HEADLINE
          + "</text:h><text:p>"
          + FIRST
          + "<text:s text:c=\"3\"/><text:line-break/><text:tab/></text:p><text:p>"
          + SECOND
          + "</text:p></office:text></office:body></office:document-content>";

  private FormatSamples() {}

  /** Returns the files, the bytes of each by its name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("table.csv", utf8(csv()));
    files.put("table.jsonl", utf8(jsonLine(String.join("\\n\\n", FIRST, SECOND, THIRD))));
    files.put("html.json", utf8("[" + jsonLine(html().replace("\"", "\\\"")) + "]"));
    files.put("nexis.txt", nexis().getBytes(StandardCharsets.UTF_8));
    files.put("nexis.html", utf8(nexisPage()));
    files.put("nexis-uni.docx", OfficeFiles.docx(NEXIS_UNI));
    files.put("nexis-uni.odt", OfficeFiles.odt(NEXIS_UNI));
    files.put("nexis-uni.rtf", OfficeFiles.rtf(NEXIS_UNI));
    files.put("factiva.html", utf8(factiva()));
    files.put("factiva.rtf", OfficeFiles.rtf(FACTIVA));
    files.put("factiva.txt", utf8(factivaCodes()));
    files.put("proquest.txt", utf8(proQuest()));
    files.put(
        "ninjs-1.json",
        utf8(ninjs("\"headline\": \"%s\", \"byline\": \"Dana Ostrow\", \"body_xhtml\": \"%s\"")));
    files.put(
        "ninjs-3.json",
        utf8(
            ninjs(
                "\"headlines\": [{\"role\": \"main\", \"value\": \"%s\"}], \"by\": \"Dana Ostrow\", \"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"All in one.\"}, {\"contentType\": \"application/xhtml+xml\", \"value\": \"%s\"}]")));
    files.put("newsml.xml", utf8(newsMl(nitf())));
    files.put(
        "newsml-xhtml.xml",
        utf8(
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + newsMl(
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>"
                        + HEADLINE
                        + "</h1>"
                        + html()
                        + "</body></html>")
                + "</itemSet></newsMessage>"));
    files.put(
        "nitf.xml",
        utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://www.nitf.example/nitf.dtd\">"
                + nitf()));
    files.put("feed.rss", utf8(rss()));
    files.put("feed.xml", utf8(atom()));
    files.put("page.html", utf8(page()));
    files.put("letter.eml", utf8(mail()));
    files.put("page.mhtml", utf8(mhtml()));
    files.put("nexis-uni.pdf", PdfFiles.of(NEXIS_UNI));
    files.put("pages.warc", warc());
    files.put("pages.warc.gz", gzip(warc()));
    files.put("pages.wacz", OfficeFiles.zip("archive/data.warc.gz", gzip(warc())));
    return files;
  }

  /**
   * Returns parts of zip files as {@link #docxPart} and its like take them, by their first letter.
   */
  public static Map<Byte, byte[]> parts() {
    return Map.of((byte) 'D', utf8(DOCX_BODY), (byte) 'O', utf8(ODT_BODY), (byte) 'W', warc());
  }

  /** Returns a DOCX with bytes as its main part. */
  public static byte[] docxPart(byte[] part) {
    return OfficeFiles.zip("word/document.xml", part);
  }

  /** Returns an ODT with bytes as its main part. */
  public static byte[] odtPart(byte[] part) {
    return OfficeFiles.zip("content.xml", part);
  }

  /** Returns a WACZ with bytes as its archive. */
  public static byte[] waczPart(byte[] part) {
    return OfficeFiles.zip("archive/data.warc", part);
  }

  private static byte[] utf8(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String ninjs(String form) {
    return ("{\"uri\": \"tag:courier.example,2025:1\", \"type\": \"text\", \"versioncreated\":"
            + " \"2025-10-14T09:30:00Z\", \"copyrightholder\": \"Saltgate Courier\", "
            + form
            + "}")
        .formatted(HEADLINE, html());
  }

  private static String nitf() {
    return "<nitf><head><docdata><date.issue norm=\"20251014T093000+0100\"/><doc.copyright"
        + " holder=\"Saltgate Courier\"/></docdata></head><body><body.head><hedline><hl1>"
        + HEADLINE
        + "</hl1></hedline><byline>Dana Ostrow</byline></body.head><body.content>"
        + html()
        + "</body.content></body></nitf>";
  }

  private static String newsMl(String content) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xml:lang=\"en-GB\"><itemMeta><provider"
        + " qcode=\"x:y\"><name>Saltgate Courier</name></provider></itemMeta><contentMeta><contentCreated>2025-10-14T09:30:00+01:00</contentCreated><creator><name>Dana"
        + " Ostrow</name></creator><headline>"
        + HEADLINE
        + "</headline></contentMeta><contentSet><inlineXML>"
        + content
        + "</inlineXML></contentSet></newsItem>";
  }

  private static String rss() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Saltgate"
        + " Courier</title><item><media:title>A picture</media:title><title>"
        + HEADLINE
        + "</title><link>https://courier.example/wall</link><dc:creator>Dana"
        + " Ostrow</dc:creator><pubDate>Tue, 14 Oct 2025 09:30:00 +0100</pubDate><description>A"
        + " teaser.</description><content:encoded><![CDATA["
        + html()
        + "]]></content:encoded></item><item><title>Only a"
        + " teaser</title><description>Short.</description></item></channel></rss>";
  }

  private static String atom() {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Saltgate"
        + " Courier</title><entry><title>"
        + HEADLINE
        + "</title><author><name>Dana Ostrow</name></author><published>2025-10-14T09:30:00Z</published>"
        + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
        + html()
        + "</div></content></entry></feed>";
  }

  private static String page() {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
        + HEADLINE
        + "</title><meta property=\"og:site_name\" content=\"Saltgate Courier\"><meta name=\"author\""
        + " content=\"Dana Ostrow\"><meta property=\"article:published_time\""
        + " content=\"2025-10-14T09:30:00Z\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
        + HEADLINE
        + "</h1>"
        + html()
        + "</article></body></html>";
  }

  private static String mail() {
    return "Received: from a.example\r\nFrom: \"Saltgate Courier\" <news@courier.example>\r\nSubject:"
        + " =?UTF-8?Q?Sea_wall_to_close_for_six?=\r\n weeks\r\nDate: Tue, 14 Oct 2025 09:30:00"
        + " +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;"
        + " boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the"
        + " page.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding:"
        + " base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(page().getBytes(StandardCharsets.UTF_8))
        + "\r\n--b--\r\n";
  }

  private static String mhtml() {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/wall\r\nSubject:"
        + " A tab\r\nDate: Mon, 30 Nov 2026 09:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type:"
        + " multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type:"
        + " text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quoted(page())
        + "\r\n--b\r\nContent-Type: text/css\r\n\r\np {}\r\n--b--\r\n";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(b > ' ' && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF));
      quoted.append(quoted.length() % 70 == 0 ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  private static byte[] warc() {
    byte[] page = page().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(
        record(
            "request",
            "application/http; msgtype=request",
            "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding:"
                + " gzip\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    http.writeBytes(gzip(page));
    warc.writeBytes(record("response", "application/http; msgtype=response", http.toByteArray()));
    return warc.toByteArray();
  }

  private static byte[] record(String type, String contentType, byte[] content) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: https://courier.example/wall\r\nWARC-Date:"
                + " 2025-10-15T00:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + content.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    record.writeBytes(content);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String csv() {
    return "Publication title,Title,Author,Publication date,Full text\n\"Saltgate Courier\",\""
        + HEADLINE
        + "\",Dana Ostrow,2025-10-14,\""
        + String.join("\n\n", FIRST, SECOND, THIRD)
        + "\"\n";
  }

  private static String html() {
    return "<p>" + String.join("</p><p>", FIRST, SECOND, THIRD) + "</p>";
  }

  private static String jsonLine(String text) {
    return "{\"source\": {\"name\": \"Saltgate Courier\"}, \"title\": \""
        + HEADLINE
        + "\", \"author\": \"Dana Ostrow\", \"publishedAt\": \"2025-10-14\", \"content\": \""
        + text
        + "\"}";
  }

  static String nexis() {
    return """



                                   1 of 1 DOCUMENT


                                  Saltgate Courier

                              October 14, 2025 Tuesday
                                   First Edition

        Sea wall to close for six
        weeks

        BYLINE: Dana Ostrow

        SECTION: NEWS; Pg. 3

        LENGTH: 58 words


        %s

        LOAD-DATE: October 15, 2025

        LANGUAGE: ENGLISH

        GRAPHIC: The wall on Sunday

        PUBLICATION-TYPE: Newspaper


                       Copyright 2025 Saltgate Papers
                            All Rights Reserved
        """
        .formatted(String.join("\n\n", wrapped(FIRST), wrapped(SECOND), wrapped(THIRD)));
  }

  /** Nexis folds its text to 78 columns. */
  private static String wrapped(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : List.of(text.split(" ", -1))) {
      if (column + word.length() > 78) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  private static String nexisPage() {
    String division =
        "<BR><DIV CLASS=\"c4\"><P CLASS=\"c5\"><SPAN CLASS=\"c2\">%s</SPAN></P></DIV>\n";
    StringBuilder page =
        new StringBuilder("<HTML><HEAD><TITLE>&nbsp;</TITLE></HEAD><BODY><!-- <DOC NUMBER=1> -->");
    Stream.of(
            "1 of 1 DOCUMENTS",
            "Saltgate Courier",
            "October 14, 2025 Tuesday",
            HEADLINE,
            "BYLINE: </SPAN><SPAN>Dana Ostrow",
            "LENGTH: </SPAN><SPAN>58 words",
            FIRST + "</SPAN></P><P CLASS=\"c8\"><SPAN>" + SECOND + "</SPAN></P><P><SPAN>" + THIRD,
            "LOAD-DATE: </SPAN><SPAN>October 15, 2025",
            "Copyright 2025 Saltgate Papers<BR>All Rights Reserved")
        .forEach(line -> page.append(division.formatted(line)));
    return page.append("</BODY></HTML>").toString();
  }

  private static final List<String> NEXIS_UNI =
      List.of(
          "Date and Time: Friday, 5. July 2026 09:31:00 CEST",
          "Documents (1)",
          "1. " + HEADLINE,
          "Client/Matter: -None-",
          HEADLINE,
          "Saltgate Courier",
          "October 14, 2025 Tuesday",
          "Copyright 2025 Saltgate Papers All Rights Reserved",
          "Section: NEWS",
          "Length: 58 words",
          "Byline: Dana Ostrow",
          "Body",
          FIRST,
          SECOND,
          THIRD,
          "Classification",
          "Language: ENGLISH",
          "Subject: SEA WALLS (90%)",
          "Load-Date: October 15, 2025",
          "End of Document");

  private static final List<String> FACTIVA =
      List.of(
          "News",
          HEADLINE,
          "Dana Ostrow",
          "58 words",
          "14 October 2025",
          "Saltgate Courier",
          "SALTC",
          "First",
          "3",
          "English",
          "Copyright 2025 Saltgate Papers. All Rights Reserved.",
          FIRST,
          SECOND,
          THIRD,
          "Saltgate Papers Ltd",
          "Document SALTC00020251015elae0000b");

  private static String factiva() {
    return "<html><head><title>Factiva</title></head><body><h1>Dow Jones Factiva</h1><div"
        + " class=\"article enArticle\"><div>News</div><div id=\"hd\"><span class=\"enHeadline\">"
        + HEADLINE
        + " </span></div><div class=\"author\">Dana Ostrow </div><div>"
        + String.join("</div><div>", FACTIVA.subList(3, 11))
        + "</div><p></p>"
        + html()
        + "<p>Saltgate Papers Ltd</p><p>Document SALTC00020251015elae0000b</p></div></body></html>";
  }

  private static String factivaCodes() {
    return """
        SE News
        HD %s
        BY Dana Ostrow
        WC 58 words
        PD 14 October 2025
        SN Saltgate Courier
        SC SALTC
        LA English
        CY Copyright 2025 Saltgate Papers

        LP
        %s

        TD
        %s

        %s

        CO saltg : Saltgate Council
        PUB Saltgate Papers Ltd
        AN Document SALTC00020251015elae0000b
        """
        .formatted(HEADLINE, FIRST, SECOND, THIRD);
  }

  private static String proQuest() {
    return """
        ____________________________________________________________

        Report Information from ProQuest

        ____________________________________________________________

        Document 1 of 1

        %1$s

        Author: Dana Ostrow

        Publication info: Saltgate Courier ; Saltgate [Saltgate]14 Oct 2025: 3.

        Abstract: None available.

        Full text: %2$s

        %3$s

        %4$s

        Subject: Sea walls;

        Title: %1$s

        Publication title: Saltgate Courier

        Publication date: Oct 14, 2025

        ProQuest document ID: 1234567890

        Document URL: https://search.example/docview/1234567890

        Language of publication: English

        ____________________________________________________________

        Contact us at: https://support.example
        """
        .formatted(HEADLINE, FIRST, SECOND, THIRD);
  }
}
