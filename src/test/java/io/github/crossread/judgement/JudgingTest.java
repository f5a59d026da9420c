package io.github.crossread.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.alignment.judged.Judged;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.collation.Collation;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {

  /** Presses keys one after the other, and keeps what was shown. */
  private static final class Pressed implements Console {
    private final String keys;
    private final int width;
    private final StringBuilder shown = new StringBuilder();
    private int at;

    Pressed(String keys, int width) {
      this.keys = keys;
      this.width = width;
    }

    @Override
    public int key() {
      return at < keys.length() ? keys.charAt(at++) : -1;
    }

    @Override
    public int width() {
      return width;
    }

    @Override
    public void show(String text) {
      shown.append(text);
    }
  }

  @TempDir private Path directory;

  private Path folder;

  private Locale language = Locale.ENGLISH;

  @BeforeEach
  void two_articles_of_which_some_sentences_may_state_the_same() throws IOException {
    folder = Files.createDirectory(directory.resolve("hale"));
    Files.writeString(
        folder.resolve("courier.txt"),
        """
        The old mill at Hale burned down on Sunday night.

        Its owner had left the mill empty for nine years.

        Sheep sold well at the market this week.
        """);
    Files.writeString(
        folder.resolve("yes.txt"),
        """
        A fire took the mill of Hale on Sunday.

        For nine years nobody had worked in the mill, the owner said.

        The insurer spoke of \u001b[2J\u202Eforty thousand.
        """);
  }

  private Judging judging() {
    return new Judging(folder, this::collation, Wording.in(language));
  }

  private static Judging judging(Path part) {
    return new Judging(
        ArticleSetReader.folder(part),
        () -> new Comparison(Options.none()).compare(part).collation(),
        Wording.in(Locale.ENGLISH));
  }

  private Collation collation() throws InputException {
    return new Comparison(Options.none()).compare(folder).collation();
  }

  private String ask(String keys) throws Exception {
    Pressed console = new Pressed(keys, 60);
    judging().ask(console);
    return console.shown.toString();
  }

  private List<Answer> answers() throws InputException {
    return collation().judged().stream()
        .filter(Judged::isSure)
        .map(judged -> judged.given().answer())
        .toList();
  }

  @Test
  void an_answer_is_kept_at_once_with_both_sentences_and_read_again() throws Exception {
    String shown = ask("s");

    assertThat(answers()).containsExactly(Answer.SAME);
    assertThat(Files.readString(folder.resolve("judgements.yaml")))
        .contains("# courier: ", "\n# yes: ", "\n- same: {courier: \"", ", \"yes\": \"");
    assertThat(shown).contains("1 answer, kept in ");
  }

  @Test
  void an_answer_can_be_taken_back_and_the_pair_is_asked_again() throws Exception {
    ask("db");

    assertThat(folder.resolve("judgements.yaml")).doesNotExist();
    assertThat(ask("dbp")).contains("1 answer");
    assertThat(answers()).containsExactly(Answer.PARTLY);
  }

  @Test
  void what_is_skipped_is_not_kept_and_not_asked_again() throws Exception {
    int questions = collation().questions().size();

    String shown = ask("k".repeat(questions + 5));

    assertThat(questions).isPositive();
    assertThat(shown).endsWith("No answers.\n");
    assertThat(shown.split("q quit", -1)).hasSize(questions + 1);
    assertThat(folder.resolve("judgements.yaml")).doesNotExist();
  }

  @Test
  void it_asks_in_the_language_of_the_report() throws Exception {
    language = Locale.GERMAN;

    assertThat(ask("1"))
        .contains("---- Frage 1 von höchstens 20 ----", "Satz 1 von ", "1 dasselbe, 2 zum Teil")
        .contains("1 Antwort, zu finden in ")
        .doesNotContain("question", "sentence", "What changed", "counts of the report");
    assertThat(answers()).containsExactly(Answer.SAME);
    assertThat(Files.readString(form()))
        .contains("# Diesen Teil schreibt crossread:judge neu")
        .contains("#- same: {courier: \"", "#- different: {courier: \"")
        .doesNotContain("Take away");
  }

  @Test
  void a_form_in_another_language_takes_the_place_of_the_one_before() throws Exception {
    String english = Files.readString(form());
    language = Locale.GERMAN;
    String german = Files.readString(form());
    language = Locale.ENGLISH;

    assertThat(german).doesNotContain("Take away");
    assertThat(Files.readString(form())).isEqualTo(english);
  }

  @Test
  void parts_of_a_folder_have_a_form_each_in_one_file() throws Exception {
    Files.move(folder.resolve("courier.txt"), folder.resolve("a.txt"));
    Files.move(folder.resolve("yes.txt"), folder.resolve("b.txt"));
    Files.copy(folder.resolve("a.txt"), folder.resolve("c.txt"));
    Files.copy(folder.resolve("b.txt"), folder.resolve("d.txt"));
    Files.writeString(folder.resolve("set.yaml"), "split:\n  one: [a, b]\n  two: [c, d]\n");
    List<Path> parts = new ArticleSetReader(Optional.empty()).folders(folder.getParent());
    for (int round = 0; round < 2; round++) {
      for (Path part : parts) {
        judging(part).form();
      }
    }
    String forms = Files.readString(folder.resolve("judgements.yaml"));

    assertThat(forms.split("# ---- questions of ", -1)).hasSize(3);
    assertThat(forms).contains("-one ----\n", "-two ----\n", "#- same: {a: ", "#- same: {c: ");

    judging(parts.get(0)).ask(new Pressed("s", 60));
    assertThat(new Comparison(Options.none()).compare(parts.get(0)).collation().judged())
        .hasSize(1);
    assertThat(new Comparison(Options.none()).compare(parts.get(1)).collation().judged()).isEmpty();
  }

  @Test
  void any_other_key_asks_the_same_again_and_the_key_that_interrupts_quits() throws Exception {
    assertThat(ask("x\u0003s")).endsWith("No answers.\n");
  }

  @Test
  void a_judged_pair_is_not_asked_again() throws Exception {
    ask("d".repeat(20));

    assertThat(collation().questions()).isEmpty();
    assertThat(ask("")).contains("Nothing more is worth asking.");
  }

  @Test
  void no_article_moves_the_cursor_or_turns_the_direction() throws Exception {
    String shown = ask("k".repeat(20)) + Files.readString(form());

    assertThat(shown.chars().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
    assertThat(shown).doesNotContain("\u202E");
  }

  private Path form() throws Exception {
    judging().form();
    return judging().path();
  }

  @Test
  void a_form_says_nothing_until_a_line_is_uncommented_and_then_keeps_that_line() throws Exception {
    String form = Files.readString(form());
    assertThat(answers()).isEmpty();
    assertThat(form).contains("#- same: {", "#- partly: {", "#- different: {");

    Files.writeString(judging().path(), form.replaceFirst("#- different", "- different"));
    assertThat(answers()).containsExactly(Answer.DIFFERENT);
    judging().form();

    assertThat(answers()).containsExactly(Answer.DIFFERENT);
    assertThat(Files.readString(judging().path()).split("# ---- questions ----", -1))
        .hasSizeLessThan(3);
  }

  @Test
  void the_same_form_is_written_twice_with_the_same_bytes() throws Exception {
    Files.writeString(folder.resolve("judgements.yaml"), "# mine\n");
    String once = Files.readString(form());

    assertThat(Files.readString(form())).isEqualTo(once).startsWith("# mine\n");
  }
}
