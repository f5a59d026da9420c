package io.github.crossread.archive;

import io.github.crossread.archive.store.Decoder;
import io.github.crossread.archive.store.Journal;
import io.github.crossread.article.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of comparing stories, on disk, by what their articles hold: a story whose articles have
 * not changed is not compared again. For several threads at once.
 */
final class ComparedStories implements Closeable {

  private final Journal journal;
  private final String settings;

  /** Where what came of a story is, by its key. */
  private final Map<String, Long> places = new ConcurrentHashMap<>();

  private ComparedStories(Journal journal, String settings) {
    this.journal = journal;
    this.settings = settings;
  }

  /**
   * Opens what earlier runs have compared; makes it if need be.
   *
   * @param settings how stories are compared
   */
  static ComparedStories open(Path file, String settings) throws IOException {
    ComparedStories stories = new ComparedStories(Journal.open(file), settings);
    stories.journal.each((place, record) -> stories.places.put(new Decoder(record).text(), place));
    return stories;
  }

  /** Returns where what came of a story is; compares it if no run has. */
  long compared(Story story, StoredHeap heap, StoryComparer comparer) throws IOException {
    String key = key(story, heap);
    Long place = places.get(key);
    if (place == null) {
      place = journal.append(comparer.compare(story).bytes(key));
      places.put(key, place);
    }
    return place;
  }

  /** Returns what came of a story, by where that is. */
  ComparedStory at(long place) throws IOException {
    Decoder in = new Decoder(journal.read(place));
    in.text();
    return ComparedStory.read(in);
  }

  private String key(Story story, StoredHeap heap) throws IOException {
    List<String> all = new ArrayList<>(List.of(settings, story.id()));
    for (int article : story.articles()) {
      all.add(HexFormat.of().formatHex(Sha256.of(heap.bytes(article))));
    }
    return Sha256.hex(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
