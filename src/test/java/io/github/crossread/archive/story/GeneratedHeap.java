package io.github.crossread.archive.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Sketches of articles by chance, of known stories of 1 to 50 articles, made anew whenever one is
 * asked for: so a heap of any size takes no memory.
 *
 * <p>Of an article's words most are of the language, by Zipf's law; some are of its topic, which a
 * thousand other stories have; some are names, numbers and other words of its story.
 */
final class GeneratedHeap implements Sketches {

  private static final int WORDS = 160;
  private static final double VOCABULARY = 300_000;
  private static final int TOPICS = 400;
  private static final int WORDS_OF_TOPIC = 250;
  private static final int WORDS_OF_STORY = 40;
  private static final int LARGEST_STORY = 50;
  private static final int DAYS = 365;
  private static final double OF_STORY = 0.2;
  private static final double OF_TOPIC = 0.45;

  /** Of so many articles one has no day. */
  private static final int UNDATED = 10;

  private final int[] stories;

  GeneratedHeap(int size) {
    stories = new int[size];
    SplittableRandom random = new SplittableRandom(1);
    int story = 0;
    for (int i = 0; i < size; story++) {
      int articles = (int) Math.pow(LARGEST_STORY + 1, random.nextDouble());
      for (int j = 0; j < articles && i < size; j++) {
        stories[i++] = story;
      }
    }
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = stories[i];
      stories[i] = stories[other];
      stories[other] = kept;
    }
  }

  /** Returns the true story of each article. */
  List<String> truth() {
    List<String> truth = new ArrayList<>();
    for (int story : stories) {
      truth.add(Integer.toString(story));
    }
    return truth;
  }

  @Override
  public int size() {
    return stories.length;
  }

  @Override
  public Sketch get(int index) {
    int story = stories[index];
    SplittableRandom random = new SplittableRandom(FeatureHash.mixed(index + 1L));
    SplittableRandom ofStory = new SplittableRandom(FeatureHash.mixed(-story - 1L));
    int topic = ofStory.nextInt(TOPICS);
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(ofStory.nextInt(DAYS) + random.nextInt(3));
    Map<Integer, Integer> counts = new TreeMap<>();
    int previous = 0;
    for (int i = 0; i < WORDS; i++) {
      int word = word(random, story, topic);
      counts.merge(word, 1, Integer::sum);
      counts.merge(FeatureHash.pair(previous, word), 1, Integer::sum);
      previous = word;
    }
    return sketch(random.nextInt(UNDATED) == 0 ? Optional.empty() : Optional.of(day), counts);
  }

  private static int word(SplittableRandom random, int story, int topic) {
    double kind = random.nextDouble();
    long word;
    if (kind < OF_STORY) {
      long own =
          FeatureHash.mixed(story * 31L + (int) Math.pow(WORDS_OF_STORY, random.nextDouble()));
      // Names are those of other stories too, now and then.
      word = Math.floorMod(own, (long) VOCABULARY);
    } else if (kind < OF_TOPIC) {
      word = -topic * 1_000L - (int) Math.pow(WORDS_OF_TOPIC, random.nextDouble());
    } else {
      word = (long) Math.pow(VOCABULARY, random.nextDouble());
    }
    return (int) FeatureHash.mixed(word) & ~1;
  }

  private static Sketch sketch(Optional<LocalDate> day, Map<Integer, Integer> counts) {
    int[] features = new int[counts.size()];
    byte[] times = new byte[counts.size()];
    int place = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      features[place] = count.getKey();
      times[place++] = Sketch.kept(count.getValue());
    }
    return new Sketch(day, 0, features, times);
  }
}
