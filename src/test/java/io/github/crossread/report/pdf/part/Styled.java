package io.github.crossread.report.pdf.part;

import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads styled text: {@code {+only here} {-only there} {=shared} {~house style}}. */
public final class Styled {
  private static final Pattern MARKED = Pattern.compile("\\{([-+=~])([^}]*)}|[^{]+");

  private Styled() {}

  public static StyledText styled(String text) {
    List<StyledText.Run> runs = new ArrayList<>();
    Matcher matcher = MARKED.matcher(text);
    while (matcher.find()) {
      boolean plain = matcher.group(1) == null;
      String words = plain ? matcher.group() : matcher.group(2);
      runs.add(new StyledText.Run(words, plain ? Style.PLAIN : style(matcher.group(1).charAt(0))));
    }
    return new StyledText(runs);
  }

  private static Style style(char mark) {
    return switch (mark) {
      case '+' -> Style.ONLY_HERE;
      case '-' -> Style.ONLY_THERE;
      case '=' -> Style.SHARED;
      default -> Style.HOUSE_STYLE;
    };
  }
}
