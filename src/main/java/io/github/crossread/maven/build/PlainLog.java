package io.github.crossread.maven.build;

import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, told lines that do nothing but show.
 *
 * @param log Maven's
 */
public record PlainLog(Log log) implements Log {

  private static String plain(CharSequence line) {
    return LogLine.of(line.toString());
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(CharSequence line) {
    log.debug(plain(line));
  }

  @Override
  public void debug(CharSequence line, Throwable error) {
    log.debug(plain(line), error);
  }

  @Override
  public void debug(Throwable error) {
    log.debug(error);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(CharSequence line) {
    log.info(plain(line));
  }

  @Override
  public void info(CharSequence line, Throwable error) {
    log.info(plain(line), error);
  }

  @Override
  public void info(Throwable error) {
    log.info(error);
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(CharSequence line) {
    log.warn(plain(line));
  }

  @Override
  public void warn(CharSequence line, Throwable error) {
    log.warn(plain(line), error);
  }

  @Override
  public void warn(Throwable error) {
    log.warn(error);
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(CharSequence line) {
    log.error(plain(line));
  }

  @Override
  public void error(CharSequence line, Throwable error) {
    log.error(plain(line), error);
  }

  @Override
  public void error(Throwable error) {
    log.error(error);
  }
}
