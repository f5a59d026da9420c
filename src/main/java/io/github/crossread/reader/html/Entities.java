package io.github.crossread.reader.html;

import org.jsoup.parser.Parser;

/** What the names and numbers of characters in HTML stand for. */
public final class Entities {

  private Entities() {}

  /**
   * Returns what an entity, from its ampersand to its semicolon, stands for, or itself if it stands
   * for nothing.
   */
  public static String decode(String entity) {
    return Parser.unescapeEntities(entity, false);
  }
}
