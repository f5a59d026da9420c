package io.github.crossread.reader.export;

import io.github.crossread.article.Note;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.ExtractedText;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.plain.FieldText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The articles of exports, whatever file carries them. */
public final class Exports {

  private static final List<ExportLayout> LAYOUTS =
      List.of(
          new NexisUni(),
          new NexisDocuments(),
          new FactivaArticles(),
          new FactivaCodes(),
          new ProQuestDocuments());

  private Exports() {}

  /**
   * Returns the articles of an export that is text; none, if the text is no export.
   *
   * @param file the file that it stands in, for messages
   * @param notes what a reader of the report should know about how the file was read
   */
  public static List<Extract> inText(Path file, String text, List<Note> notes) {
    List<Line> places = Line.of(text, new Span(0, text.length()));
    List<ExportLine> lines = places.stream().map(line -> line(text, line)).toList();
    return articles(lines).stream()
        .map(article -> inText(file, text, places, article, notes))
        .toList();
  }

  /** Returns the articles of an export whose text was taken out of a file; none, if it is none. */
  public static List<Extract> outOf(Path file, String text) {
    return inText(file, text, List.of()).stream().map(article -> cutOut(file, article)).toList();
  }

  /** An article that stands for itself, not for the whole export. */
  private static Extract cutOut(Path file, Extract article) {
    String body =
        article.pieces().stream()
            .filter(piece -> !piece.is(Piece.Kind.HEADING))
            .map(Piece::words)
            .collect(Collectors.joining("\n\n"));
    return FieldText.article(file, article.id(), body, article.facts(), article.notes());
  }

  private static ExportLine line(String text, Line line) {
    int begin = line.span().begin();
    boolean indented = begin > 1 && text.charAt(begin - 1) == ' ' && text.charAt(begin - 2) == ' ';
    return new ExportLine(Piece.Kind.PARAGRAPH, line.words(text), indented, line.afterBlank());
  }

  private static Extract inText(
      Path file, String text, List<Line> lines, ExportedArticle article, List<Note> notes) {
    List<Piece> pieces = new ArrayList<>();
    article
        .headline()
        .map(stretch -> span(lines, stretch))
        .ifPresent(s -> pieces.add(new Piece(Piece.Kind.HEADING, PrintedText.of(text, s))));
    for (LineRange body : article.body()) {
      pieces.addAll(
          WrappedText.pieces(file, text, lines.subList(body.begin(), body.end()), body.skipped()));
    }
    return new Extract(article.id(), text, false, pieces, article.facts(), new Span(0, 0), notes);
  }

  private static Span span(List<Line> lines, LineRange stretch) {
    return new Span(
        lines.get(stretch.begin()).span().begin() + stretch.skipped(),
        lines.get(stretch.end() - 1).span().end());
  }

  /** Returns the articles of an export in paragraphs; none, if they are no export. */
  public static List<Extract> inParagraphs(List<ExportLine> lines, List<Note> notes) {
    return articles(lines).stream().map(article -> extract(lines, article, notes)).toList();
  }

  private static Extract extract(
      List<ExportLine> lines, ExportedArticle article, List<Note> notes) {
    ExtractedText words = new ExtractedText();
    article.facts().headline().ifPresent(headline -> words.add(Piece.Kind.HEADING, headline));
    for (LineRange stretch : article.body()) {
      for (int i = stretch.begin(); i < stretch.end(); i++) {
        int skipped = i == stretch.begin() ? stretch.skipped() : 0;
        words.add(lines.get(i).kind(), lines.get(i).words().substring(skipped));
      }
    }
    return Extract.of(words, article.facts(), notes).called(article.id());
  }

  /** Returns paragraphs as one article. */
  public static Extract one(List<ExportLine> lines, Facts facts, List<Note> notes) {
    ExtractedText words = new ExtractedText();
    lines.forEach(line -> words.add(line.kind(), line.words()));
    return Extract.of(words, facts, notes);
  }

  private static List<ExportedArticle> articles(List<ExportLine> lines) {
    return LAYOUTS.stream()
        .map(layout -> layout.articles(lines))
        .filter(articles -> !articles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
