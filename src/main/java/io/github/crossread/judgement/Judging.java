package io.github.crossread.judgement;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.judged.QuestionFinder;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.check.PlainLine;
import io.github.crossread.collation.Collation;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Wording;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a reader about one set, a pair a screen, and compares the set anew after each answer, so
 * that what follows from it is not asked.
 */
public final class Judging {

  /** Lays the articles of the set side by side as they are judged now. */
  public interface Comparing {
    /** Returns the set laid side by side. */
    Collation collation() throws InputException;
  }

  private static final Map<Integer, Answer> ANSWERS =
      Map.of(
          (int) 's', Answer.SAME,
          (int) 'p', Answer.PARTLY,
          (int) 'd', Answer.DIFFERENT,
          (int) '1', Answer.SAME,
          (int) '2', Answer.PARTLY,
          (int) '3', Answer.DIFFERENT);

  /** Ctrl-C and Ctrl-D. */
  private static final Set<Integer> QUIT = Set.of((int) 'q', 3, 4);

  private static final int SENTENCE = 2;

  private final AnswerFile file;
  private final Comparing comparing;
  private final Wording wording;
  private final Stakes stakes;
  private final Set<Question> skipped = new HashSet<>();

  /** The questions that were answered, the last on top. */
  private final Deque<Question> answered = new ArrayDeque<>();

  /**
   * Makes the questions of a set.
   *
   * @param folder the folder of the set, in which answers are kept
   * @param comparing compares the set
   * @param wording the words in which it asks
   */
  public Judging(Path folder, Comparing comparing, Wording wording) {
    this.file = new AnswerFile(folder, wording.of("judge.file"));
    this.comparing = comparing;
    this.wording = wording;
    this.stakes = new Stakes(wording);
  }

  /** Writes the questions into the file, in comments; returns how many there are. */
  public int form() throws InputException, IOException {
    Collation collation = comparing.collation();
    file.write(QuestionForm.in(file, collation, stakes));
    return collation.questions().size();
  }

  /** Returns where the answers are kept. */
  public Path path() {
    return file.path();
  }

  /** Asks until the reader quits, or nothing is left that is worth asking. */
  public void ask(Console console) throws InputException, IOException {
    Collation before = comparing.collation();
    Collation now = before;
    Optional<Question> next = next(now);
    while (next.isPresent() && answered.size() < QuestionFinder.MOST) {
      console.show(screen(next.get(), now, console.width()));
      int key = key(console);
      if (QUIT.contains(key) || key < 0) {
        break;
      }
      if (ANSWERS.containsKey(key)) {
        JudgementText text = new JudgementText(now.texts());
        Question question = next.get();
        file.add(text.comments(question) + text.item(ANSWERS.get(key), question));
        answered.push(question);
        now = comparing.collation();
        next = next(now);
      } else if (key == 'k') {
        skipped.add(next.get());
        next = next(now);
      } else if (key == 'b' && file.hasAnswers()) {
        file.takeBack();
        next = Optional.of(answered.pop());
        now = comparing.collation();
      }
    }
    console.show(end(before, now, next.isPresent(), console.width()));
  }

  private static int key(Console console) throws IOException {
    int key = console.key();
    return key < 0 ? key : Character.toLowerCase(key);
  }

  private Optional<Question> next(Collation collation) {
    return collation.questions().stream()
        .filter(question -> skipped.stream().noneMatch(known -> isSame(known, question)))
        .findFirst();
  }

  private static boolean isSame(Question one, Question other) {
    return one.a().id().equals(other.a().id()) && one.b().id().equals(other.b().id());
  }

  private String screen(Question question, Collation collation, int width) {
    Screen screen = new Screen(width).gap();
    screen.paragraph(
        0, "---- " + wording.of("judge.question", answered.size() + 1, most()) + " ----");
    side(screen, question.a(), collation);
    side(screen, question.b(), collation);
    return screen
        .gap()
        .paragraph(0, stakes.of(question, collation))
        .paragraph(0, wording.of("judge.keys", wording.of("html.judged.ask")))
        .toString();
  }

  private static int most() {
    return QuestionFinder.MOST;
  }

  private void side(Screen screen, Sentence sentence, Collation collation) {
    ArticleText text =
        collation.texts().stream()
            .filter(t -> t.article().id().equals(sentence.article()))
            .findFirst()
            .orElseThrow();
    int place = text.aligned().indexOf(sentence);
    screen
        .gap()
        .paragraph(0, place(Stakes.name(sentence, collation), place, text.aligned()))
        .paragraph(SENTENCE, sentence.text());
  }

  private String place(String outlet, int place, List<Sentence> sentences) {
    return place > 0
        ? wording.of(
            "judge.place",
            outlet,
            place + 1,
            sentences.size(),
            PlainLine.opening(sentences.get(place - 1).text()))
        : wording.of("judge.first", outlet, place + 1, sentences.size());
  }

  private String end(Collation before, Collation now, boolean more, int width) {
    int count = answered.size();
    Screen screen = new Screen(width).gap();
    screen.paragraph(
        0,
        count == 0
            ? wording.of("judge.answers.none")
            : wording.count("judge.answers", count, file.path()));
    if (count > 0) {
      screen.paragraph(0, Counts.of(now).since(Counts.of(before), wording));
    }
    if (!more && skipped.isEmpty()) {
      screen.paragraph(0, wording.of("judge.done"));
    }
    return screen.toString();
  }
}
