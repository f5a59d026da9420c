package io.github.crossread.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The tags as PDF's structure tree, tied to what is drawn (ISO 32000-1, 14.7). */
final class StructureTree {
  /** Elements that stand in a table's grid even if empty. */
  private static final Set<String> CELLS = Set.of("TD", "TH");

  private final Map<Tag, COSDictionary> elements = new HashMap<>();
  private final Map<Tag, COSArray> contents = new HashMap<>();
  private final List<PDPage> pages = new ArrayList<>();
  private final List<COSArray> marksByPage = new ArrayList<>();
  private final List<PDAnnotationLink> links = new ArrayList<>();
  private final List<COSDictionary> linkElements = new ArrayList<>();

  /** Takes the page that is drawn on from now on. */
  void open(PDPage page) {
    pages.add(page);
    marksByPage.add(new COSArray());
  }

  private PDPage page() {
    return pages.get(pages.size() - 1);
  }

  /** Makes what is drawn next on this page the content of a tag, and returns its number there. */
  int mark(Tag tag) {
    COSArray marks = marksByPage.get(marksByPage.size() - 1);
    int number = marks.size();
    COSDictionary element = element(tag);
    marks.add(element);
    COSDictionary page = page().getCOSObject();
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, page);
    }
    contents(tag).add(content(element, page, number));
    return number;
  }

  private static COSBase content(COSDictionary element, COSDictionary page, int number) {
    if (element.getDictionaryObject(COSName.PG) == page) {
      return COSInteger.get(number);
    }
    COSDictionary elsewhere = new COSDictionary();
    elsewhere.setName(COSName.TYPE, "MCR");
    elsewhere.setItem(COSName.PG, page);
    elsewhere.setInt(COSName.MCID, number);
    return elsewhere;
  }

  /** Makes a link on a page part of its tag. */
  void link(Tag tag, PDAnnotationLink link, PDPage page) {
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "OBJR");
    reference.setItem(COSName.OBJ, link.getCOSObject());
    reference.setItem(COSName.PG, page.getCOSObject());
    contents(tag).add(reference);
    links.add(link);
    linkElements.add(element(tag));
  }

  /** Says where a figure stands on its page, in whole points. */
  void extent(Tag tag, COSArray box) {
    COSDictionary layout = new COSDictionary();
    layout.setName(COSName.O, "Layout");
    layout.setItem(COSName.BBOX, box);
    layout.setName(COSName.getPDFName("Placement"), "Block");
    element(tag).setItem(COSName.A, layout);
  }

  private COSArray contents(Tag tag) {
    return contents.computeIfAbsent(tag, t -> new COSArray());
  }

  private COSDictionary element(Tag tag) {
    return elements.computeIfAbsent(tag, StructureTree::newElement);
  }

  private static COSDictionary newElement(Tag tag) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.TYPE, "StructElem");
    element.setName(COSName.S, tag.type());
    tag.alternative().ifPresent(words -> element.setString(COSName.ALT, words));
    tag.actual().ifPresent(words -> element.setString(COSName.ACTUAL_TEXT, words));
    if (!tag.attributes().isEmpty()) {
      element.setItem(COSName.A, attributes(tag.attributes()));
    }
    return element;
  }

  private static COSDictionary attributes(List<Tag.Attribute> attributes) {
    COSDictionary all = new COSDictionary();
    for (Tag.Attribute attribute : attributes) {
      all.setName(COSName.O, attribute.owner());
      COSName key = COSName.getPDFName(attribute.key());
      if (attribute.value() instanceof Integer number) {
        all.setInt(key, number);
      } else {
        all.setName(key, attribute.value().toString());
      }
    }
    return all;
  }

  /** Writes the tree, once all is drawn. */
  void finish(PDDocumentCatalog catalog, Tag document) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.ROLE_MAP, roles());
    root.setItem(COSName.K, joined(document, root));
    int next = parents(root);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  /** PDF 1.7 knows no tag for edits; each is a span to whoever doesn't know these. */
  private static COSDictionary roles() {
    COSDictionary roles = new COSDictionary();
    roles.setName(COSName.getPDFName("Ins"), "Span");
    roles.setName(COSName.getPDFName("Del"), "Span");
    return roles;
  }

  private COSDictionary joined(Tag tag, COSDictionary parent) {
    COSDictionary element = element(tag);
    element.setItem(COSName.P, parent);
    COSArray kids = contents(tag);
    tag.children().stream()
        .filter(this::isNeeded)
        .forEach(child -> kids.add(joined(child, element)));
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids);
    }
    return element;
  }

  private boolean isNeeded(Tag tag) {
    return contents.containsKey(tag)
        || CELLS.contains(tag.type())
        || tag.children().stream().anyMatch(this::isNeeded);
  }

  private int parents(COSDictionary root) {
    COSArray numbers = new COSArray();
    int next = 0;
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).setStructParents(next);
      numbers.add(COSInteger.get(next++));
      numbers.add(marksByPage.get(i));
    }
    for (int i = 0; i < links.size(); i++) {
      links.get(i).setStructParent(next);
      numbers.add(COSInteger.get(next++));
      numbers.add(linkElements.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    return next;
  }
}
