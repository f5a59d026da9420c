package io.github.crossread.archive.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.logging.Logger;

/**
 * Measures how long the stories of a generated heap take, and how much memory: a program, its
 * arguments numbers of articles. The time in which the heap makes its sketches is in it.
 */
final class StoryFinderScale {

  private static final Logger LOG = Logger.getLogger(StoryFinderScale.class.getName());

  private StoryFinderScale() {}

  public static void main(String[] sizes) throws IOException {
    for (String size : sizes) {
      measure(new GeneratedHeap(Integer.parseInt(size)));
    }
  }

  private static void measure(GeneratedHeap heap) throws IOException {
    long begin = System.nanoTime();
    int[] stories = StoryFinder.stories(heap);
    double seconds = (System.nanoTime() - begin) / 1e9;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    BCubed score = BCubed.of(heap.truth(), stories);
    LOG.info(
        () ->
            heap.size()
                + " articles: "
                + seconds
                + " s, "
                + (peak >> 20)
                + " MB at most, "
                + score);
  }
}
