package io.github.crossread.article;

/**
 * Who published an article.
 *
 * @param name the name as readers know it, such as "Harbor Post"
 * @param shortName the name in tables and marks, such as "Post"; the same as {@code name} where
 *     none was given
 */
public record Outlet(String name, String shortName) {

  /** Makes an outlet whose short name is its name. */
  public Outlet(String name) {
    this(name, name);
  }
}
