package io.github.crossread.archive;

import io.github.crossread.Comparison;
import io.github.crossread.archive.story.StoryFinder;
import io.github.crossread.reader.HeapFile;
import io.github.crossread.reader.HeapReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The steps from a heap of articles to tables of its stories. */
public final class Archive implements Closeable {

  private final ArchiveOptions options;
  private final Progress progress;
  private final HeapReader reader;
  private final HeapRun run;
  private final HeapStore store;
  private final ComparedStories compared;

  private Archive(
      ArchiveOptions options, Progress progress, HeapStore store, ComparedStories compared) {
    this.options = options;
    this.progress = progress;
    this.reader = new HeapReader(options.comparison().encoding(), options.comparison().agencies());
    this.run = new HeapRun(options.threads());
    this.store = store;
    this.compared = compared;
  }

  /**
   * Opens an archive.
   *
   * @param folder where what is done is kept; made if need be, and of use to later runs
   * @param progress told how far a run is
   * @throws IOException if the folder can't be used
   */
  public static Archive open(Path folder, ArchiveOptions options, Progress progress)
      throws IOException {
    HeapStore store = HeapStore.open(folder);
    ComparedStories compared = ComparedStories.open(folder.resolve("stories"), options.comparing());
    return new Archive(options, progress, store, compared);
  }

  /**
   * Reads the files of a heap, finds the stories in it, and compares the articles of each.
   *
   * @param files as {@link HeapReader#files} gives them
   * @return the tables of what was found
   * @throws IOException if what is done can't be kept
   * @throws InterruptedException if the run is told to end; the next one goes on where it was
   */
  public Stories make(List<HeapFile> files) throws IOException, InterruptedException {
    StoredHeap heap = read(files);
    List<Story> stories = found(heap);
    StoryComparer comparer = new StoryComparer(heap, reader, new Comparison(options.comparison()));
    AtomicInteger done = new AtomicInteger();
    List<Long> places =
        run.each(
            stories,
            story -> {
              long place = compared.compared(story, heap, comparer);
              progress.told(Progress.Step.COMPARE, done.incrementAndGet(), stories.size());
              return place;
            });
    return new Stories(heap, stories, places, compared, comparer);
  }

  private StoredHeap read(List<HeapFile> files) throws IOException, InterruptedException {
    AtomicInteger done = new AtomicInteger();
    List<String> keys =
        run.each(
            Batch.of(files),
            batch -> {
              String key = batch.key(options.reading());
              if (!store.has(key)) {
                read(batch, key);
              }
              done.addAndGet(batch.files().size());
              progress.told(Progress.Step.READ, done.get(), files.size());
              return key;
            });
    return store.heap(keys);
  }

  private void read(Batch batch, String key) throws IOException {
    HeapStore.Filling filling = store.fill();
    for (HeapFile file : batch.files()) {
      try {
        reader.read(file, filling);
      } catch (RuntimeException | StackOverflowError e) {
        filling.setAside(file.id(), StoryComparer.fault(e));
      }
    }
    filling.complete(key);
  }

  /** Returns the stories of two articles or more, by their first article. */
  private List<Story> found(StoredHeap heap) throws IOException {
    int[] first = StoryFinder.stories(heap);
    TreeMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int article = 0; article < first.length; article++) {
      members.computeIfAbsent(first[article], f -> new ArrayList<>()).add(article);
    }
    members.values().removeIf(articles -> articles.size() == 1);
    List<Story> stories = new ArrayList<>();
    for (List<Integer> articles : members.values()) {
      stories.add(Story.of(heap.article(articles.get(0)).id(), articles));
    }
    progress.told(Progress.Step.FIND, stories.size(), stories.size());
    return stories;
  }

  @Override
  public void close() throws IOException {
    store.close();
    compared.close();
  }
}
