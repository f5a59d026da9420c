package io.github.crossread.judgement;

import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal that the build runs in. Keys are read one by one, without waiting for the end of a
 * line.
 */
public final class JlineConsole implements Console, AutoCloseable {

  private static final int USUAL_WIDTH = 80;

  private final Terminal terminal;
  private final Attributes usual;

  private JlineConsole(Terminal terminal) {
    this.terminal = terminal;
    usual = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    // The key that interrupts comes as a key, or the terminal would be left without echo.
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
  }

  /** Returns the terminal, if the build runs in one that can do so. */
  public static Optional<JlineConsole> open() throws IOException {
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      terminal.close();
      return Optional.empty();
    }
    return Optional.of(new JlineConsole(terminal));
  }

  @Override
  public int key() throws IOException {
    return terminal.reader().read();
  }

  @Override
  public int width() {
    return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
  }

  @Override
  public void show(String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }

  @Override
  public void close() throws IOException {
    terminal.setAttributes(usual);
    terminal.close();
  }
}
