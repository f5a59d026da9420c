package io.github.crossread.report.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a document as a file (ISO 32000-1, 7.5) of which each byte is told by its objects: by no
 * clock, no order in memory, no system property. Small objects are packed into compressed streams.
 */
public final class DocumentWriter {
  private static final int PACKED_TOGETHER = 200;

  private final OutputStream out;
  private final COSDictionary catalog;
  private final COSDictionary information;
  private final StructureTree structure;
  private final ObjectNumbers numbers;
  private long written;

  /**
   * Prepares to write to a stream, which it leaves open.
   *
   * @param structure makes the objects that are referred to as {@link Later}
   */
  public DocumentWriter(
      OutputStream out, COSDictionary catalog, COSDictionary information, StructureTree structure) {
    this.out = out;
    this.structure = structure;
    this.catalog = catalog;
    this.information = information;
    numbers = new ObjectNumbers(List.of(catalog, information));
  }

  /**
   * Writes it all.
   *
   * @param id what the file is known by
   */
  public void write(COSString id) throws IOException {
    // Four bytes beyond ASCII tell programs that the file is binary.
    put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    List<Integer> small = new ArrayList<>();
    List<Integer> streams = new ArrayList<>();
    for (int number = 1; number <= objects(); number++) {
      (isStream(number) ? streams : small).add(number);
    }
    int packs = (small.size() + PACKED_TOGETHER - 1) / PACKED_TOGETHER;
    CrossReferences places = new CrossReferences(objects() + packs + 2);
    for (int number : streams) {
      places.at(number, written);
      stream(number, (COSStream) object(number));
    }
    pack(places, small);
    finish(places, objects() + packs + 1, id);
  }

  /** Returns how many objects there are. */
  private int objects() {
    return numbers.objects().size() + structure.size();
  }

  private boolean isStream(int number) {
    return number <= numbers.objects().size() && object(number) instanceof COSStream;
  }

  private COSDictionary object(int number) {
    int index = number - 1;
    return index < numbers.objects().size()
        ? numbers.objects().get(index)
        : structure.object(index - numbers.objects().size());
  }

  private void stream(int number, COSStream stream) throws IOException {
    if (stream instanceof CompressedStream compressed) {
      write(number, compressed, compressed.compressed());
      return;
    }
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    COSDictionary dictionary = new COSDictionary(stream);
    dictionary.removeItem(COSName.DECODE_PARMS);
    // A document's own description is to be found by programs that know no PDF.
    boolean plain = COSName.METADATA.equals(stream.getItem(COSName.TYPE));
    if (plain) {
      dictionary.removeItem(COSName.FILTER);
      write(number, dictionary, bytes);
    } else {
      writeCompressed(number, dictionary, bytes);
    }
  }

  private void writeCompressed(int number, COSDictionary dictionary, byte[] bytes)
      throws IOException {
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    write(number, dictionary, Flate.compressed(bytes));
  }

  private void write(int number, COSDictionary dictionary, byte[] data) throws IOException {
    dictionary.setInt(COSName.LENGTH, data.length);
    ObjectPrinter head = new ObjectPrinter(numbers);
    head.print(number + " 0 obj\n");
    head.print(dictionary);
    head.print("\nstream\n");
    put(head.bytes());
    put(data);
    put("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  private void pack(CrossReferences places, List<Integer> small) throws IOException {
    int pack = objects();
    for (int from = 0; from < small.size(); from += PACKED_TOGETHER) {
      pack++;
      List<Integer> members = small.subList(from, Math.min(small.size(), from + PACKED_TOGETHER));
      for (int i = 0; i < members.size(); i++) {
        places.in(members.get(i), pack, i);
      }
      places.at(pack, written);
      pack(pack, members);
    }
  }

  private void pack(int number, List<Integer> members) throws IOException {
    ObjectPrinter bodies = new ObjectPrinter(numbers);
    ObjectPrinter head = new ObjectPrinter(numbers);
    for (int member : members) {
      head.print(member + " " + bodies.size() + " ");
      bodies.print(object(member));
      bodies.print("\n");
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName("ObjStm"));
    dictionary.setInt(COSName.N, members.size());
    dictionary.setInt(COSName.FIRST, head.size());
    head.print(bodies);
    writeCompressed(number, dictionary, head.bytes());
  }

  private void finish(CrossReferences places, int number, COSString id) throws IOException {
    long start = written;
    places.at(number, start);
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.XREF);
    dictionary.setInt(COSName.SIZE, number + 1);
    dictionary.setItem(COSName.W, widths());
    dictionary.setItem(COSName.ROOT, catalog);
    dictionary.setItem(COSName.INFO, information);
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    dictionary.setItem(COSName.ID, ids);
    writeCompressed(number, dictionary, places.bytes());
    put(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static COSArray widths() {
    COSArray widths = new COSArray();
    for (int width : CrossReferences.WIDTHS) {
      widths.add(COSInteger.get(width));
    }
    return widths;
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
