package io.github.crossread.report.pdf.file;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The report in another format, carried inside the PDF (ISO 19005-3, 6.8). */
public final class AssociatedFile {
  private static final COSName AF = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private final PDDocument document;
  private final Report report;

  public AssociatedFile(PDDocument document, Report report) {
    this.document = document;
    this.report = report;
  }

  /** Embeds what a renderer writes. */
  public void embed(Renderer renderer) throws IOException {
    CompressedStream bytes = new CompressedStream(out -> renderer.render(report, out));
    String name = report.id() + "." + renderer.extension();
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription(report.wording().of("pdf.attachment"));
    PDEmbeddedFile stream = stream(renderer, bytes);
    file.setEmbeddedFile(stream);
    file.setEmbeddedFileUnicode(stream);
    file.getCOSObject().setName(RELATIONSHIP, "Data");
    attach(name, file);
  }

  private PDEmbeddedFile stream(Renderer renderer, CompressedStream bytes) {
    PDEmbeddedFile stream = new PDEmbeddedFile(bytes);
    stream.setSubtype("application/" + renderer.extension());
    stream.setSize(Math.toIntExact(bytes.uncompressedSize()));
    report
        .created()
        .map(created -> created.truncatedTo(ChronoUnit.SECONDS))
        .map(AssociatedFile::calendar)
        .ifPresent(stream::setModDate);
    return stream;
  }

  private static GregorianCalendar calendar(Instant instant) {
    return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
  }

  private void attach(String name, PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(file.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(AF, associated);
  }
}
