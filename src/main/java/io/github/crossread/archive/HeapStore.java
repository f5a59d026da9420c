package io.github.crossread.archive;

import io.github.crossread.archive.store.ArticleData;
import io.github.crossread.archive.store.Decoder;
import io.github.crossread.archive.store.Encoder;
import io.github.crossread.archive.store.Journal;
import io.github.crossread.archive.story.Sketcher;
import io.github.crossread.article.Article;
import io.github.crossread.reader.HeapReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Articles that were read, on disk: each whole, with its sketch beside it. Those of a batch count
 * when the whole batch was read. For several threads at once.
 */
final class HeapStore implements Closeable {

  private final Journal articles;
  private final Journal sketches;
  private final Journal batches;

  /** By the key of their batch. */
  private final Map<String, Content> contents = new ConcurrentHashMap<>();

  private HeapStore(Journal articles, Journal sketches, Journal batches) {
    this.articles = articles;
    this.sketches = sketches;
    this.batches = batches;
  }

  /** Opens the store in a folder; makes it if need be. */
  static HeapStore open(Path folder) throws IOException {
    HeapStore store =
        new HeapStore(
            Journal.open(folder.resolve("articles")),
            Journal.open(folder.resolve("sketches")),
            Journal.open(folder.resolve("batches")));
    store.batches.each((place, batch) -> store.remember(batch));
    return store;
  }

  private void remember(byte[] batch) {
    Decoder in = new Decoder(batch);
    contents.put(in.text(), Content.read(in));
  }

  /**
   * Where the articles of a batch are, and what was set aside.
   *
   * @param articles where each article stands in its journal
   * @param sketches where each one's sketch stands in its own
   * @param aside what could not be read
   */
  record Content(List<Long> articles, List<Long> sketches, List<SetAside> aside) {

    static Content read(Decoder in) {
      return new Content(
          in.list(in::number), in.list(in::number), in.list(() -> SetAside.read(in)));
    }

    void write(Encoder out) {
      out.list(articles, out::number);
      out.list(sketches, out::number);
      out.list(aside, one -> one.write(out));
    }
  }

  /** Returns whether a batch was read, now or in an earlier run. */
  boolean has(String batch) {
    return contents.containsKey(batch);
  }

  /** Returns what takes the articles of a batch. */
  Filling fill() {
    return new Filling();
  }

  /** Returns the articles of some batches, which were read, in their order. */
  StoredHeap heap(List<String> keys) {
    return new StoredHeap(articles, sketches, keys.stream().map(contents::get).toList());
  }

  @Override
  public void close() throws IOException {
    articles.close();
    sketches.close();
    batches.close();
  }

  /** Takes the articles of a batch while it is read; for one thread. */
  final class Filling implements HeapReader.Sink {
    private final Sketcher sketcher = new Sketcher();
    private final Content content =
        new Content(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    @Override
    public void article(Article article) throws IOException {
      content.articles().add(articles.append(ArticleData.bytes(article)));
      content.sketches().add(sketches.append(StoredHeap.bytes(sketcher.sketch(article))));
    }

    @Override
    public void setAside(String id, String reason) {
      content.aside().add(new SetAside(id, reason));
    }

    /** Makes what was taken count, as the batch of a key. */
    void complete(String key) throws IOException {
      Encoder out = new Encoder();
      out.text(key);
      content.write(out);
      batches.append(out.bytes());
      contents.put(key, content);
    }
  }
}
