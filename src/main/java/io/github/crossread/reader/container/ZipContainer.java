package io.github.crossread.reader.container;

import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file of which parts are read: office documents, web archives. */
public final class ZipContainer implements AutoCloseable {

  /** So many bytes of a part are unpacked. */
  public static final int LARGEST_PART = 64 * 1024 * 1024;

  /** Office documents and web archives have fewer parts. */
  private static final int MOST_PARTS = 10_000;

  private final Path file;
  private final ZipFile zip;

  private ZipContainer(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /** Opens a file. */
  public static ZipContainer open(Path file) throws InputException {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      if (zip.size() > MOST_PARTS) {
        zip.close();
        throw InputException.in(
            file, "it packs more than " + MOST_PARTS + " files. Unpack those that are articles.");
      }
      return new ZipContainer(file, zip);
    } catch (IOException e) {
      throw damaged(file);
    }
  }

  private static InputException damaged(Path file) {
    return InputException.in(
        file,
        "it is damaged or ends early: what it packs can't be unpacked. Save or export it again.");
  }

  /** Returns the names of its parts that are files, in their order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).forEach(names::add);
    return names;
  }

  /** Opens a part, of which no more than {@link #LARGEST_PART} bytes can be read. */
  public Optional<InputStream> part(String name) throws InputException {
    return part(name, LARGEST_PART);
  }

  /** Opens a part, of which no more than so many bytes can be read. */
  public Optional<InputStream> part(String name, long most) throws InputException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BoundedInput(zip.getInputStream(entry), most));
    } catch (IOException e) {
      throw damaged(file);
    }
  }

  /** Returns the bytes of a part. */
  public Optional<byte[]> bytes(String name) throws InputException {
    Optional<InputStream> part = part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get()) {
      return Optional.of(in.readAllBytes());
    } catch (LimitException e) {
      throw InputException.in(file, e.getMessage());
    } catch (IOException e) {
      throw damaged(file);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file that was only read can be closed", e);
    }
  }
}
