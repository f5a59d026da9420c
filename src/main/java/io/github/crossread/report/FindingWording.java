package io.github.crossread.report;

import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Finding;
import io.github.crossread.collation.Versions;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Says a finding in a sentence: a row for each kind that there is. */
final class FindingWording {

  /** Of more people only the first are named. */
  private static final int MOST_PEOPLE = 6;

  private static final int ALL = 100;

  /** As many words before and after a word show where it stands. */
  private static final int WORDS_AROUND = 3;

  /** Says a finding of one kind. */
  private interface Sentence extends BiFunction<FindingWording, Finding, String> {}

  private static final Map<Class<?>, Sentence> SENTENCES =
      Map.ofEntries(
          row(Finding.OneText.class, FindingWording::oneText),
          row(Finding.Revised.class, FindingWording::revised),
          row(Finding.MissingCredit.class, FindingWording::missingCredit),
          row(Finding.RareSpelling.class, FindingWording::spelling),
          row(Finding.OtherSpeaker.class, FindingWording::otherSpeaker),
          row(Finding.AlteredQuotation.class, FindingWording::altered),
          row(Finding.Disagreeing.class, FindingWording::disagreement),
          row(Finding.ChangedSense.class, FindingWording::sense),
          row(Finding.AloneHeard.class, FindingWording::aloneHeard),
          row(Finding.Buried.class, FindingWording::buried),
          row(Finding.LeftOut.class, FindingWording::leftOut),
          row(Finding.NoneFound.class, FindingWording::noneFound),
          row(Finding.NoneShared.class, FindingWording::noneShared));

  /** Of more names than these the first few and the number of the others are told. */
  private static final Pattern OPENS_QUOTATION = Pattern.compile("[\\p{Pi}\"\u201E\u201A]");

  private static final int MOST_NAMES = 12;

  private static final int FIRST_NAMES = 5;

  private final Composition composition;
  private final Wording wording;

  FindingWording(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  private static <F extends Finding> Map.Entry<Class<?>, Sentence> row(
      Class<F> kind, BiFunction<FindingWording, F, String> sentence) {
    return Map.entry(kind, (words, finding) -> sentence.apply(words, kind.cast(finding)));
  }

  /** Returns the kinds of findings that it has words for. */
  static Set<Class<?>> kinds() {
    return SENTENCES.keySet();
  }

  /** Returns what was found in a sentence. */
  String of(Finding finding) {
    return SENTENCES.get(finding.getClass()).apply(this, finding);
  }

  private String oneText(Finding.OneText one) {
    String share =
        one.share() == ALL
            ? wording.of("finding.share.all")
            : wording.of("finding.share", one.share());
    return one.agency()
        .map(agency -> wording.of("finding.agencyText", names(one.articles()), agency, share))
        .orElseGet(() -> wording.of("finding.oneText", names(one.articles()), share));
  }

  private String missingCredit(Finding.MissingCredit missing) {
    List<Credit> silent = missing.credits();
    return wording.count(
        "finding.credit",
        silent.size(),
        name(missing.source().article()),
        missing.source().agency().orElseThrow(),
        names(silent.stream().map(Credit::article).toList()),
        composition.list(silent.stream().map(credit -> String.valueOf(credit.share())).toList()));
  }

  private String spelling(Finding.RareSpelling rare) {
    String text = rare.spelling().a().text();
    return rare.spelling()
        .usual()
        .map(usual -> wording.of("finding.spelling", names(rare.articles()), text, usual))
        .orElseGet(() -> wording.of("finding.spacing", names(rare.articles()), text));
  }

  private String otherSpeaker(Finding.OtherSpeaker other) {
    return wording.of("finding.speaker", base(other.quotation()), names(other.articles()));
  }

  private String altered(Finding.AlteredQuotation altered) {
    String beside = names(altered.beside());
    List<String> changes =
        altered.changes().stream()
            .map(change -> change(change, beside, altered.beside().size()))
            .toList();
    return wording.count(
        "finding.altered",
        altered.altered().size(),
        names(altered.altered()),
        beside,
        String.join(wording.of("list.semicolon"), changes));
  }

  private String change(Change change, String others, int count) {
    String base = change.base().map(Excerpt::text).orElse("");
    String text = change.text().map(Excerpt::text).orElse("");
    if (base.isEmpty()) {
      return wording.of("finding.altered.more", text);
    }
    return text.isEmpty()
        ? wording.of("finding.altered.less", base)
        : wording.count("finding.altered.changed", count, base, text, others);
  }

  private String disagreement(Finding.Disagreeing differing) {
    Disagreement disagreement = differing.disagreement();
    List<String> values = disagreement.byValue().stream().map(this::told).toList();
    String all = String.join(wording.of("list.semicolon"), values);
    if (isOfVersions(disagreement)) {
      return wording.of("finding.changed", all);
    }
    List<String> inTwoWays = disagreement.inTwoWays();
    return switch (disagreement.kind()) {
      case NAME ->
          inTwoWays.isEmpty()
              ? wording.of("finding.disagreement", composition.topic(disagreement), "", all)
              : wording.of("finding.NAME.twoWays", names(inTwoWays), all);
      case NEGATION -> wording.of("finding.NEGATION", all);
      case NUMBER, MONEY, TIME ->
          wording.of(
              "finding.disagreement",
              composition.topic(disagreement),
              disagreement.beside().isEmpty()
                  ? ""
                  : wording.of("finding.beside", disagreement.beside()),
              all);
    };
  }

  /** Returns who tells one value, each in its own words. */
  private String told(Map<String, List<String>> words) {
    List<String> told = new ArrayList<>();
    words.forEach((text, in) -> told.add(wording.of("disagreement.words", text, names(in))));
    return composition.list(told);
  }

  /** Whether all who tell it are versions of one article: then its outlet changed it. */
  private boolean isOfVersions(Disagreement disagreement) {
    return composition.collation().versions().stream()
        .anyMatch(versions -> versions.articles().containsAll(disagreement.articles()));
  }

  private String sense(Finding.ChangedSense changed) {
    String base = name(changed.passage().base().article());
    String others = names(changed.others());
    Optional<Excerpt> there = changed.edit().base();
    Optional<Excerpt> here = changed.edit().text();
    if (there.isEmpty()) {
      return wording.of("finding.denied", base, others, around(here.orElseThrow()));
    }
    if (here.isEmpty()) {
      return wording.of("finding.denied", others, base, around(there.get()));
    }
    return wording.of(
        "finding.sense", base, there.get().text(), others, here.get().text(), around(there.get()));
  }

  /** Returns words with a few of those before and after them, as printed. */
  private static String around(Excerpt words) {
    List<Token> tokens = words.sentence().tokens();
    int begin = 0;
    while (tokens.get(begin).span().end() <= words.span().begin()) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < words.span().end()) {
      end++;
    }
    int from = Math.max(0, begin - WORDS_AROUND);
    int to = Math.min(tokens.size(), end + WORDS_AROUND);
    String printed =
        words
            .sentence()
            .text()
            .substring(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
    return (from > 0 ? "… " : "") + printed + (to < tokens.size() ? " …" : "");
  }

  private String revised(Finding.Revised revised) {
    Versions versions = revised.versions();
    List<String> changes =
        versions.changes().stream()
            .map(
                change ->
                    wording.of(
                        "finding.version.change",
                        name(change.article()),
                        change.added().size(),
                        change.cut().size(),
                        change.reworded().size()))
            .toList();
    return wording.of(
        "finding.version",
        versions.outlet(),
        versions.articles().size(),
        name(versions.articles().get(0)),
        String.join(wording.of("list.semicolon"), changes));
  }

  private String aloneHeard(Finding.AloneHeard alone) {
    Map<String, List<String>> byArticle = new LinkedHashMap<>();
    for (Voice voice : alone.voices().subList(0, Math.min(MOST_PEOPLE, alone.voices().size()))) {
      byArticle
          .computeIfAbsent(voice.articles().get(0), a -> new ArrayList<>())
          .add(voice.speaker());
    }
    List<String> outlets = new ArrayList<>();
    byArticle.forEach(
        (article, speakers) ->
            outlets.add(
                wording.of("finding.voice.outlet", composition.list(speakers), name(article))));
    return wording.of("finding.voice", String.join(wording.of("list.semicolon"), outlets));
  }

  private String buried(Finding.Buried buried) {
    List<String> places =
        buried.buried().stream()
            .map(
                standing ->
                    wording.of(
                        "finding.place.standing",
                        name(standing.reading().article()),
                        standing.place(),
                        standing.sentences()))
            .toList();
    return wording.count(
        "finding.place",
        buried.leading().size(),
        leading(buried),
        composition.list(places),
        quoted(buried.opening()));
  }

  private String leading(Finding.Buried finding) {
    return names(finding.leading().stream().map(Reading::article).toList());
  }

  private String leftOut(Finding.LeftOut left) {
    return wording.count(
        "finding.omitted",
        left.without().size(),
        names(left.without()),
        names(left.carriers()),
        quoted(left.words()));
  }

  /** What opens with a quotation mark gets no other. */
  private String quoted(String sentence) {
    String excerpt = Composition.excerpt(sentence);
    return OPENS_QUOTATION.matcher(excerpt).lookingAt()
        ? excerpt
        : wording.of("finding.sentence", excerpt);
  }

  private String noneFound(Finding.NoneFound none) {
    return wording.of("finding.noneFound");
  }

  private String noneShared(Finding.NoneShared none) {
    return wording.of("finding.noneShared");
  }

  private String base(Quotation quotation) {
    return name(quotation.base().article());
  }

  private String name(String article) {
    return composition.shortName(article);
  }

  private String names(List<String> articles) {
    List<String> names = articles.stream().map(composition::shortName).toList();
    if (names.size() <= MOST_NAMES) {
      return composition.list(names);
    }
    List<String> first = new ArrayList<>(names.subList(0, FIRST_NAMES));
    first.add(wording.of("finding.others", names.size() - FIRST_NAMES));
    return composition.list(first);
  }
}
