package io.github.crossread.reader.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The code pages of an RTF's fonts, by the numbers that its table of fonts gives them. */
final class RtfFonts {

  /** Windows' numbers of character sets, and its code pages for them. */
  private static final Map<Integer, String> PAGES =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private static final int UTF_8 = 65001;

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private Charset page = Charset.forName("windows-1252");
  private int font;

  /** Takes a control word that is about fonts and code pages; returns whether it is. */
  boolean tell(String word, int number, RtfGroup group) {
    switch (word) {
      case "ansicpg" -> numbered(number).ifPresent(charset -> page = charset);
      case "mac" -> named("x-MacRoman").ifPresent(charset -> page = charset);
      case "pc" -> named("IBM437").ifPresent(charset -> page = charset);
      case "pca" -> named("IBM850").ifPresent(charset -> page = charset);
      case "fcharset" ->
          Optional.ofNullable(PAGES.get(number))
              .flatMap(RtfFonts::named)
              .ifPresent(charset -> charsets.put(font, charset));
      case "f" -> {
        font = number;
        return group.isFontTable();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> numbered(int page) {
    if (page == UTF_8) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return named("windows-" + page)
        .or(() -> named("x-windows-" + page))
        .or(() -> named("IBM" + page));
  }

  private static Optional<Charset> named(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  /** Returns the code page of a font's bytes. */
  Charset charset(int number) {
    return charsets.getOrDefault(number, page);
  }
}
