package io.github.crossread.archive.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * A file of records that is only ever added to, so that a run that is killed loses no more than the
 * record it was writing. For several threads at once.
 *
 * <p>A record is its length and its CRC-32, 4 bytes each, and its bytes.
 */
public final class Journal implements Closeable {

  private static final int HEAD = 8;

  private final Path file;
  private final FileChannel channel;
  private long end;

  private Journal(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.end = channel.size();
  }

  /** Takes a record. */
  public interface Visitor {

    /**
     * Takes a record.
     *
     * @param place where it stands, for {@link Journal#read}
     * @param record its bytes
     */
    void record(long place, byte[] record) throws IOException;
  }

  /** Opens a journal; makes it and its folder if need be. */
  public static Journal open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return new Journal(
        file,
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /**
   * Adds a record.
   *
   * @return where it stands, for {@link #read}
   */
  public synchronized long append(byte[] record) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + record.length);
    buffer.putInt(record.length).putInt(crc(record)).put(record).flip();
    long place = end;
    while (buffer.hasRemaining()) {
      end += channel.write(buffer, end);
    }
    return place;
  }

  private static int crc(byte[] record) {
    CRC32 crc = new CRC32();
    crc.update(record);
    return (int) crc.getValue();
  }

  /**
   * Returns the record that stands somewhere.
   *
   * @throws IOException if there is none, or another program changed it
   */
  public byte[] read(long place) throws IOException {
    ByteBuffer head = bytes(place, HEAD);
    int length = head.getInt();
    int crc = head.getInt();
    if (length < 0 || place + HEAD + length > channel.size()) {
      throw damaged();
    }
    byte[] record = bytes(place + HEAD, length).array();
    if (crc(record) != crc) {
      throw damaged();
    }
    return record;
  }

  private IOException damaged() {
    return new IOException(
        file + " is damaged. Remove the folder that it is in, and everything is made anew");
  }

  private ByteBuffer bytes(long place, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException(file + " ends early");
      }
    }
    return bytes.flip();
  }

  /**
   * Visits all records in their order, and cuts off what a killed run left unfinished after them.
   */
  public synchronized void each(Visitor visitor) throws IOException {
    long place = 0;
    while (place + HEAD <= end) {
      ByteBuffer head = bytes(place, HEAD);
      int length = head.getInt();
      if (length < 0 || place + HEAD + length > end) {
        break;
      }
      byte[] record = bytes(place + HEAD, length).array();
      if (crc(record) != head.getInt()) {
        break;
      }
      visitor.record(place, record);
      place += HEAD + length;
    }
    channel.truncate(place);
    end = place;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
