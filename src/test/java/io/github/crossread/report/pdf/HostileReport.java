package io.github.crossread.report.pdf;

import io.github.crossread.collation.Finding;
import io.github.crossread.document.Document;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report in which every string is one that a printer would rather not print. */
final class HostileReport {
  private static final String CONTROLS = "a\u0001b\u0007c\u001bd\u007fe\u0085f\tg\nh\ri";
  private static final String INVISIBLE =
      "x\u200by\u200dz\u200c\ufeff\u00ad\u2060\u200e\u200f\ufe0f";
  private static final String BROKEN = "lone \ud83d and \ude00, \ufffe \uffff \ufdd0 \ue000 \uf8ff";
  private static final String EMOJI =
      "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udde9\ud83c\uddea";
  private static final String SCRIPTS =
      "\u6771\u4eac \ud55c\uad6d \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"
          + " \u0928\u092e\u0938\u094d\u0924\u0947 \u0e2a\u0e27\u0e31\u0e2a \u03b3\u03b5\u03b9"
          + " \u043f\u0440\u0438";
  private static final String COMBINING = "e\u0301 o\u0308 Z\u0351\u036b\u0343\u036a\u0302";
  private static final String MARKUP = "<b>&amp; ]]> \" ' \\ ( ) % {0} '{' office fluffy";
  private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(12);
  private static final String ALL =
      String.join(
          " ", CONTROLS, INVISIBLE, BROKEN, EMOJI, SCRIPTS, COMBINING, MARKUP, "\u2713 \u21d2");
  private static final String LONG = (ALL + " " + LONG_WORD + " ").repeat(3);
  private static final String HUGE = (ALL + " and so on and on ").repeat(20);

  private static final List<ReportOutlet> OUTLETS =
      List.of(
          new ReportOutlet("a", LONG, LONG_WORD),
          new ReportOutlet("\u0000/../b", "", ""),
          new ReportOutlet("c", EMOJI, SCRIPTS));

  private HostileReport() {}

  static Document document() {
    return SampleDocument.of(report(), matrix(), List.of(3, 3, 3));
  }

  static Report report() {
    return new Report(
        ALL,
        LONG,
        HUGE,
        Wording.in(Locale.ENGLISH),
        Optional.empty(),
        OUTLETS,
        summary(),
        evidence(),
        new Method(
            List.of(HUGE, ""),
            List.of(HUGE, ""),
            List.of(new Method.Threshold("key", LONG, LONG)),
            List.of(new Method.SourceRow(LONG, LONG_WORD, "", ALL, Integer.MAX_VALUE)),
            List.of(HUGE, LONG_WORD, ""),
            List.of(HUGE, LONG_WORD)),
        SampleCollation.of("hostile"));
  }

  private static Summary summary() {
    ToldFinding nowhere =
        new ToldFinding(in(List.of("no such passage")), HUGE, Part.OUTLETS, Optional.empty());
    ToldFinding many =
        new ToldFinding(in(List.of(LONG, ALL, "p1")), LONG_WORD, Part.EVIDENCE, Optional.of("a"));
    ToldFinding none = new ToldFinding(in(List.of()), "", Part.SUMMARY, Optional.empty());
    return new Summary(
        List.of(nowhere, many, none),
        List.of(
            new Summary.Pair(OUTLETS.get(1).article(), "a", 100, 100),
            new Summary.Pair("c", "a", 0, 0),
            new Summary.Pair("c", OUTLETS.get(1).article(), 100, 0)));
  }

  private static Finding in(List<String> passages) {
    return new Finding.OneText(List.of(), Optional.empty(), 100, passages);
  }

  private static SampleMatrix matrix() {
    Optional<SampleMatrix.Cell> cell =
        Optional.of(new SampleMatrix.Cell(Mark.VERBATIM, true, 1_000_000));
    SampleMatrix.Row row =
        new SampleMatrix.Row(
            "p1", OUTLETS.get(0).article(), HUGE, List.of(cell, cell, Optional.empty()));
    SampleMatrix.Row empty =
        new SampleMatrix.Row(
            "",
            OUTLETS.get(0).article(),
            "",
            List.of(Optional.empty(), Optional.empty(), Optional.empty()));
    List<Integer> sums = List.of(1, 2, Integer.MAX_VALUE);
    return new SampleMatrix(List.of(new SampleMatrix.Group(LONG, List.of(row, empty))), sums, sums);
  }

  private static StyledText styled() {
    return new StyledText(
        List.of(
            new StyledText.Run(HUGE, Style.PLAIN),
            new StyledText.Run(HUGE, Style.ONLY_THERE),
            new StyledText.Run("", Style.ONLY_HERE),
            new StyledText.Run(LONG_WORD, Style.ONLY_HERE),
            new StyledText.Run(SCRIPTS, Style.SHARED),
            new StyledText.Run(EMOJI, Style.HOUSE_STYLE)));
  }

  private static Evidence evidence() {
    Evidence.Version version = new Evidence.Version(LONG, Mark.ONLY_HERE, LONG, styled(), styled());
    return new Evidence(
        List.of(new Evidence.QuotationTable("p1", LONG, List.of(version, version), HUGE)),
        List.of(
            new Evidence.DisagreementRow(
                "p1",
                LONG,
                HUGE,
                List.of(Optional.of(LONG), Optional.empty(), Optional.of("")),
                Optional.of(2))),
        List.of(new Evidence.VoiceRow(LONG, HUGE, SCRIPTS, EMOJI)),
        List.of(new Evidence.LoneVoices("a", LONG_WORD, HUGE, SCRIPTS)),
        List.of(new Evidence.Naming(LONG_WORD, SCRIPTS)),
        List.of(new Evidence.Lean("a", LONG_WORD)),
        List.of(new Evidence.Credit("a", LONG, LONG, true, ALL)),
        List.of(LONG),
        List.of(LONG));
  }
}
