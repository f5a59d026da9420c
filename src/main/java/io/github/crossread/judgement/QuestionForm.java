package io.github.crossread.judgement;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.check.PlainLine;
import io.github.crossread.collation.Collation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions as a form at the end of {@code judgements.yaml}, in comments, to be answered in an
 * editor. It is written anew each time; what was answered in it stays. Sets that are parts of one
 * folder have a form each, which tells its set.
 */
final class QuestionForm {

  private static final String BEGIN = "# ---- questions ----";
  private static final String BEGIN_OF = "# ---- questions of ";
  private static final String END = "# ---- end of questions ----";

  private QuestionForm() {}

  /**
   * Returns the text of a file with a form for the questions of a collation.
   *
   * @param file the file of answers, perhaps with an earlier form
   * @param collation what came of it
   * @param stakes says what hangs on a question
   * @throws IOException if the file can't be read
   */
  static String in(AnswerFile file, Collation collation, Stakes stakes) throws IOException {
    String id = collation.set().id();
    String begin = file.isOf(id) ? BEGIN : BEGIN_OF + PlainLine.of(id) + " ----";
    String kept = withoutForm(file.content(), begin);
    if (collation.questions().isEmpty()) {
      return kept;
    }
    JudgementText text = new JudgementText(collation.texts());
    StringBuilder form = new StringBuilder(kept);
    if (!kept.isEmpty()) {
      form.append('\n');
    }
    form.append(begin).append('\n');
    for (String key : List.of("judge.form", "judge.form.kept")) {
      form.append("# ").append(stakes.wording().of(key)).append('\n');
    }
    int number = 0;
    for (Question question : collation.questions()) {
      number++;
      form.append("\n# ").append(number).append(". ");
      form.append(stakes.of(question, collation)).append('\n').append(text.comments(question));
      for (Answer answer : Answer.values()) {
        form.append('#').append(text.item(answer, question));
      }
    }
    return form.append('\n').append(END).append('\n').toString();
  }

  /** Of an earlier form, each question that has an answer stays, with its sentences. */
  private static String withoutForm(String held, String begin) {
    List<String> kept = new ArrayList<>();
    List<String> question = new ArrayList<>();
    boolean inForm = false;
    for (String line : held.lines().toList()) {
      if (line.equals(begin)) {
        inForm = true;
      } else if (!inForm) {
        kept.add(line);
      } else if (line.equals(END) || line.isBlank()) {
        kept.addAll(answered(question));
        question.clear();
        inForm = !line.equals(END);
      } else {
        question.add(line);
      }
    }
    kept.addAll(answered(question));
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
      kept.remove(kept.size() - 1);
    }
    return kept.isEmpty() ? "" : String.join("\n", kept) + "\n";
  }

  private static List<String> answered(List<String> question) {
    if (question.stream().allMatch(line -> line.startsWith("#"))) {
      return List.of();
    }
    List<String> answered = new ArrayList<>();
    question.stream().filter(line -> !line.startsWith("#-")).forEach(answered::add);
    answered.add("");
    return answered;
  }
}
