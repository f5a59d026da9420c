package io.github.crossread.report.pdf.file;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A reference to an object that is made only when it is written; only our own printer knows it. */
final class Later extends COSBase {
  private final int index;

  /**
   * Makes a reference.
   *
   * @param index the object's number among those that are made later, from 0
   */
  Later(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }

  @Override
  public void accept(ICOSVisitor visitor) {
    throw new UnsupportedOperationException("written by ObjectPrinter alone");
  }
}
