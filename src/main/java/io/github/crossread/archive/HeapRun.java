package io.github.crossread.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to each of many, several at once. */
final class HeapRun {

  private final int threads;

  HeapRun(int threads) {
    this.threads = threads;
  }

  /** What is done to one. */
  interface Work<T, R> {
    R on(T one) throws IOException;
  }

  /**
   * Does the work.
   *
   * @return what came of it, in the order of what it was done to
   * @throws IOException if the work throws it on one; the others are given up
   * @throws InterruptedException if this thread is told to end
   */
  <T, R> List<R> each(List<T> all, Work<T, R> work) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> results = all.stream().map(one -> pool.submit(() -> work.on(one))).toList();
      List<R> done = new ArrayList<>();
      for (Future<R> result : results) {
        done.add(result.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof UncheckedIOException unchecked) {
      return unchecked.getCause();
    }
    if (cause instanceof IOException exception) {
      return exception;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(cause);
  }
}
