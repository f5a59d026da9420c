package io.github.crossread.report.pdf.type;

import io.github.crossread.report.pdf.font.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An element of the structure tree, which says what the drawn things are and in which order they
 * are read. A tag has other tags in it or drawn things, never both (but for a link's area).
 */
public final class Tag {
  /** What is drawn and not read: rules, tints, running heads. */
  public static final Tag ARTIFACT = new Tag("Artifact");

  private final String type;

  // A large report has hundreds of thousands of tags: a list is made when something goes into it.
  private List<Tag> children = List.of();
  private List<Attribute> attributes = List.of();
  private List<Content> contents = List.of();
  private int number;
  private Optional<String> alternative = Optional.empty();
  private Optional<String> actual = Optional.empty();
  private Optional<String> language = Optional.empty();

  /**
   * A property of the element.
   *
   * @param owner who defines it: Table, List or Layout
   * @param key its name
   * @param value an {@link Integer}, a {@link String} for a name, or a list of integers
   */
  public record Attribute(String owner, String key, Object value) {}

  /** What is drawn of an element. */
  public sealed interface Content {}

  /**
   * Marked words and shapes.
   *
   * @param page the number of their page, from 0
   * @param number theirs on that page, from 0
   */
  public record Mark(int page, int number) implements Content {}

  /**
   * The area of a link.
   *
   * @param page the number of its page, from 0
   * @param link its own among all links, from 0
   */
  public record Area(int page, int link) implements Content {}

  private Tag(String type) {
    this.type = type;
  }

  /** Makes the root of a tree. */
  public static Tag document() {
    return new Tag("Document");
  }

  /** Makes an element in this one, after those that it has; in an artifact all are artifacts. */
  public Tag child(String childType) {
    if (this == ARTIFACT) {
      return ARTIFACT;
    }
    Tag child = new Tag(childType);
    children = with(children, child);
    return child;
  }

  /** Makes a table's head cell in this row. */
  public Tag head(String scope) {
    return child("TH").with("Table", "Scope", scope);
  }

  /** Makes a list in this element whose entries have labels. */
  public Tag list() {
    return child("L").with("List", "ListNumbering", "Decimal");
  }

  /** Sets a property. */
  public Tag with(String owner, String key, Object value) {
    if (this != ARTIFACT) {
      attributes = with(attributes, new Attribute(owner, key, value));
    }
    return this;
  }

  /** Sets the words that describe it. */
  public Tag alternative(String words) {
    if (this != ARTIFACT) {
      alternative = Optional.of(Printable.of(words));
    }
    return this;
  }

  /** Sets the words that it stands for. */
  public Tag actual(String words) {
    if (this != ARTIFACT) {
      actual = Optional.of(Printable.of(words));
    }
    return this;
  }

  /**
   * Sets the language of its words, as a BCP 47 tag; without one it is that of what it stands in.
   */
  public Tag language(Optional<String> tag) {
    if (this != ARTIFACT) {
      language = tag;
    }
    return this;
  }

  /** Adds something that is drawn. */
  public void add(Content content) {
    contents = with(contents, content);
  }

  /** Gives it its number among all elements. */
  public void number(int among) {
    number = among;
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> grown = list.isEmpty() ? new ArrayList<>(1) : list;
    grown.add(more);
    return grown;
  }

  public String type() {
    return type;
  }

  public List<Tag> children() {
    return Collections.unmodifiableList(children);
  }

  public List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  public List<Content> contents() {
    return Collections.unmodifiableList(contents);
  }

  /** Returns its number among all elements, from 0. */
  public int number() {
    return number;
  }

  public Optional<String> alternative() {
    return alternative;
  }

  public Optional<String> actual() {
    return actual;
  }

  public Optional<String> language() {
    return language;
  }
}
