package io.github.crossread.fuzz;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.maven.RulesAsText;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What a user writes beside the articles: any bytes as {@code set.yaml}, as {@code judgements.yaml}
 * or as the rules of a POM, by the first byte, are taken or refused with one message.
 */
public final class SettingsFuzzer {

  private static final byte[] COURIER =
      "The wall of the old harbour fell on Monday, the mayor said.\n\nNobody was hurt.\n"
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] LEDGER =
      "The old harbour's wall fell on Monday.\n\nNo one was hurt when it fell.\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final FuzzFolder FOLDER = new FuzzFolder();
  private static final ArticleSetReader READER = new ArticleSetReader(Optional.empty());

  private SettingsFuzzer() {}

  /** Reads the word files once: that takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("`title: The wall\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Reads settings. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    try {
      switch (input[0] & 0x3) {
        case 1 -> read("judgements.yaml", bytes);
        case 2 -> RulesAsText.read(new String(bytes, StandardCharsets.UTF_8));
        default -> read("set.yaml", bytes);
      }
    } catch (InputException refused) {
      Messages.hold(refused, FOLDER.path());
    } catch (MojoFailureException refused) {
      Messages.holdPlain(refused);
    }
  }

  private static void read(String name, byte[] bytes) throws InputException {
    FOLDER.cleared().with("courier.txt", COURIER).with("ledger.txt", LEDGER).with(name, bytes);
    ArticleSet set = READER.read(FOLDER.path());
    READER.byHand(FOLDER.path(), set);
  }
}
