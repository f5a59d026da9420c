package io.github.crossread.report.pdf.file;

import io.github.crossread.article.Sha256;
import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.font.Printable;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Laid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: PDF/A-3a, PDF/UA-1, its title, language and colours. */
public final class Metadata {
  private static final String PRODUCER = "Crossread";
  private static final int ID_BYTES = 16;
  private static final String SRGB = "sRGB IEC61966-2.1";

  private final PDDocument document;
  private final Report report;

  public Metadata(PDDocument document, Report report) {
    this.document = document;
    this.report = report;
  }

  /** Writes it all. */
  public void write() throws IOException {
    document.setVersion(1.7f);
    information();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setLanguage(report.wording().locale().toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(xmp());
    outputIntent(catalog);
  }

  /** Returns what the file is known by: a hash of the words and their places, and of no clock. */
  public static byte[] fingerprint(Laid laid) {
    MessageDigest digest = Sha256.digest();
    for (Laid.Page page : laid.pages()) {
      for (Item item : page.body()) {
        if (item instanceof Item.Words words) {
          String place = Math.round(words.x() * 100) + " " + Math.round(words.y() * 100) + " ";
          digest.update((place + words.text()).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return Arrays.copyOf(digest.digest(), ID_BYTES);
  }

  private void information() {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title());
    information.setProducer(PRODUCER);
    report
        .created()
        .ifPresent(
            instant -> {
              Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
              Calendar created = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
              information.setCreationDate(created);
              information.setModificationDate(created);
            });
  }

  private String title() {
    return Printable.of(report.title());
  }

  /** ISO 16684-1; the packet holds the schema that PDF/A demands for PDF/UA's own property. */
  private PDMetadata xmp() throws IOException {
    String dates = report.created().map(Metadata::dates).orElse("");
    String language = report.wording().locale().toLanguageTag();
    String packet = new String(resource("packet.xmp"), StandardCharsets.UTF_8);
    packet = String.format(Locale.ROOT, packet, escaped(title()), language, dates, PRODUCER);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private static String dates(Instant created) {
    String date = DateTimeFormatter.ISO_INSTANT.format(created.truncatedTo(ChronoUnit.SECONDS));
    return "<xmp:CreateDate>"
        + date
        + "</xmp:CreateDate><xmp:ModifyDate>"
        + date
        + "</xmp:ModifyDate>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * Not {@code PDOutputIntent}: that passes the profile through java.awt.color, which rewrites its
   * header, and differently from JDK to JDK.
   */
  private void outputIntent(PDDocumentCatalog catalog) throws IOException {
    PDStream profile =
        new PDStream(
            document, new ByteArrayInputStream(resource("sRGB.icc")), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile.getCOSObject());
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Metadata.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
