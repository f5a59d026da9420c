package io.github.crossread.alignment.reading;

import io.github.crossread.article.Sha256;
import io.github.crossread.text.token.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names passages so that a name does not change when unrelated text does: after the words of the
 * first sentence that carries it, not after its number.
 *
 * <p>An id is {@code p} and four letters or digits of a hash, in an alphabet without look-alikes:
 * 923,521 ids. Where two passages of a set would get one id, the later one hashes one more
 * sentence, so only it depends on the other.
 */
final class PassageIds {

  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LETTERS = 4;

  private final Set<String> taken = new HashSet<>();

  /** Returns the id of the passage that these sentences carry, in the order of the set. */
  String id(List<Sentence> sentences) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; ; i++) {
      words.append(i < sentences.size() ? sentences.get(i).text() : "+").append('\n');
      String id = hash(words.toString());
      if (taken.add(id)) {
        return id;
      }
    }
  }

  private static String hash(String words) {
    StringBuilder id = new StringBuilder("p");
    byte[] digest = Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < LETTERS; i++) {
      id.append(ALPHABET.charAt(Byte.toUnsignedInt(digest[i]) % ALPHABET.length()));
    }
    return id.toString();
  }
}
