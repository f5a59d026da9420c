package io.github.crossread.maven.build;

import io.github.crossread.archive.Progress;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells of a long run how far it is, how fast it goes, and when it will be done. This alone looks
 * at the clock, and what it says is for the console alone.
 */
public final class ArchiveProgress implements Progress {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(15);

  private final Log log;
  private Step step = Step.READ;
  private int doneBefore;
  private long begin = System.nanoTime();
  private long last = begin;

  /** Makes a progress that is told to a log. */
  public ArchiveProgress(Log log) {
    this.log = log;
  }

  @Override
  public synchronized void told(Step now, int done, int all) {
    long time = System.nanoTime();
    if (now != step) {
      step = now;
      doneBefore = done;
      begin = time;
      last = time;
    }
    if (step == Step.FIND) {
      log.info("Found " + all + (all == 1 ? " story" : " stories") + " of two articles or more");
    } else if (time - last >= PAUSE && done > doneBefore) {
      last = time;
      log.info(line(done, all, (double) (time - begin) / (done - doneBefore)));
    }
  }

  private String line(int done, int all, double nanosEach) {
    long seconds = Math.round(nanosEach * (all - done) / TimeUnit.SECONDS.toNanos(1));
    long perMinute = Math.round(TimeUnit.MINUTES.toNanos(1) / nanosEach);
    return (step == Step.READ ? "Read " : "Compared ")
        + done
        + " of "
        + all
        + (step == Step.READ ? " files, " : " stories, ")
        + perMinute
        + " a minute, "
        + (seconds < 2 * TimeUnit.MINUTES.toSeconds(1)
            ? seconds + " s left"
            : TimeUnit.SECONDS.toMinutes(seconds) + " min left");
  }
}
