package io.github.crossread.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What common words mean, as directions in a space: words that are used alike point the same way.
 *
 * <p>The vectors are static, one a word whatever its sentence, and were distilled from
 * all-MiniLM-L6-v2 (Apache-2.0) by {@code tools/word-vectors}. Only English has some; in other
 * languages no word is known.
 */
public final class WordVectors {

  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 64;

  /** Read once a language: immutable, and the same for every set. */
  private static final Map<String, WordVectors> BY_LANGUAGE = new ConcurrentHashMap<>();

  private static final byte[] UNKNOWN = {};

  private final Map<String, byte[]> vectors;

  private WordVectors(Map<String, byte[]> vectors) {
    this.vectors = vectors;
  }

  /** Returns the vectors of a language; none where there are none. */
  public static WordVectors of(Locale locale) {
    return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), WordVectors::read);
  }

  private static WordVectors read(String language) {
    String resource = "word-vectors_" + language + ".bin";
    try (InputStream in = WordVectors.class.getResourceAsStream(resource)) {
      return new WordVectors(
          in == null ? Map.of() : read(new DataInputStream(new BufferedInputStream(in))));
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the plugin can't be read: " + resource, e);
    }
  }

  private static Map<String, byte[]> read(DataInputStream in) throws IOException {
    int words = in.readInt();
    if (in.readInt() != DIMENSIONS) {
      throw new IOException("not vectors of " + DIMENSIONS + " numbers");
    }
    Map<String, byte[]> vectors = new HashMap<>(2 * words);
    for (int i = 0; i < words; i++) {
      String word = in.readUTF();
      byte[] vector = new byte[DIMENSIONS];
      in.readFully(vector);
      vectors.put(word, vector);
    }
    return vectors;
  }

  /**
   * Returns a word's vector.
   *
   * @param form the word's normal form
   * @return {@link #DIMENSIONS} numbers, or none if the word is not known
   */
  public byte[] of(String form) {
    return vectors.getOrDefault(form, UNKNOWN).clone();
  }
}
