package io.github.crossread.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, and once. For several threads. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> work;
  private volatile @Nullable T value;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? getOnce() : known;
  }

  private synchronized T getOnce() {
    T known = value;
    if (known == null) {
      known = work.get();
      value = known;
    }
    return known;
  }
}
