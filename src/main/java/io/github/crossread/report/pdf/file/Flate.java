package io.github.crossread.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compresses streams (RFC 1950), always at one level. PDFBox would take the level from a system
 * property.
 */
final class Flate {
  private static final int LEVEL = 6;
  private static final int BLOCK = 8192;

  private Flate() {}

  /** What writes bytes. */
  interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Returns the bytes, compressed. */
  static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    compress(source -> source.write(bytes), out);
    return out.toByteArray();
  }

  /**
   * Compresses what a source writes.
   *
   * @return how many bytes it wrote
   */
  static long compress(Source source, OutputStream out) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    try {
      DeflaterOutputStream compressing = new DeflaterOutputStream(out, deflater, BLOCK);
      source.writeTo(compressing);
      compressing.finish();
      return deflater.getBytesRead();
    } finally {
      deflater.end();
    }
  }
}
