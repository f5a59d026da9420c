package io.github.crossread.report.pdf.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * The objects of a document by their numbers: every dictionary that stands by itself, in the order
 * in which they are met on the way from the first ones. Arrays stand where they are used.
 */
final class ObjectNumbers {
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final List<COSDictionary> objects = new ArrayList<>();
  private final Deque<COSDictionary> unseen = new ArrayDeque<>();

  /** Numbers all that can be reached, from 1. */
  ObjectNumbers(List<COSDictionary> first) {
    first.forEach(this::number);
    while (!unseen.isEmpty()) {
      unseen.remove().getValues().forEach(this::follow);
    }
  }

  private void number(COSDictionary object) {
    if (numbers.putIfAbsent(object, objects.size() + 1) == null) {
      objects.add(object);
      unseen.add(object);
    }
  }

  private void follow(COSBase value) {
    COSBase found = resolved(value);
    if (found instanceof COSArray array) {
      array.forEach(this::follow);
    } else if (found instanceof COSDictionary dictionary) {
      if (dictionary.isDirect()) {
        dictionary.getValues().forEach(this::follow);
      } else {
        number(dictionary);
      }
    }
  }

  /** Returns what a reference leads to. */
  static COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  /** Returns the objects, the first of which has the number 1. */
  List<COSDictionary> objects() {
    return Collections.unmodifiableList(objects);
  }

  /** Returns the number of an object that is made later; those follow all others. */
  int number(Later later) {
    return objects.size() + 1 + later.index();
  }

  /** Returns the number of an object. */
  int number(COSBase object) {
    return numbers.get(object);
  }
}
