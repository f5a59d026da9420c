package io.github.crossread.reader;

import io.github.crossread.article.Article;
import io.github.crossread.article.Note;
import io.github.crossread.article.Source;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of a heap, however large, a lot of its articles after another. */
final class HeapFileReader implements RecordLots.Reading {

  /** Where a message says that something is: in a lot, that is not where it is in the file. */
  private static final Pattern PLACE = Pattern.compile("(?:line|byte) \\d+[^:]{0,20}: ");

  private final HeapFile file;
  private final Formats formats;
  private final ArticleAssembler assembler;
  private final HeapReader.Sink sink;
  private final Source source;

  /** The names that its articles have so far. */
  private final Set<String> met = new HashSet<>();

  private int count;

  private HeapFileReader(
      HeapFile file,
      Formats formats,
      ArticleAssembler assembler,
      HeapReader.Sink sink,
      Source source) {
    this.file = file;
    this.formats = formats;
    this.assembler = assembler;
    this.sink = sink;
    this.source = source;
  }

  /** Reads a file; what can't be read is set aside. */
  static void read(HeapFile file, Formats formats, ArticleAssembler assembler, HeapReader.Sink sink)
      throws IOException {
    try {
      Source source = new Source(file.file().name(), file.sha256());
      new HeapFileReader(file, formats, assembler, sink, source).read();
    } catch (InputException e) {
      sink.setAside(file.id(), reason(e, file));
    }
  }

  private void read() throws IOException, InputException {
    try {
      byte[] head = file.file().head();
      Optional<ArticleFormat> streamed = formats.streamed(head);
      if (streamed.isPresent()) {
        streamed.get().read(file.path(), head, lot -> take(lot, true));
      } else if (RecordLots.isFor(file)) {
        RecordLots.read(file, this);
      } else {
        List<Extract> all = formats.read(file.path(), file.file().name(), file.file().bytes());
        take(all, all.size() > 1);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void lot(byte[] bytes) throws InputException {
    take(formats.read(file.path(), file.file().name(), bytes), true);
  }

  @Override
  public void setAside(int line, InputException reason) throws IOException {
    Matcher place = PLACE.matcher(reason(reason, file));
    sink.setAside(file.id(), "line " + line + ": " + place.replaceFirst(""));
  }

  private void take(List<Extract> lot, boolean isOneOfMany) {
    List<FileArticle> articles = new ArrayList<>();
    for (Extract extract : lot) {
      String id = isOneOfMany ? file.id() + "#" + name(extract) : file.id();
      articles.add(new FileArticle(id, file.file(), source, extract));
    }
    try {
      for (FileArticle article : RepeatedArticles.once(articles)) {
        take(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the format calls an article, if nothing else is called so, or its number. */
  private String name(Extract extract) {
    count++;
    return extract.id().filter(met::add).orElse(Integer.toString(count));
  }

  private void take(FileArticle read) throws IOException {
    Article article;
    try {
      article = assembler.article(read, Facts.NONE, outlet(read));
    } catch (InputException e) {
      sink.setAside(read.id(), reason(e, file));
      return;
    }
    sink.article(article);
    for (Note note : article.notes()) {
      if (note.kind() == Note.Kind.CUT_SHORT) {
        sink.setAside(file.id(), "what stands behind " + note.examples().get(0) + " is damaged");
      }
    }
  }

  /** Without its folder, which is a day or a feed more often than an outlet. */
  private static String outlet(FileArticle read) {
    String name = read.id().substring(read.id().lastIndexOf('/') + 1);
    return new FileOutlets(List.of(name)).name(name);
  }

  /** A message names the file first, by a path that is of this machine. */
  private static String reason(InputException e, HeapFile file) {
    String message = String.valueOf(e.getMessage());
    String path = file.path().toString();
    if (!message.startsWith(path)) {
      return message;
    }
    String rest = message.substring(path.length());
    return rest.startsWith(": ") || rest.startsWith(", ") ? rest.substring(2) : rest;
  }
}
