package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads heaps of articles: files in folders, each with one article or with thousands, whose events
 * are not known. What can't be read is set aside, and the others are read all the same. For several
 * threads at once.
 */
public final class HeapReader {

  private final Formats formats;
  private final List<String> agencies;
  private final ArticleAssembler assembler;

  /**
   * Makes a reader.
   *
   * @param encoding the encoding of all articles; if none is given, each file's is detected
   * @param agencies names of news agencies beside those that are known
   */
  public HeapReader(Optional<Charset> encoding, List<String> agencies) {
    this.formats = new Formats(encoding);
    this.agencies = List.copyOf(agencies);
    this.assembler = new ArticleAssembler(Agencies.known().with(this.agencies));
  }

  /** Takes what a file of a heap holds, in its order. */
  public interface Sink {

    /** Takes an article. Its id is that of its file; of one of several, with its name or number. */
    void article(Article article) throws IOException;

    /**
     * Takes what could not be read.
     *
     * @param id the id of the article, or of the file
     * @param reason what is wrong with it, without the path of the file
     */
    void setAside(String id, String reason) throws IOException;
  }

  /**
   * Finds the files of a heap.
   *
   * @param heap a folder, with all below it; a file; or a pattern such as {@code feeds/*.jsonl}
   * @param base what a path that is not absolute begins at
   * @return the files, by name in the order of code points
   * @throws InputException if there is no such folder or file, or no article file in it
   */
  public List<HeapFile> files(String heap, Path base) throws InputException {
    HeapFolder folder = HeapFolder.of(heap, base);
    List<HeapFile> files = folder.files(formats);
    if (files.isEmpty()) {
      throw InputException.in(
          folder.root(),
          "no article files "
              + (folder.root().equals(base.resolve(heap).normalize())
                  ? "in this folder or below it"
                  : "that match " + heap)
              + ". Articles are files that end in "
              + Formats.ENDINGS
              + ".");
    }
    return files;
  }

  /**
   * Reads a file. It may be larger than memory if it is a web archive, JSON Lines or CSV.
   *
   * @throws IOException if the file or the sink can't be used any more
   */
  public void read(HeapFile file, Sink sink) throws IOException {
    HeapFileReader.read(file, formats, assembler, sink);
  }

  /**
   * Returns articles of a heap as the set of one event, with the first headline as its title.
   *
   * @param id what the event is called in the heap
   * @param articles two or more
   */
  public ArticleSet set(String id, List<Article> articles) {
    return new ArticleSet(
        id,
        articles.stream().flatMap(article -> article.headline().stream()).findFirst(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        agencies,
        OneOutletTwice.toldApart(articles));
  }
}
