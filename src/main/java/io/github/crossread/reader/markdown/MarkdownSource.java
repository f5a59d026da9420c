package io.github.crossread.reader.markdown;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The file's text, and where in it the Markdown begins.
 *
 * @param text the decoded file
 * @param begin where the Markdown begins: behind the front matter
 */
record MarkdownSource(String text, int begin) {

  /** Returns the chars of a span of the Markdown. */
  PrintedText printed(SourceSpan span) {
    int first = begin + span.getInputIndex();
    return PrintedText.of(text, new Span(first, first + span.getLength()));
  }

  /** Returns where a node stands in the file's text. */
  Span span(Node node) {
    SourceSpan first = node.getSourceSpans().get(0);
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return new Span(begin + first.getInputIndex(), begin + last.getInputIndex() + last.getLength());
  }
}
