package io.github.crossread.report.pdf;

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
final class DocumentWriter {
  private static final int PACKED_TOGETHER = 200;

  private final OutputStream out;
  private final COSDictionary catalog;
  private final COSDictionary information;
  private final ObjectNumbers numbers;
  private long written;

  /** Prepares to write to a stream, which it leaves open. */
  DocumentWriter(OutputStream out, COSDictionary catalog, COSDictionary information) {
    this.out = out;
    this.catalog = catalog;
    this.information = information;
    numbers = new ObjectNumbers(List.of(catalog, information));
  }

  /**
   * Writes it all.
   *
   * @param id what the file is known by
   */
  void write(byte[] id) throws IOException {
    // Four bytes beyond ASCII tell programs that the file is binary.
    put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    List<Integer> small = new ArrayList<>();
    List<Integer> streams = new ArrayList<>();
    for (int number = 1; number <= numbers.objects().size(); number++) {
      (object(number) instanceof COSStream ? streams : small).add(number);
    }
    int packs = (small.size() + PACKED_TOGETHER - 1) / PACKED_TOGETHER;
    CrossReferences places = new CrossReferences(numbers.objects().size() + packs + 2);
    for (int number : streams) {
      places.at(number, written);
      stream(number, (COSStream) object(number));
    }
    pack(places, small);
    finish(places, numbers.objects().size() + packs + 1, id);
  }

  private COSDictionary object(int number) {
    return numbers.objects().get(number - 1);
  }

  private void stream(int number, COSStream stream) throws IOException {
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
    }
    write(number, dictionary, bytes, plain);
  }

  private void write(int number, COSDictionary dictionary, byte[] bytes, boolean plain)
      throws IOException {
    byte[] data = plain ? bytes : Flate.compressed(bytes);
    if (!plain) {
      dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
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
    int pack = numbers.objects().size();
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
    write(number, dictionary, head.bytes(), false);
  }

  private void finish(CrossReferences places, int number, byte[] id) throws IOException {
    long start = written;
    places.at(number, start);
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.XREF);
    dictionary.setInt(COSName.SIZE, number + 1);
    dictionary.setItem(COSName.W, widths());
    dictionary.setItem(COSName.ROOT, catalog);
    dictionary.setItem(COSName.INFO, information);
    COSArray ids = new COSArray();
    ids.add(new COSString(id));
    ids.add(new COSString(id));
    dictionary.setItem(COSName.ID, ids);
    write(number, dictionary, places.bytes(), false);
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
