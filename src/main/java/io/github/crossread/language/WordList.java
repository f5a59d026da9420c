package io.github.crossread.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * One of LanguageTool's word lists, which say of each word how often it is used.
 *
 * <p>The format is morfologik's: an automaton over the word, a separator, and a class of frequency
 * from A (rarest) up; a file of properties beside it names the separator.
 */
final class WordList {

  private static final String SEPARATOR = "fsa.dict.separator";
  private static final byte RAREST = 'A';

  private final Optional<FSA> automaton;
  private final byte separator;

  private WordList(Optional<FSA> automaton, byte separator) {
    this.automaton = automaton;
    this.separator = separator;
  }

  /** Reads a list by the path of its files, their endings left out. */
  static WordList read(String name) {
    try (InputStream words = WordList.class.getResourceAsStream(name + ".dict");
        InputStream info = WordList.class.getResourceAsStream(name + ".info")) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(info, StandardCharsets.UTF_8));
      byte separator = (byte) properties.getProperty(SEPARATOR).charAt(0);
      return new WordList(Optional.of(FSA.read(words)), separator);
    } catch (IOException e) {
      throw new UncheckedIOException("a word list of the plugin can't be read: " + name, e);
    }
  }

  /** Returns a list without words. */
  static WordList empty() {
    return new WordList(Optional.empty(), (byte) 0);
  }

  /** Returns whether the list has no words. */
  boolean isEmpty() {
    return automaton.isEmpty();
  }

  /** Returns whether the list has the word, and not among the rarest. */
  boolean isCommon(String word) {
    return automaton.isPresent() && frequency(automaton.get(), word) > 0;
  }

  /** Returns whether the list has the word at all. */
  boolean has(String word) {
    return automaton.isPresent() && frequency(automaton.get(), word) >= 0;
  }

  private int frequency(FSA fsa, String word) {
    MatchResult match = new FSATraversal(fsa).match(word.getBytes(StandardCharsets.UTF_8));
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return -1;
    }
    int frequency = fsa.getArc(match.node, separator);
    if (frequency == 0) {
      return -1;
    }
    return fsa.getArcLabel(fsa.getFirstArc(fsa.getEndNode(frequency))) - RAREST;
  }
}
