package io.github.crossread.reader.markdown;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A run of words in Markdown, laid beside its source: escapes and entities are undone in it. */
final class LiteralText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\\\p{Punct}");
  private static final Parser PARSER = Parser.builder().build();

  private final String literal;
  private final String source;
  private final Span span;
  private final List<PrintedText> parts = new ArrayList<>();
  private int read;
  private int at;

  private LiteralText(String literal, String source, Span span) {
    this.literal = literal;
    this.source = source;
    this.span = span;
    this.at = span.begin();
  }

  /** Returns the words of a node, each char with its place. */
  static PrintedText of(Text node, MarkdownSource source) {
    return new LiteralText(node.getLiteral(), source.text(), source.span(node)).printed();
  }

  private PrintedText printed() {
    while (read < literal.length() && at < span.end()) {
      if (!verbatim() && !escape() && !entity()) {
        return unknown();
      }
    }
    return read < literal.length() ? unknown() : PrintedText.concatenated(parts);
  }

  /** Takes the chars up to the next that may be an escape or entity. */
  private boolean verbatim() {
    int begin = at;
    while (at < span.end() && read < literal.length() && isVerbatim()) {
      at++;
      read++;
    }
    if (at > begin) {
      parts.add(PrintedText.of(source, new Span(begin, at)));
    }
    return at > begin;
  }

  private boolean isVerbatim() {
    return source.charAt(at) == literal.charAt(read)
        && !(source.charAt(at) == '\\' && matcher(ESCAPE).lookingAt())
        && !(source.charAt(at) == '&' && matcher(ENTITY).lookingAt());
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(source).region(at, span.end());
  }

  private boolean escape() {
    boolean escape = matcher(ESCAPE).lookingAt() && source.charAt(at + 1) == literal.charAt(read);
    if (escape) {
      parts.add(PrintedText.of(source, new Span(at + 1, at + 2)));
      at += 2;
      read++;
    }
    return escape;
  }

  /** Takes an entity, or what only looks like one: a name that stands for nothing. */
  private boolean entity() {
    Matcher entity = matcher(ENTITY);
    if (!entity.lookingAt()) {
      return source.charAt(at) == '\0' && decoded("\uFFFD", at + 1);
    }
    return decoded(decode(entity.group()), entity.end()) || decoded(entity.group(), entity.end());
  }

  private boolean decoded(String chars, int end) {
    boolean same = literal.startsWith(chars, read);
    if (same) {
      Span from = new Span(at, end);
      parts.add(
          chars.length() == from.length()
              ? PrintedText.of(source, from)
              : PrintedText.decoded(chars, from));
      at = end;
      read += chars.length();
    }
    return same;
  }

  private static String decode(String entity) {
    return PARSER.parse(entity).getFirstChild().getFirstChild() instanceof Text text
        ? text.getLiteral()
        : entity;
  }

  /** What can't be laid beside its source stands for all that is left of it. */
  private PrintedText unknown() {
    parts.add(PrintedText.decoded(literal.substring(read), new Span(at, span.end())));
    return PrintedText.concatenated(parts);
  }
}
