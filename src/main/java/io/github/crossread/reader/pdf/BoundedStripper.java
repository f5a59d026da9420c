package io.github.crossread.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text of pages that unpack to, draw and show no more than is borne: a few bytes may be
 * packed so that they would fill the memory, and forms that draw forms could go on for years.
 */
final class BoundedStripper extends PDFTextStripper {

  /** So many bytes a page or form may have, unpacked. */
  private static final int LARGEST = 16 * 1024 * 1024;

  /** So many forms are drawn. */
  private static final int MOST_FORMS = 20_000;

  /** No page shows more letters. */
  private static final int MOST_ON_A_PAGE = 300_000;

  /** Nor do all pages. */
  private static final int MOST_IN_ALL = 16_000_000;

  private int forms;
  private int onPage;
  private int inAll;
  private boolean isTooMuch;

  BoundedStripper() {
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("\n");
    setSuppressDuplicateOverlappingText(true);
  }

  /** Returns whether there was more than is borne, so that the text is not whole. */
  boolean isTooMuch() {
    return isTooMuch;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    onPage = 0;
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      isTooMuch |= isTooLarge(contents.next().getCOSObject());
    }
    if (!isTooMuch) {
      super.processPage(page);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    isTooMuch |= forms > MOST_FORMS || isTooLarge(form.getCOSObject());
    if (!isTooMuch) {
      super.showForm(form);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    onPage++;
    inAll++;
    isTooMuch |= onPage > MOST_ON_A_PAGE || inAll > MOST_IN_ALL;
    if (!isTooMuch) {
      super.processTextPosition(text);
    }
  }

  private static boolean isTooLarge(COSStream stream) throws IOException {
    List<? extends COSBase> filters = filters(stream.getFilters());
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    for (int i = 0; i < filters.size(); i++) {
      BoundedOutput out = new BoundedOutput();
      try {
        FilterFactory.INSTANCE
            .getFilter((COSName) filters.get(i))
            .decode(new ByteArrayInputStream(bytes), out, stream, i);
      } catch (IOException e) {
        return out.isFull;
      }
      bytes = out.bytes.toByteArray();
    }
    return false;
  }

  private static List<? extends COSBase> filters(COSBase filters) {
    if (filters instanceof COSArray several) {
      return several.toList();
    }
    return filters instanceof COSName ? List.of(filters) : List.of();
  }

  /** Takes no more bytes than a part may have. */
  private static final class BoundedOutput extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isFull;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int offset, int length) throws IOException {
      if (bytes.size() + length > LARGEST) {
        isFull = true;
        throw new IOException("more than is borne");
      }
      bytes.write(more, offset, length);
    }
  }
}
