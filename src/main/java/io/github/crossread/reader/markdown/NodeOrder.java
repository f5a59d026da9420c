package io.github.crossread.reader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The order in which the nodes of a Markdown document stand in its text. */
final class NodeOrder {

  private NodeOrder() {}

  /**
   * Returns the node after another, or null behind the last one under {@code root}.
   *
   * @param inward whether to go on with the node's own children
   */
  static @Nullable Node next(Node node, Node root, boolean inward) {
    if (inward && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node ended = node;
    while (ended != root && ended.getNext() == null) {
      ended = ended.getParent();
    }
    return ended == root ? null : ended.getNext();
  }
}
