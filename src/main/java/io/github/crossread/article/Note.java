package io.github.crossread.article;

import java.util.List;
import java.util.Optional;

/**
 * What a reader of the report should know about how an article was read. (How an outlet corrected
 * its own article is text of it, in the role {@link Role#NOTE}.)
 *
 * @param kind what was met
 * @param count how often
 * @param first where it first stands in the article's text, if it stands in one place
 * @param examples what was met, each once and the first first; at most {@link #MOST_EXAMPLES}
 */
public record Note(Kind kind, int count, Optional<Span> first, List<String> examples) {

  /** Enough to find the others by. */
  public static final int MOST_EXAMPLES = 5;

  /** Keeps the first examples. */
  public Note {
    examples = List.copyOf(examples.subList(0, Math.min(examples.size(), MOST_EXAMPLES)));
  }

  /** Returns this of a text that is not the one in which its place was counted. */
  public Note withoutPlace() {
    return new Note(kind, count, Optional.empty(), examples);
  }

  /** What was met, in the order in which it is told. */
  public enum Kind {
    /**
     * The article is in another language than most of its set. Counted are its sentences; the
     * example is its language, as a tag.
     */
    OTHER_LANGUAGE,
    /** A date in front matter could not be read, and was left out; it is the example. */
    UNREAD_DATE,
    /**
     * The encoding had to be guessed from few or ambiguous bytes. Counted are the chars that hang
     * on it; the example is the encoding.
     */
    GUESSED_ENCODING,
    /**
     * Bytes that are no UTF-8, in a text that is, were read as Windows-1252. Counted are bytes;
     * they are the examples.
     */
    ODD_BYTES,
    /**
     * UTF-8 had been read as Windows-1252 and was read again. Counted are the chars that came out;
     * the examples are the chars as they stand in the file.
     */
    DOUBLE_ENCODED,
    /**
     * Chars that nobody sees were left out. Counted are chars; the examples are their code points.
     */
    HIDDEN_CHARACTERS,
    /**
     * Letters of another alphabet were read as those of the word around them that they look like.
     * Counted are words; the examples are words with the code point of a letter.
     */
    LOOK_ALIKE_LETTERS,
    /**
     * Parts of the article's file hold no article and were left out. Counted are parts; the
     * examples say which: the lines of a table, the kinds of records of an archive.
     */
    PARTS_LEFT_OUT,
    /**
     * The article's file ends early, and what is whole in it was read. The example is the last
     * thing in it that is whole.
     */
    CUT_SHORT,
    /**
     * The article stands in the set's files more than once, word for word, and is read once.
     * Counted are the further ones; the examples are where they stand.
     */
    REPEATED_ARTICLE
  }
}
