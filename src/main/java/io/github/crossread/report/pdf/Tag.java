package io.github.crossread.report.pdf;

import io.github.crossread.report.pdf.font.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An element of the structure tree, which says what the drawn things are and in which order they
 * are read. A tag has other tags in it or drawn things, never both (but for a link's area).
 */
final class Tag {
  /** What is drawn and not read: rules, tints, running heads. */
  static final Tag ARTIFACT = new Tag("Artifact");

  private final String type;
  private final List<Tag> children = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private Optional<String> alternative = Optional.empty();
  private Optional<String> actual = Optional.empty();

  /**
   * A property of the element.
   *
   * @param owner who defines it: Table, List or Layout
   * @param key its name
   * @param value an {@link Integer}, or a {@link String} for a name
   */
  record Attribute(String owner, String key, Object value) {}

  private Tag(String type) {
    this.type = type;
  }

  /** Makes the root of a tree. */
  static Tag document() {
    return new Tag("Document");
  }

  /** Makes an element in this one, after those that it has; in an artifact all are artifacts. */
  Tag child(String childType) {
    if (this == ARTIFACT) {
      return ARTIFACT;
    }
    Tag child = new Tag(childType);
    children.add(child);
    return child;
  }

  /** Makes a table's head cell in this row. */
  Tag head(String scope) {
    return child("TH").with("Table", "Scope", scope);
  }

  /** Makes a list in this element whose entries have labels. */
  Tag list() {
    return child("L").with("List", "ListNumbering", "Decimal");
  }

  /** Sets a property. */
  Tag with(String owner, String key, Object value) {
    if (this != ARTIFACT) {
      attributes.add(new Attribute(owner, key, value));
    }
    return this;
  }

  /** Sets the words that describe it. */
  Tag alternative(String words) {
    if (this != ARTIFACT) {
      alternative = Optional.of(Printable.of(words));
    }
    return this;
  }

  /** Sets the words that it stands for. */
  Tag actual(String words) {
    if (this != ARTIFACT) {
      actual = Optional.of(Printable.of(words));
    }
    return this;
  }

  String type() {
    return type;
  }

  List<Tag> children() {
    return Collections.unmodifiableList(children);
  }

  List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  Optional<String> alternative() {
    return alternative;
  }

  Optional<String> actual() {
    return actual;
  }
}
