package io.github.crossread.reader;

import io.github.crossread.reader.format.InputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The records of a file that may be larger than memory, in lots: the lines of JSON Lines, or the
 * rows of CSV, whose header stands before each lot. Of a lot with a record that can't be read, only
 * that record is left out.
 */
final class RecordLots {

  /** A lot of records ends when it has so many bytes. */
  private static final int LOT = 8 * 1024 * 1024;

  private final Path file;
  private final boolean quoted;
  private final Reading reading;
  private byte[] header = {};

  private RecordLots(Path file, boolean quoted, Reading reading) {
    this.file = file;
    this.quoted = quoted;
    this.reading = reading;
  }

  /** What is done with records. */
  interface Reading {

    /**
     * Reads a lot.
     *
     * @param bytes records, which are a file of the same format
     * @throws InputException if one of them can't be read
     */
    void lot(byte[] bytes) throws InputException;

    /**
     * Takes a record that can't be read.
     *
     * @param line its line in the file, from 1
     */
    void setAside(int line, InputException reason) throws IOException;
  }

  /** Returns whether a file is read in lots: all JSON Lines, and CSV of any size but the usual. */
  static boolean isFor(HeapFile file) throws IOException {
    String name = file.name().toLowerCase(Locale.ROOT);
    return isJson(name)
        || ((name.endsWith(".csv") || name.endsWith(".tsv"))
            && Files.size(file.path()) > Formats.LARGEST_FILE);
  }

  private static boolean isJson(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** Reads the records of a file. */
  static void read(HeapFile file, Reading reading) throws IOException {
    boolean quoted = !isJson(file.name().toLowerCase(Locale.ROOT));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      new RecordLots(file.path(), quoted, reading).read(in);
    }
  }

  /** A record, and the line it begins in. */
  private static final class Line {
    private final byte[] bytes;
    private final int number;

    Line(byte[] bytes, int number) {
      this.bytes = bytes;
      this.number = number;
    }
  }

  private void read(InputStream in) throws IOException {
    List<Line> lot = new ArrayList<>();
    int size = 0;
    int number = 1;
    byte[] record = record(in);
    if (quoted) {
      header = record;
      number += lines(record);
      record = record(in);
    }
    while (record.length > 0) {
      lot.add(new Line(record, number));
      size += record.length;
      number += lines(record);
      if (size >= LOT) {
        read(lot);
        lot.clear();
        size = 0;
      }
      record = record(in);
    }
    read(lot);
  }

  /**
   * Reads up to the end of a line, in CSV one that stands between no quotation marks; what is
   * longer than any article is cut off, and so can't be read.
   */
  private byte[] record(InputStream in) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    boolean inQuotes = false;
    int next = in.read();
    while (next >= 0) {
      if (record.size() < Formats.LARGEST_FILE) {
        record.write(next);
      }
      inQuotes ^= quoted && next == '"';
      if (next == '\n' && !inQuotes) {
        break;
      }
      next = in.read();
    }
    return record.toByteArray();
  }

  private static int lines(byte[] record) {
    int lines = 0;
    for (byte b : record) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Reads a lot; if that fails, its halves. */
  private void read(List<Line> lot) throws IOException {
    if (lot.stream().allMatch(RecordLots::isBlank)) {
      return;
    }
    try {
      refuseTooLong(lot);
      reading.lot(bytes(lot));
    } catch (InputException e) {
      if (lot.size() == 1) {
        reading.setAside(lot.get(0).number, e);
      } else {
        read(lot.subList(0, lot.size() / 2));
        read(lot.subList(lot.size() / 2, lot.size()));
      }
    }
  }

  private static boolean isBlank(Line line) {
    for (byte b : line.bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  private void refuseTooLong(List<Line> lot) throws InputException {
    if (lot.stream().anyMatch(line -> line.bytes.length == Formats.LARGEST_FILE)) {
      throw ArticleFile.tooLarge(file, Formats.LARGEST_FILE);
    }
  }

  private byte[] bytes(List<Line> lot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(header);
    lot.forEach(line -> bytes.writeBytes(line.bytes));
    return bytes.toByteArray();
  }
}
