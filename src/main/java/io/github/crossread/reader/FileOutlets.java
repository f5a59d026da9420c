package io.github.crossread.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What outlets are called after their articles' files, where nothing else names them: {@code
 * harbor-post.txt} is of Harbor Post, and so is {@code harbor-post_c03a1babb90d7815.txt}.
 */
final class FileOutlets {

  /** What collections put behind a name to make it unique: a hash, a number, a day. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<name>.*?[^-_ ])[-_]+(?:\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
              + "|\\d{8,}|(?=\\p{Alpha}*\\d)(?=\\d*\\p{Alpha})\\p{XDigit}{8,})");

  private static final Pattern BETWEEN = Pattern.compile("[-_\\s]+");

  private final Map<String, Integer> uses = new HashMap<>();

  FileOutlets(List<String> ids) {
    ids.forEach(id -> uses.merge(withoutTail(id), 1, Integer::sum));
  }

  /** Returns the outlet's name; a tail is left out of it unless it alone tells two files apart. */
  String name(String id) {
    String shortened = withoutTail(id);
    return uses.getOrDefault(shortened, 0) == 1 ? shortened : spaced(id);
  }

  private static String withoutTail(String id) {
    Matcher tail = TAIL.matcher(id);
    return spaced(tail.matches() ? tail.group("name") : id);
  }

  private static String spaced(String id) {
    String name = BETWEEN.matcher(id).replaceAll(" ").strip();
    return name.isEmpty() ? id : name;
  }
}
