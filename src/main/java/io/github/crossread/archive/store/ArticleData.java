package io.github.crossread.archive.store;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Note;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Published;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import io.github.crossread.article.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles as bytes, whole: what is read again equals what was written. */
public final class ArticleData {

  /** What a stretch of printed text is. */
  private enum Stretch {
    /** Chars of the article's text, as they stand there. */
    SAME,
    /** Chars that all stand for one place. */
    DECODED,
    /** Chars that stand nowhere. */
    NOWHERE
  }

  private ArticleData() {}

  /** Returns an article as bytes. */
  public static byte[] bytes(Article article) {
    Encoder out = new Encoder();
    out.text(article.id());
    out.text(article.outlet().name());
    out.text(article.outlet().shortName());
    out.text(article.source().file());
    out.text(article.source().sha256());
    out.text(article.text());
    out.number(article.extracted() ? 1 : 0);
    out.list(article.blocks(), block -> write(block, article.text(), out));
    out.optional(article.dateline(), span -> write(span, out));
    out.optional(article.byline(), out::text);
    out.optional(article.published(), published -> write(published, out));
    out.optional(article.updated(), updated -> write(updated, out));
    out.optional(article.url(), out::text);
    out.optional(article.language(), language -> out.text(language.toLanguageTag()));
    out.list(article.notes(), note -> write(note, out));
    return out.bytes();
  }

  private static void write(Span span, Encoder out) {
    out.number(span.begin());
    out.number(span.length());
  }

  private static void write(Published published, Encoder out) {
    out.text(published.day().toString());
    out.optional(published.time(), time -> out.text(time.toString()));
  }

  private static void write(Note note, Encoder out) {
    out.text(note.kind().name());
    out.number(note.count());
    out.optional(note.first(), span -> write(span, out));
    out.list(note.examples(), out::text);
  }

  private static void write(Block block, String text, Encoder out) {
    out.text(block.role().name());
    PrintedText printed = block.text();
    out.number(printed.length());
    int begin = 0;
    while (begin < printed.length()) {
      Stretch kind = kind(printed, begin, text);
      int end = begin + 1;
      while (end < printed.length() && goesOn(kind, printed, end, text)) {
        end++;
      }
      out.text(kind.name());
      out.number(end - begin);
      write(kind, printed, begin, end, out);
      begin = end;
    }
  }

  private static Stretch kind(PrintedText printed, int at, String text) {
    Optional<Span> place = printed.source(at, at + 1);
    if (place.isEmpty()) {
      return Stretch.NOWHERE;
    }
    boolean same =
        place.get().length() == 1 && text.charAt(place.get().begin()) == charAt(printed, at);
    return same ? Stretch.SAME : Stretch.DECODED;
  }

  private static char charAt(PrintedText printed, int at) {
    return printed.toString().charAt(at);
  }

  private static boolean goesOn(Stretch kind, PrintedText printed, int at, String text) {
    if (kind(printed, at, text) != kind) {
      return false;
    }
    Optional<Span> before = printed.source(at - 1, at);
    Optional<Span> place = printed.source(at, at + 1);
    return switch (kind) {
      case NOWHERE -> true;
      case DECODED -> place.equals(before);
      case SAME -> place.map(Span::begin).equals(before.map(Span::end));
    };
  }

  private static void write(Stretch kind, PrintedText printed, int begin, int end, Encoder out) {
    if (kind != Stretch.SAME) {
      out.text(printed.toString().substring(begin, end));
    }
    if (kind != Stretch.NOWHERE) {
      Span first = printed.source(begin, begin + 1).orElseThrow();
      out.number(first.begin());
      if (kind == Stretch.DECODED) {
        out.number(first.end());
      }
    }
  }

  /** Returns the article that {@link #bytes} wrote. */
  public static Article article(byte[] bytes) {
    Decoder in = new Decoder(bytes);
    String id = in.text();
    Outlet outlet = new Outlet(in.text(), in.text());
    Source source = new Source(in.text(), in.text());
    String text = in.text();
    return new Article(
        id,
        outlet,
        source,
        text,
        in.count() == 1,
        in.list(() -> block(in, text)),
        in.optional(() -> span(in)),
        in.optional(in::text),
        in.optional(() -> published(in)),
        in.optional(() -> published(in)),
        in.optional(in::text),
        in.optional(() -> Locale.forLanguageTag(in.text())),
        in.list(() -> note(in)));
  }

  private static Span span(Decoder in) {
    int begin = in.count();
    return new Span(begin, begin + in.count());
  }

  private static Published published(Decoder in) {
    LocalDate day = LocalDate.parse(in.text());
    return new Published(day, in.optional(() -> OffsetDateTime.parse(in.text())));
  }

  private static Note note(Decoder in) {
    return new Note(
        Note.Kind.valueOf(in.text()), in.count(), in.optional(() -> span(in)), in.list(in::text));
  }

  private static Block block(Decoder in, String text) {
    Role role = Role.valueOf(in.text());
    int length = in.count();
    List<PrintedText> stretches = new ArrayList<>();
    int read = 0;
    while (read < length) {
      PrintedText stretch = stretch(in, text);
      stretches.add(stretch);
      read += stretch.length();
    }
    return new Block(role, PrintedText.concatenated(stretches));
  }

  private static PrintedText stretch(Decoder in, String text) {
    Stretch kind = Stretch.valueOf(in.text());
    int length = in.count();
    return switch (kind) {
      case SAME -> {
        int begin = in.count();
        yield PrintedText.of(text, new Span(begin, begin + length));
      }
      case DECODED -> PrintedText.decoded(in.text(), new Span(in.count(), in.count()));
      case NOWHERE -> PrintedText.nowhere(in.text());
    };
  }
}
