package io.github.crossread.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects as PDF has them (ISO 32000-1, 7.3). */
final class ObjectPrinter {
  private final ObjectNumbers numbers;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ObjectPrinter(ObjectNumbers numbers) {
    this.numbers = numbers;
  }

  /** Returns how many bytes are written. */
  int size() {
    return out.size();
  }

  /** Returns what is written. */
  byte[] bytes() {
    return out.toByteArray();
  }

  /** Writes characters of ASCII. */
  void print(String ascii) {
    out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes what another one has written. */
  void print(ObjectPrinter other) {
    out.writeBytes(other.bytes());
  }

  /** Writes a dictionary, of a stream its dictionary alone. */
  void print(COSDictionary dictionary) throws IOException {
    print("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      print(" ");
      value(entry.getValue());
    }
    print(">>");
  }

  private void value(COSBase value) throws IOException {
    COSBase found = ObjectNumbers.resolved(value);
    if (found instanceof COSDictionary dictionary) {
      if (dictionary.isDirect()) {
        print(dictionary);
      } else {
        print(numbers.number(dictionary) + " 0 R");
      }
    } else if (found instanceof COSArray array) {
      array(array);
    } else if (found instanceof Later later) {
      print(numbers.number(later) + " 0 R");
    } else {
      simple(found);
    }
  }

  private void array(COSArray array) throws IOException {
    print("[");
    for (int i = 0; i < array.size(); i++) {
      print(i == 0 ? "" : " ");
      value(array.get(i));
    }
    print("]");
  }

  private void simple(COSBase value) throws IOException {
    if (value instanceof COSName name) {
      name.writePDF(out);
    } else if (value instanceof COSInteger number) {
      number.writePDF(out);
    } else if (value instanceof COSFloat number) {
      number.writePDF(out);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, out);
    } else if (value instanceof COSBoolean truth) {
      truth.writePDF(out);
    } else {
      print("null");
    }
  }
}
