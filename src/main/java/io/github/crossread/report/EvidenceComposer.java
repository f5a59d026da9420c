package io.github.crossread.report;

import io.github.crossread.article.Article;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.collation.voice.Leaning;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.Evidence.QuotationTable;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.QuotedText;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.token.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the tables of quotations, figures, voices and credits. */
final class EvidenceComposer {

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d.,'\u2019\\p{Zs}]*\\d");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private final Composition composition;
  private final CorrectionWording corrections;
  private final Wording wording;

  EvidenceComposer(Composition composition) {
    this.composition = composition;
    this.corrections = new CorrectionWording(composition);
    this.wording = composition.wording();
  }

  Evidence compose() {
    return new Evidence(
        composition.collation().quotations().stream()
            .filter(EvidenceComposer::isShown)
            .map(this::quotation)
            .toList(),
        composition.collation().disagreements().stream().map(this::disagreement).toList(),
        voices().filter(voice -> voice.named() && !voice.isAlone()).map(this::voice).toList(),
        composition.outlets().stream().flatMap(outlet -> loneVoices(outlet).stream()).toList(),
        new NamingComposer(composition).compose(),
        composition.outlets().stream().flatMap(outlet -> leaning(outlet).stream()).toList(),
        composition.collation().credits().stream().map(this::credit).toList(),
        corrections.used(NoDisagreement.class::isInstance),
        corrections.used(NamePair.class::isInstance));
  }

  private Stream<Voice> voices() {
    return composition.collation().voices().stream();
  }

  private Evidence.VoiceRow voice(Voice voice) {
    return new Evidence.VoiceRow(
        voice.speaker(), outlets(voice, true), outlets(voice, false), called(voice));
  }

  private String outlets(Voice voice, boolean quoted) {
    return composition.row(
        voice.hearings().stream()
            .filter(hearing -> hearing.quoted() == quoted)
            .map(hearing -> composition.shortName(hearing.article()))
            .toList());
  }

  /** Each form with the outlets that print it; nothing where all print one. */
  private String called(Voice voice) {
    Map<String, List<String>> byForm = new LinkedHashMap<>();
    for (Voice.Hearing hearing : voice.hearings()) {
      byForm
          .computeIfAbsent(hearing.longestName(), form -> new ArrayList<>())
          .add(composition.shortName(hearing.article()));
    }
    return byForm.size() < 2
        ? ""
        : byForm.entrySet().stream()
            .map(
                same ->
                    wording.of("voice.called", same.getKey(), composition.list(same.getValue())))
            .collect(Collectors.joining(wording.of("list.semicolon")));
  }

  private Optional<Evidence.LoneVoices> loneVoices(ReportOutlet outlet) {
    List<Voice> alone =
        voices().filter(v -> v.isAlone() && v.articles().contains(outlet.article())).toList();
    return alone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Evidence.LoneVoices(
                outlet.article(),
                speakers(alone, v -> v.named() && v.hearings().get(0).quoted()),
                speakers(alone, v -> v.named() && !v.hearings().get(0).quoted()),
                speakers(alone, v -> !v.named())));
  }

  private String speakers(List<Voice> voices, Predicate<Voice> which) {
    return composition.row(voices.stream().filter(which).map(Voice::speaker).toList());
  }

  private Optional<Evidence.Lean> leaning(ReportOutlet outlet) {
    List<String> media =
        composition.collation().leanings().stream()
            .filter(leaning -> leaning.article().equals(outlet.article()))
            .map(Leaning::medium)
            .toList();
    return media.isEmpty()
        ? Optional.empty()
        : Optional.of(new Evidence.Lean(outlet.article(), composition.row(media)));
  }

  private static boolean isShown(Quotation quotation) {
    return quotation.differs() || !quotation.attributedOtherwise().isEmpty();
  }

  private QuotationTable quotation(Quotation quotation) {
    Map<String, List<Version>> byWords = new LinkedHashMap<>();
    for (Version version : quotation.versions()) {
      byWords
          .computeIfAbsent(version.text() + givenTo(version), w -> new ArrayList<>())
          .add(version);
    }
    List<Evidence.Version> versions =
        byWords.values().stream().map(same -> version(quotation, same)).toList();
    return new QuotationTable(
        quotation.passages().get(0),
        wording.count("quotation.title", versions.size()),
        versions,
        absent(quotation));
  }

  private String absent(Quotation quotation) {
    List<String> without =
        composition.outlets().stream()
            .filter(
                o -> quotation.versions().stream().noneMatch(v -> v.article().equals(o.article())))
            .map(ReportOutlet::shortName)
            .toList();
    return without.isEmpty() ? "" : wording.of("quotation.absent", composition.list(without));
  }

  private Evidence.Version version(Quotation quotation, List<Version> same) {
    Version first = same.get(0);
    String names =
        composition.row(
            same.stream().map(version -> composition.shortName(version.article())).toList());
    return new Evidence.Version(
        names,
        mark(first.difference()),
        relation(first),
        words(quotation, first),
        StyledText.plain(givenTo(first)));
  }

  private String relation(Version version) {
    String difference = wording.of("quotation." + version.difference());
    return version.otherSpeaker() ? wording.of("quotation.otherSpeaker", difference) : difference;
  }

  private static Mark mark(Difference difference) {
    return switch (difference) {
      case BASE -> Mark.BASE;
      case SAME -> Mark.VERBATIM;
      case RESTYLED, SPLIT, IN_PART -> Mark.RESTYLED;
      case BRACKETED, TRIMMED, LONGER, OVERLAPPING, ALTERED, REWORDED, NARRATED -> Mark.REWORDED;
    };
  }

  private static StyledText words(Quotation quotation, Version version) {
    return version.difference() == Difference.BASE || version.difference() == Difference.NARRATED
        ? QuotedText.plain(version.parts())
        : QuotedText.beside(quotation.base(), version);
  }

  private static String givenTo(Version version) {
    return version.attribution().map(Excerpt::text).orElse("");
  }

  private DisagreementRow disagreement(Disagreement disagreement) {
    Map<String, String> printed = new HashMap<>();
    for (Disagreement.Telling telling : disagreement.tellings()) {
      printed.putIfAbsent(telling.value(), printed(telling));
    }
    List<Optional<String>> values = new ArrayList<>();
    for (ReportOutlet outlet : composition.outlets()) {
      values.add(
          disagreement.tellings().stream()
              .filter(value -> value.article().equals(outlet.article()))
              .map(telling -> printed.get(telling.value()))
              .findFirst());
    }
    String words = disagreement.kind() != Disagreement.Kind.TIME ? words(disagreement) : "";
    String statement = Composition.excerpt(disagreement.tellings().get(0).sentence().text());
    return new DisagreementRow(
        disagreement.passage().id(), statement, words, values, alone(values));
  }

  /** A long number has the separators that its article prints. */
  private static String printed(Disagreement.Telling telling) {
    Matcher number = LONG_NUMBER.matcher(telling.text());
    while (number.find()) {
      if (NO_DIGIT.matcher(number.group()).replaceAll("").equals(telling.value())) {
        return number.group();
      }
    }
    return telling.value();
  }

  private String words(Disagreement disagreement) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (Disagreement.Telling telling : disagreement.tellings()) {
      byWords
          .computeIfAbsent(telling.text(), words -> new ArrayList<>())
          .add(composition.shortName(telling.article()));
    }
    return byWords.entrySet().stream()
        .map(
            same ->
                wording.of("disagreement.words", same.getKey(), composition.list(same.getValue())))
        .collect(Collectors.joining(wording.of("list.semicolon")));
  }

  /** The one value that stands alone against at least two that agree. */
  private static Optional<Integer> alone(List<Optional<String>> values) {
    List<String> given = values.stream().flatMap(Optional::stream).toList();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<String> value = values.get(i);
      if (value.isPresent() && given.stream().filter(value.get()::equals).count() == 1) {
        alone.add(i);
      }
    }
    return alone.size() == 1 && given.size() > 2 ? Optional.of(alone.get(0)) : Optional.empty();
  }

  private Evidence.Credit credit(Credit credit) {
    Article article =
        composition.collation().set().articles().stream()
            .filter(a -> a.id().equals(credit.article()))
            .findFirst()
            .orElseThrow();
    return new Evidence.Credit(
        credit.article(),
        article.byline().orElse(""),
        corrections
            .source(credit.article())
            .map(source -> wording.of("credit.byHand", source))
            .orElseGet(() -> agencies(credit)),
        credit.isMissing(),
        shared(credit));
  }

  /** What is not said of the text itself is put in brackets. */
  private String agencies(Credit credit) {
    return switch (credit.named()) {
      case NOWHERE -> wording.of("credit.none");
      case OUTLET -> wording.of("credit.own");
      case ADDRESS -> wording.of("credit.address");
      case TOLD -> wording.of("credit.told", credit.agency().orElseThrow());
      default -> String.join(", ", credit.names().agencies());
    };
  }

  private String shared(Credit credit) {
    if (!credit.copies().isEmpty()) {
      return wording.of("credit.copy", composition.shortName(credit.copies().get(0)));
    }
    return credit
        .source()
        .map(source -> wording.of("credit.shared", credit.share(), composition.shortName(source)))
        .orElse("");
  }
}
