package io.github.crossread.judgement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The {@code judgements.yaml} of a set, in which each answer is kept as soon as it is given. */
final class AnswerFile {

  static final String NAME = "judgements.yaml";

  private final Path folder;
  private final Path file;

  /** The comment that a new file begins with. */
  private final String head;

  /** What the file held before each answer of now, the last on top. */
  private final Deque<String> before = new ArrayDeque<>();

  /**
   * Takes the file of a set's folder, which need not be there.
   *
   * @param head what a new file begins with, a line
   */
  AnswerFile(Path folder, String head) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
    this.head = "# " + head + "\n";
  }

  Path path() {
    return file;
  }

  /** Returns whether the folder is that of a set; else the set is a part of it. */
  boolean isOf(String set) {
    return folder.toAbsolutePath().normalize().endsWith(set);
  }

  /** Returns what the file holds; nothing, if it is not there. */
  String content() throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Adds an answer at the end. */
  void add(String answer) throws IOException {
    String held = content();
    String begin = held.isBlank() ? head : held.endsWith("\n") ? held : held + "\n";
    write(begin + "\n" + answer);
    before.push(held);
  }

  /** Takes the last answer of now out again. */
  void takeBack() throws IOException {
    write(before.pop());
  }

  /** Returns whether an answer of now can be taken back. */
  boolean hasAnswers() {
    return !before.isEmpty();
  }

  /** Writes all of the file. */
  void write(String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
