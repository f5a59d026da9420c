package io.github.crossread.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A stream that is compressed when it is made and written as it is. A report can have a thousand
 * pages, so their contents are not kept at full length until the file is written.
 */
final class CompressedStream extends COSStream {
  private final byte[] compressed;
  private final long size;

  /** Takes all that a source writes. */
  CompressedStream(Flate.Source source) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    size = Flate.compress(source, bytes);
    compressed = bytes.toByteArray();
    setItem(COSName.FILTER, COSName.FLATE_DECODE);
  }

  /** Returns the bytes, compressed. */
  byte[] compressed() {
    return compressed;
  }

  /** Returns how many bytes it has when it is not compressed. */
  long uncompressedSize() {
    return size;
  }
}
