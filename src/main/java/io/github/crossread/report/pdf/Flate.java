package io.github.crossread.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Compresses streams (RFC 1950), always at one level. PDFBox would take the level from a system
 * property.
 */
final class Flate {
  private static final int LEVEL = 6;
  private static final int BLOCK = 8192;

  private Flate() {}

  /** Returns the bytes, compressed. */
  static byte[] compressed(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] block = new byte[BLOCK];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
