package io.github.crossread.report.pdf.file;

import java.nio.ByteBuffer;

/** Where each object of a file stands, as a cross-reference stream has it (ISO 32000-1, 7.5.8). */
final class CrossReferences {
  /** How many bytes the three fields of an entry have: kind, place, and place among others. */
  static final int[] WIDTHS = {1, 4, 2};

  private static final int ENTRY = 7;
  private static final byte FREE = 0;
  private static final byte BY_ITSELF = 1;
  private static final byte PACKED = 2;

  private final ByteBuffer entries;

  /** Makes a table for objects from 0 to below {@code size}; the first is never used. */
  CrossReferences(int size) {
    entries = ByteBuffer.allocate(size * ENTRY);
    put(0, FREE, 0, 0xFFFF);
  }

  /** Says how far from the file's begin an object stands. */
  void at(int number, long offset) {
    put(number, BY_ITSELF, Math.toIntExact(offset), 0);
  }

  /** Says in which pack an object stands, and at which place in it, from 0. */
  void in(int number, int pack, int index) {
    put(number, PACKED, pack, index);
  }

  private void put(int number, byte kind, int place, int index) {
    entries.position(number * ENTRY).put(kind).putInt(place).putShort((short) index);
  }

  /** Returns the table. */
  byte[] bytes() {
    return entries.array();
  }
}
