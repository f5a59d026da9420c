package io.github.crossread.maven.watch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that goes on until Java is told to end, as by Ctrl-C, finish what it is at.
 *
 * <p>Java waits for it, as long as a set of articles takes, and no longer.
 */
public final class OrderlyEnd implements AutoCloseable {

  private static final int LONGEST_IN_S = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Begins the work.
   *
   * @param stop tells the work to end; called by another thread
   */
  public OrderlyEnd(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "crossread-end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      ended.await(LONGEST_IN_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is at its end. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // It runs, and has just been let go.
    }
  }
}
