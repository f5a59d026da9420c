package io.github.crossread.maven.option;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.document.Extent;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.report.Wording;
import io.github.crossread.report.pdf.font.UnusableFontException;
import io.github.crossread.report.pdf.font.UserFont;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.File;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what the user wrote in the goal's parameters, or says what was expected instead. */
public final class ParameterReader {

  /** The years that Maven's own archives may have. */
  private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

  private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

  /**
   * What the root of all POMs says in Maven 4, so that archives have a date: nobody's date for
   * reports, and none in Maven 3.
   */
  private static final String MAVENS_OWN_DATE = "1980-02-01T00:00:00Z";

  /** More sets at once are a slip of the pen. */
  private static final int MOST_THREADS = 1000;

  private static final int LAST_PORT = 65_535;

  private ParameterReader() {}

  /** Returns the text, or nothing if it is blank. */
  public static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Returns the least number of outlets, or nothing if none was set. */
  public static OptionalInt quorum(@Nullable String value) throws MojoFailureException {
    Optional<String> text = text(value);
    return text.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(number("quorum", text.get(), 1, ArticleSetReader.MOST_ARTICLES));
  }

  /** Returns the number of threads: one for each processor if the value is 0. */
  public static int threads(String value) throws MojoFailureException {
    int threads = number("threads", value.strip(), 0, MOST_THREADS);
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** Returns the number of a port; 0 stands for any that is free. */
  public static int port(String value) throws MojoFailureException {
    return number("port", value.strip(), 0, LAST_PORT);
  }

  private static int number(String parameter, String text, int least, int most)
      throws MojoFailureException {
    if (isDigits(text) && !text.isEmpty() && text.length() <= Integer.toString(most).length()) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw refused(parameter, text, "a number from " + least + " to " + most);
  }

  /** Returns a setting that is on or off; Maven itself takes every word but "true" for off. */
  public static boolean flag(String parameter, String value) throws MojoFailureException {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(parameter, value, "true or false");
    };
  }

  /** Returns the names, white space folded; blank ones are left out. */
  public static List<String> agencies(@Nullable List<String> values) {
    return Stream.ofNullable(values)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(name -> name.strip().replaceAll("\\s+", " "))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns the language of a tag, or nothing if none was set. */
  public static Optional<Locale> language(@Nullable String value) throws MojoFailureException {
    Optional<String> tag = text(value);
    Optional<Locale> language = tag.flatMap(LanguageTag::parse);
    if (tag.isPresent() && language.isEmpty()) {
      throw refused("language", tag.get(), LanguageTag.EXPECTED);
    }
    return language;
  }

  /** Returns the language of a report's own words. */
  public static Locale reportLanguage(String value) throws MojoFailureException {
    return Wording.languages().stream()
        .filter(language -> language.getLanguage().equals(value.strip()))
        .findFirst()
        .orElseThrow(() -> refused("reportLanguage", value, "en or de"));
  }

  /** Returns the encoding of a name, or nothing if none was set. */
  public static Optional<Charset> encoding(@Nullable String value) throws MojoFailureException {
    Optional<String> name = text(value);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name.get()));
    } catch (IllegalArgumentException e) {
      throw refused("encoding", name.get(), "a character encoding such as UTF-8 or windows-1252");
    }
  }

  /**
   * Returns the date of the reports: the user's for reports, else that of the project.
   *
   * @param ofReports what the user set for reports
   * @param ofProject {@code project.build.outputTimestamp}
   */
  public static Optional<Instant> timestamp(@Nullable String ofReports, @Nullable String ofProject)
      throws MojoFailureException {
    Optional<String> own = text(ofProject).filter(date -> !date.equals(MAVENS_OWN_DATE));
    Optional<String> text = text(ofReports).or(() -> own);
    return text.isPresent() ? timestamp(text.get()) : Optional.empty();
  }

  /**
   * Reads a date as {@code project.build.outputTimestamp} is read everywhere in Maven: ISO 8601
   * with an offset, or seconds since 1970; a single char that is no digit switches it off.
   */
  private static Optional<Instant> timestamp(String value) throws MojoFailureException {
    Optional<String> text = text(value).filter(t -> t.length() > 1 || isDigits(t));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(instant(text.get()));
  }

  private static Instant instant(String text) throws MojoFailureException {
    try {
      Instant instant =
          isDigits(text)
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      if (!instant.isBefore(EARLIEST) && instant.isBefore(END)) {
        return instant;
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Told below, together with the dates out of range.
    }
    throw refused(
        "outputTimestamp",
        text,
        "a date from 1980 to 2099 such as 2026-11-21T00:00:00Z, or seconds since 1970");
  }

  /** Returns the page of a name, with type of a size. */
  public static PageSize page(@Nullable String pageSize, @Nullable String textSize)
      throws MojoFailureException {
    String name = text(pageSize).orElse("A4");
    PageSize page =
        switch (name.toUpperCase(Locale.ROOT)) {
          case "A4" -> PageSize.A4;
          case "LETTER" -> PageSize.LETTER;
          default -> throw refused("pageSize", name, "A4 or Letter");
        };
    String size = text(textSize).orElse("normal");
    return switch (size.toLowerCase(Locale.ROOT)) {
      case "normal" -> page;
      case "large" -> page.large();
      default -> throw refused("textSize", size, "normal or large");
    };
  }

  /** Returns how much of the articles is printed, by its name. */
  public static Extent articles(@Nullable String value, Extent otherwise)
      throws MojoFailureException {
    String name = text(value).orElse(otherwise.name());
    return Arrays.stream(Extent.values())
        .filter(extent -> extent.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> refused("articles", name, "full or quoted"));
  }

  /** Reads the user's fonts. */
  public static List<UserFont> fonts(List<File> files) throws MojoFailureException {
    List<UserFont> fonts = new ArrayList<>();
    for (File file : files) {
      try {
        fonts.add(UserFont.read(file.toPath()));
      } catch (UnusableFontException e) {
        throw new MojoFailureException(
            "<fonts> (-Dcrossread.fonts): "
                + e.getMessage()
                + ". Expected TrueType fonts (.ttf, .otf or .ttc with TrueType outlines).");
      }
    }
    return fonts;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns what tells that a parameter is not as it was expected. */
  public static MojoFailureException refused(String parameter, String value, String expected) {
    return new MojoFailureException(
        String.format(
            Locale.ROOT,
            "<%s> (-Dcrossread.%s) is \"%s\"; expected %s",
            parameter,
            parameter,
            value,
            expected));
  }
}
