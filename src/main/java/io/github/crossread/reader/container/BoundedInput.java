package io.github.crossread.reader.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks no more than is allowed: a few bytes may be packed so that they would fill a disk. */
public final class BoundedInput extends FilterInputStream {

  private final long most;
  private long read;

  /**
   * Bounds what a stream gives.
   *
   * @param most how many bytes it may give
   */
  public BoundedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws LimitException {
    read += bytes;
    if (read > most) {
      throw new LimitException(
          "a part of it is larger than "
              + most / (1024 * 1024)
              + " MB when it is unpacked, which no article is. Take it out of the folder.");
    }
  }
}
