package io.github.crossread.report.pdf.file;

import io.github.crossread.report.pdf.type.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tags as PDF's structure tree, tied to what is drawn (ISO 32000-1, 14.7).
 *
 * <p>A large report has hundreds of thousands of elements, and as PDFBox's objects they would take
 * more room than all else. So an element is made of its tag when it is written, and forgotten.
 */
public final class StructureTree {
  /** Elements that stand in a table's grid even if empty. */
  private static final Set<String> CELLS = Set.of("TD", "TH");

  /** Before the elements there is the tree that leads from what is drawn to its elements. */
  private static final int BEFORE_ELEMENTS = 1;

  /**
   * An element of the tree.
   *
   * @param parent the number of the one that it stands in; of the root, which stands in none, -1
   */
  private record Element(Tag tag, int parent) {}

  private final COSDictionary root = new COSDictionary();
  private final List<Element> elements = new ArrayList<>();
  private final List<PDPage> pages = new ArrayList<>();
  private final List<List<Tag>> marksByPage = new ArrayList<>();
  private final List<PDAnnotationLink> links = new ArrayList<>();
  private final List<Tag> linkTags = new ArrayList<>();

  /** Takes the page that is drawn on from now on. */
  void open(PDPage page) {
    pages.add(page);
    marksByPage.add(new ArrayList<>());
  }

  /** Makes what is drawn next on this page the content of a tag, and returns its number there. */
  int mark(Tag tag) {
    List<Tag> marks = marksByPage.get(marksByPage.size() - 1);
    int number = marks.size();
    marks.add(tag);
    tag.add(new Tag.Mark(marksByPage.size() - 1, number));
    return number;
  }

  /** Makes a link on a page, by the page's number from 0, part of its tag. */
  void link(Tag tag, PDAnnotationLink link, int page) {
    tag.add(new Tag.Area(page, links.size()));
    links.add(link);
    linkTags.add(tag);
  }

  /** Ties the tree to the document, once all is drawn. */
  void finish(PDDocumentCatalog catalog, Tag document) {
    number(document, -1);
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.ROLE_MAP, roles());
    root.setItem(COSName.K, element(document.number()));
    root.setItem(COSName.PARENT_TREE, new Later(0));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.size());
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).setStructParents(i);
    }
    for (int i = 0; i < links.size(); i++) {
      links.get(i).setStructParent(pages.size() + i);
    }
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  /** PDF 1.7 knows no tag for edits; each is a span to whoever doesn't know these. */
  private static COSDictionary roles() {
    COSDictionary roles = new COSDictionary();
    roles.setName(COSName.getPDFName("Ins"), "Span");
    roles.setName(COSName.getPDFName("Del"), "Span");
    return roles;
  }

  /** Numbers the elements in the order in which they are read. */
  private void number(Tag tag, int parent) {
    tag.number(elements.size());
    elements.add(new Element(tag, parent));
    tag.children().stream().filter(this::isNeeded).forEach(child -> number(child, tag.number()));
  }

  private boolean isNeeded(Tag tag) {
    return !tag.contents().isEmpty()
        || CELLS.contains(tag.type())
        || tag.children().stream().anyMatch(this::isNeeded);
  }

  private static Later element(int number) {
    return new Later(BEFORE_ELEMENTS + number);
  }

  /** Returns how many objects it has that a {@link Later} can refer to. */
  int size() {
    return BEFORE_ELEMENTS + elements.size();
  }

  /** Makes one of those objects. */
  COSDictionary object(int index) {
    return index < BEFORE_ELEMENTS ? parents() : made(elements.get(index - BEFORE_ELEMENTS));
  }

  private COSDictionary made(Element element) {
    Tag tag = element.tag();
    COSDictionary made = new COSDictionary();
    made.setName(COSName.TYPE, "StructElem");
    made.setName(COSName.S, tag.type());
    made.setItem(COSName.P, element.parent() < 0 ? root : element(element.parent()));
    tag.alternative().ifPresent(words -> made.setString(COSName.ALT, words));
    tag.language().ifPresent(code -> made.setString(COSName.LANG, code));
    tag.actual().ifPresent(words -> made.setString(COSName.ACTUAL_TEXT, words));
    if (!tag.attributes().isEmpty()) {
      made.setItem(COSName.A, attributes(tag.attributes()));
    }
    OptionalInt page = page(tag);
    page.ifPresent(number -> made.setItem(COSName.PG, pages.get(number)));
    COSArray kids = kids(tag, page);
    if (kids.size() > 0) {
      made.setItem(COSName.K, kids);
    }
    return made;
  }

  /** Returns the page that the first words or shapes of a tag stand on. */
  private static OptionalInt page(Tag tag) {
    return tag.contents().stream()
        .filter(Tag.Mark.class::isInstance)
        .mapToInt(mark -> ((Tag.Mark) mark).page())
        .findFirst();
  }

  private COSArray kids(Tag tag, OptionalInt page) {
    COSArray kids = new COSArray();
    for (Tag.Content content : tag.contents()) {
      if (content instanceof Tag.Mark mark) {
        kids.add(mark.page() == page.orElse(-1) ? COSInteger.get(mark.number()) : elsewhere(mark));
      } else if (content instanceof Tag.Area area) {
        kids.add(reference(area));
      }
    }
    tag.children().stream().filter(this::isNeeded).forEach(c -> kids.add(element(c.number())));
    return kids;
  }

  private COSDictionary elsewhere(Tag.Mark mark) {
    COSDictionary elsewhere = direct();
    elsewhere.setName(COSName.TYPE, "MCR");
    elsewhere.setItem(COSName.PG, pages.get(mark.page()));
    elsewhere.setInt(COSName.MCID, mark.number());
    return elsewhere;
  }

  private COSDictionary reference(Tag.Area area) {
    COSDictionary reference = direct();
    reference.setName(COSName.TYPE, "OBJR");
    reference.setItem(COSName.OBJ, links.get(area.link()));
    reference.setItem(COSName.PG, pages.get(area.page()));
    return reference;
  }

  private static COSDictionary attributes(List<Tag.Attribute> attributes) {
    COSDictionary all = direct();
    for (Tag.Attribute attribute : attributes) {
      all.setName(COSName.O, attribute.owner());
      all.setItem(COSName.getPDFName(attribute.key()), value(attribute.value()));
    }
    return all;
  }

  private static COSBase value(Object value) {
    if (value instanceof Integer number) {
      return COSInteger.get(number);
    }
    if (value instanceof List<?> numbers) {
      COSArray array = new COSArray();
      numbers.forEach(number -> array.add(value(number)));
      return array;
    }
    return COSName.getPDFName(value.toString());
  }

  /** Makes a dictionary that stands in the object it belongs to. */
  private static COSDictionary direct() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  private COSDictionary parents() {
    COSArray numbers = new COSArray();
    for (List<Tag> marks : marksByPage) {
      COSArray onPage = new COSArray();
      marks.forEach(tag -> onPage.add(element(tag.number())));
      numbers.add(COSInteger.get(numbers.size() / 2));
      numbers.add(onPage);
    }
    for (Tag tag : linkTags) {
      numbers.add(COSInteger.get(numbers.size() / 2));
      numbers.add(element(tag.number()));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }
}
