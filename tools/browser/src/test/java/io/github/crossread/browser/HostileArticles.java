package io.github.crossread.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles that would rather be a page than be on one. */
final class HostileArticles {

  private static final String ATTACK =
      """
      <script>document.title = "taken"; alert(1)</script> said the <img src=x onerror=alert(2)> mayor.
      See [this](javascript:alert(3)) and <a href="javascript:alert(4)" onclick='alert(5)'>that</a>.
      </style><style>body { display: none }</style> was sprayed on the wall of the town hall.
      ]]> --> <!-- </title></textarea></svg></details></main></body></html> "' ` {0} ${alert(6)}.
      The order \u202eshould not turn the rest of the \u202b page \u2067 around it, the council said.
      A bell \u0007 and an escape \u001b[31m and a null-like \u0001 stood in the text on Tuesday.
      """;

  private HostileArticles() {}

  static Path write() throws IOException {
    Path set = Files.createDirectories(Pages.folder().resolve("articles/hostile"));
    Files.writeString(
        set.resolve("set.yaml"),
        """
        title: "</title><script>alert(7)</script> \\u202e Hostile"
        articles:
          gazette.txt: {outlet: "\\"><script>alert(8)</script>", headline: "<b>Bold</b> & 'quoted'"}
        """);
    Files.writeString(set.resolve("gazette.txt"), "Gazette\n\n" + paragraphs("Gazette"));
    Files.writeString(set.resolve("herald.txt"), "Herald\n\n" + paragraphs("Herald"));
    Files.writeString(set.resolve("x' onload='y.txt"), "Other\n\n" + paragraphs("Other"));
    return set;
  }

  private static String paragraphs(String name) {
    return ATTACK.lines().map(line -> line + "\n\n").reduce("", String::concat)
        + "Only the "
        + name
        + " printed <i>this</i> sentence & no other.\n";
  }
}
