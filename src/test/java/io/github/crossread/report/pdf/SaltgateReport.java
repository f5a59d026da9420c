package io.github.crossread.report.pdf;

import static io.github.crossread.report.pdf.part.Styled.styled;

import io.github.crossread.report.Evidence;
import io.github.crossread.report.Finding;
import io.github.crossread.report.FindingKind;
import io.github.crossread.report.Matrix;
import io.github.crossread.report.Method;
import io.github.crossread.report.OutletPart;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.Part;
import io.github.crossread.report.Printed;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report on five invented articles about a bridge that is closed. */
public final class SaltgateReport {
  private static final List<ReportOutlet> OUTLETS =
      List.of(
          new ReportOutlet("courier", "Merrow Courier", "Courier"),
          new ReportOutlet("ledger", "Northern Ledger", "Ledger"),
          new ReportOutlet("post", "Harbor Post", "Post"),
          new ReportOutlet("channel6", "Channel 6 News", "Channel 6"),
          new ReportOutlet("estuary", "The Estuary", "Estuary"));

  private SaltgateReport() {}

  public static Report report() {
    return new Report(
        "saltgate",
        "Saltgate Bridge closed",
        "Five outlets, 14 to 16 October 2025: 43 sentences make 16 statements, of which 2 are in"
            + " all five.",
        Wording.in(Locale.ENGLISH),
        Optional.empty(),
        OUTLETS,
        new Summary(findings(), bars(), pairs()),
        matrix(),
        parts(),
        new Evidence(List.of(quotation()), figures(), credits()),
        method(),
        new Printed(List.of(), List.of()),
        SampleCollation.of("saltgate"));
  }

  private static List<Finding> findings() {
    return List.of(
        finding(
            "The Courier and the Ledger print the same agency text: 10 of 10 sentences match, 6"
                + " word for word and 4 in house style.",
            "p1 p2 p3 p4 p5 p6 p7 p8 p10 p11",
            Part.MATRIX,
            ""),
        finding(
            "The Courier credits Coastal Press, the Ledger no agency. Both misspell “Merrowmoth”,"
                + " which no other outlet does.",
            "p11",
            Part.EVIDENCE,
            ""),
        finding(
            "One sentence by the chief engineer is in 4 versions: whole, in British spelling,"
                + " trimmed (Post), altered (Channel 6).",
            "p3",
            Part.EVIDENCE,
            ""),
        finding(
            "Channel 6 gives that sentence to “a city spokeswoman”; the three others give it to"
                + " Ilse Maren.",
            "p3",
            Part.EVIDENCE,
            ""),
        finding(
            "Repairs cost $14 million in 3 outlets and “could reach $22 million” in the Post.",
            "p4",
            Part.EVIDENCE,
            ""),
        finding(
            "A weekday’s traffic is 9,400 vehicles in 4 outlets and “more than 12,000” in Channel"
                + " 6.",
            "p2",
            Part.EVIDENCE,
            ""),
        finding(
            "Only the Post reports that a memo of March 3 had asked for new pins, and that the"
                + " council did not see it.",
            "p12 p13",
            Part.OUTLETS,
            "post"),
        finding(
            "The Estuary leaves out 6 passages that 2 or more others have, the most of the five;"
                + " the Courier and the Ledger leave out 1.",
            "p3 p6 p7 p8 p10 p11",
            Part.OUTLETS,
            "estuary"));
  }

  private static Finding finding(String sentence, String passages, Part part, String article) {
    Optional<String> of = article.isEmpty() ? Optional.empty() : Optional.of(article);
    return new Finding(FindingKind.ADDED, sentence, List.of(passages.split(" ", -1)), part, of);
  }

  private static List<Summary.Bar> bars() {
    return List.of(
        new Summary.Bar("courier", 10, 0, 0, 0, 1),
        new Summary.Bar("ledger", 6, 4, 0, 0, 1),
        new Summary.Bar("post", 1, 0, 6, 2, 4),
        new Summary.Bar("channel6", 0, 0, 6, 1, 5),
        new Summary.Bar("estuary", 0, 0, 5, 2, 6));
  }

  private static List<Summary.Pair> pairs() {
    int[][] shares = {
      {81, 15}, {9, 6}, {8, 6}, {2, 6}, {2, 6}, {0, 5}, {3, 0}, {3, 0}, {2, 0}, {1, 0}
    };
    List<Summary.Pair> pairs = new ArrayList<>();
    for (int row = 1; row < OUTLETS.size(); row++) {
      for (int column = 0; column < row; column++) {
        int[] share = shares[pairs.size()];
        String a = OUTLETS.get(row).article();
        String b = OUTLETS.get(column).article();
        pairs.add(new Summary.Pair(a, b, share[0], share[1]));
      }
    }
    return pairs;
  }

  private static Matrix matrix() {
    return new Matrix(
        List.of(
            new Matrix.Group(
                "In all five",
                List.of(
                    row(
                        "p1",
                        "The 118-year-old Saltgate Bridge … was closed to all traffic on Tuesday",
                        "reporter’s own words",
                        "b1 s1 w1 w1 w2"),
                    row(
                        "p2",
                        "About 9,400 vehicles cross it on a weekday",
                        "the city",
                        "b2 v2 w5m w5 w6m"))),
            new Matrix.Group(
                "In most: three or four",
                List.of(
                    row(
                        "p3",
                        "“We could not in good conscience …”",
                        "Ilse Maren, chief engineer",
                        "b3 s4 w3 w6 -"),
                    row(
                        "p4",
                        "Repairs are expected to cost $14 million …",
                        "the city",
                        "b6 s7 w6 - w4"),
                    row(
                        "p5",
                        "The bridge last had a major overhaul in 1987",
                        "reporter’s own words",
                        "b10 v3m w9 - w3m"),
                    row(
                        "p6",
                        "The cracks were found with ultrasound …",
                        "reporter’s own words",
                        "b4 v5 w8m - -"),
                    row(
                        "p7",
                        "Ferries will run every 20 minutes …",
                        "harbor office",
                        "b5 s6 - w4m -"),
                    row(
                        "p8",
                        "School buses will go by Quarry Road …",
                        "school board",
                        "b8 v9 - w2m -"),
                    row(
                        "p9",
                        "Mayor Tobias Renn asked the state to send its own inspectors",
                        "Tobias Renn, mayor",
                        "- - b7 w7 w7"))),
            new Matrix.Group(
                "In two",
                List.of(
                    row("p10", "No one was hurt", "reporter’s own words", "b7 v8 - - -"),
                    row(
                        "p11",
                        "The Merrowmoth [sic] channel stays open …",
                        "harbor office",
                        "b9 v10 - - -"))),
            new Matrix.Group(
                "In one only",
                List.of(
                    row(
                        "p12",
                        "A memo of March 3 … had asked for both pins to be replaced before the"
                            + " summer",
                        "city memo",
                        "- - o2 - -"),
                    row(
                        "p13",
                        "The request was not put before the council",
                        "two council members",
                        "- - o4 - -"),
                    row(
                        "p14",
                        "“By nine I had thrown out half of the bread”",
                        "Anton Vale, baker",
                        "- - - o3 -"),
                    row(
                        "p15",
                        "The city’s budget for bridges has shrunk …",
                        "reporter’s own words",
                        "- - - - o1"),
                    row(
                        "p16",
                        "The rivets came by barge from Dunmore",
                        "reporter’s own words",
                        "- - - - o5")))),
        List.of(10, 10, 9, 7, 7),
        List.of(1, 1, 4, 5, 6));
  }

  private static Matrix.Row row(String passage, String text, String note, String cells) {
    List<Optional<Matrix.Cell>> carried = new ArrayList<>();
    for (String cell : cells.split(" ", -1)) {
      carried.add(cell.equals("-") ? Optional.empty() : Optional.of(cell(cell)));
    }
    return new Matrix.Row(passage, text, note, carried);
  }

  private static Matrix.Cell cell(String cell) {
    boolean moved = cell.endsWith("m");
    String place = cell.substring(1, cell.length() - (moved ? 1 : 0));
    return new Matrix.Cell(mark(cell.charAt(0)), moved, Integer.parseInt(place));
  }

  private static Mark mark(char mark) {
    return switch (mark) {
      case 'b' -> Mark.BASE;
      case 'v' -> Mark.VERBATIM;
      case 's' -> Mark.RESTYLED;
      case 'w' -> Mark.REWORDED;
      default -> Mark.ONLY_HERE;
    };
  }

  private static List<OutletPart> parts() {
    return List.of(
        part(
            "courier",
            "Saltgate Bridge closed after cracks are found",
            "By Coastal Press, 14 October 2025. 10 sentences: 10 base. Leaves out 1 passage.",
            "b24:p1 b9:p2 b27:p3 b14:p6 b8:p7 b16:p4 b4:p10 b9:p8 b7:p11 b13:p5",
            List.of(),
            List.of(
                new OutletPart.Entry(
                    "p9",
                    "Mayor Tobias Renn asked the state to send its own inspectors.",
                    "Post, Channel 6, Estuary")),
            List.of(),
            List.of()),
        part(
            "ledger",
            "Cracks close Saltgate Bridge",
            "Staff report, 14 October 2025. 10 sentences: 6 verbatim, 4 restyled. Leaves out 1"
                + " passage.",
            "s24:p1 v9:p2 v13m:p5 s27:p3 v14:p6 s8:p7 s16:p4 v4:p10 v9:p8 v7:p11",
            List.of(),
            List.of(
                new OutletPart.Entry(
                    "p9",
                    "Mayor Tobias Renn asked the state to send its own inspectors.",
                    "Post, Channel 6, Estuary")),
            List.of(),
            List.of(
                new OutletPart.Entry(
                    "p5", "The bridge last had a major overhaul …", "10th in base, 3rd here"))),
        post(),
        part(
            "channel6",
            "Ferry, bus, bread: a city without its bridge",
            "Priya Lund, 14 October 2025. 7 sentences: 6 reworded, 1 only here. Leaves out 5"
                + " passages.",
            "w18:p1 w15m:p8 o12:p14 w11m:p7 w13:p2 w26:p3 w12:p9",
            List.of(
                new OutletPart.Entry(
                    "p14",
                    "“By nine I had thrown out half of the bread,” said Anton Vale, who runs the"
                        + " bakery at the east ramp.",
                    "sentence 3")),
            List.of(
                new OutletPart.Entry(
                    "p4",
                    "Repairs are expected to cost $14 million and to last until the spring.",
                    "Courier, Ledger, Post, Estuary"),
                new OutletPart.Entry(
                    "p5",
                    "The bridge last had a major overhaul in 1987, when its decking was replaced.",
                    "Courier, Ledger, Post, Estuary")),
            List.of(
                rewording(
                    "p3",
                    Layout.INLINE,
                    "",
                    "“We could not in good {-conscience} {+faith} keep it open {-for} another day"
                        + " {-while} {+when} we {-did not know} {+had no idea} how far {-those}"
                        + " {+the} cracks had {-traveled} {+gone},” said {-Ilse Maren, the city’s"
                        + " chief engineer} {+a city spokeswoman}.",
                    "Quotation altered; other speaker.",
                    "Sentence 6. Likeness 0.58: same quotation.")),
            List.of()),
        part(
            "estuary",
            "What a bridge is for",
            "Words: Jonas Abery, 16 October 2025. 7 sentences: 5 reworded, 2 only here. Leaves out"
                + " 6 passages.",
            "o17:p15 w14:p1 w9m:p5 w16:p4 o12:p16 w13m:p2 w15:p9",
            List.of(
                new OutletPart.Entry(
                    "p15",
                    "The city’s budget for bridges has shrunk in six of the last seven years.",
                    "sentence 1"),
                new OutletPart.Entry(
                    "p16", "The rivets came by barge from Dunmore, a lifetime ago.", "sentence 5")),
            List.of(new OutletPart.Entry("p10", "No one was hurt.", "Courier, Ledger")),
            List.of(),
            List.of()));
  }

  private static OutletPart post() {
    return part(
        "post",
        "City was warned about bridge pins in March",
        "By Dana Ostrow, 15 October 2025. 9 sentences: 1 base, 6 reworded, 2 only here. Leaves out"
            + " 4 passages.",
        "w29:p1 o18:p12 w17:p3 o11:p13 w10m:p2 w13:p4 b10:p9 w14m:p6 w9:p5",
        List.of(
            new OutletPart.Entry(
                "p12",
                "A memo of March 3, seen by the Harbor Post, had asked for both pins to be replaced"
                    + " before the summer.",
                "sentence 2"),
            new OutletPart.Entry(
                "p13",
                "The request was not put before the council, two of its members said.",
                "sentence 4")),
        List.of(
            new OutletPart.Entry(
                "p7",
                "Ferries will run every 20 minutes from Wednesday.",
                "Courier, Ledger, Channel 6"),
            new OutletPart.Entry(
                "p8",
                "School buses will go by Quarry Road, 25 minutes longer.",
                "Courier, Ledger, Channel 6"),
            new OutletPart.Entry("p10", "No one was hurt.", "Courier, Ledger"),
            new OutletPart.Entry(
                "p11", "The Merrowmoth channel stays open to ships.", "Courier, Ledger")),
        rewordings(),
        List.of(
            new OutletPart.Entry(
                "p2", "City counts put the traffic at 9,400 vehicles …", "2nd in base, 5th here"),
            new OutletPart.Entry("p6", "Ultrasound found the cracks …", "4th in base, 8th here")));
  }

  private static List<OutletPart.Rewording> rewordings() {
    return List.of(
        rewording(
            "p3",
            Layout.INLINE,
            "",
            "“We could not in good conscience keep it open{- for another day while we did not know"
                + " how far those cracks had traveled},” said Ilse Maren, the city’s chief"
                + " engineer{+, at a briefing beside the barriers}.",
            "Quotation trimmed; detail only here.",
            "Sentence 3. Likeness 0.69: same quotation, same speaker."),
        rewording(
            "p6",
            Layout.INLINE,
            "",
            "{-The} {+Ultrasound found the} cracks {-were found with ultrasound} during a routine"
                + " inspection on Monday night{+, five months later than planned}.",
            "Active for passive; detail only here.",
            "Sentence 8, moved. Likeness 0.78: each other’s best match."),
        rewording(
            "p1",
            Layout.TWO_ROWS,
            "The 118-year-old {=Saltgate Bridge}, the only road across Merrowmouth harbor, was"
                + " closed to all traffic on {=Tuesday} after inspectors found {=cracks} in {=two}"
                + " of the steel {=pins} that hold its {=lifting span}.",
            "Engineers shut {=Saltgate Bridge} before {=Tuesday’s} rush hour when {=two pins} of"
                + " the {=lift span} turned out to be {=cracked}, leaving the east bank a 19-mile"
                + " detour.",
            "Only here: 19-mile detour. Only there: 118-year-old.",
            "Sentence 1. Likeness 0.42: both open their articles."),
        rewording(
            "p2",
            Layout.TWO_ROWS,
            "About {=9,400 vehicles} cross it on a {=weekday}, according to the {=city}.",
            "{=City} counts put the traffic at {=9,400 vehicles} on a {=working day}.",
            "Attribution moved.",
            "Sentence 5, moved. Likeness 0.46: same figure of the same thing."),
        rewording(
            "p4",
            Layout.SIDE_BY_SIDE,
            "Repairs are expected to cost $14 million and to last until the spring, the city said.",
            "The bill could reach $22 million, according to two people who have seen the estimate.",
            "Figure differs; other source.",
            "Sentence 6. Likeness 0.12: both give a cost, between aligned neighbours."),
        rewording(
            "p5",
            Layout.SIDE_BY_SIDE,
            "The bridge last had a major overhaul in 1987, when its decking was replaced.",
            "No one has opened up the lifting gear since 1987.",
            "Only here: lifting gear. Only there: decking.",
            "Sentence 9. Likeness 0.15: same year, both last sentences."));
  }

  private static OutletPart.Rewording rewording(
      String passage, Layout layout, String base, String text, String kinds, String reason) {
    return new OutletPart.Rewording(
        passage, List.of(1), layout, false, "Courier", styled(base), styled(text), kinds, reason);
  }

  private static OutletPart part(
      String article,
      String headline,
      String facts,
      String strip,
      List<OutletPart.Entry> added,
      List<OutletPart.Entry> omitted,
      List<OutletPart.Rewording> reworded,
      List<OutletPart.Entry> moved) {
    List<OutletPart.Cell> cells = new ArrayList<>();
    int words = headline.split(" ", -1).length;
    cells.add(new OutletPart.Cell(1, true, words, Optional.empty(), false, List.of()));
    for (String cell : strip.split(" ", -1)) {
      String[] sides = cell.split(":", -1);
      Matrix.Cell read = cell(sides[0]);
      cells.add(
          new OutletPart.Cell(
              cells.size(),
              false,
              read.place(),
              Optional.of(read.mark()),
              read.moved(),
              List.of(sides[1])));
    }
    return new OutletPart(
        article, Optional.of(headline), facts, cells, added, omitted, List.of(), reworded, moved);
  }

  private static Evidence.QuotationTable quotation() {
    StyledText maren = styled("said Ilse Maren, the city’s chief engineer.");
    return new Evidence.QuotationTable(
        "p3",
        "One quotation, four versions",
        List.of(
            new Evidence.Version(
                "Merrow Courier",
                Mark.BASE,
                "base",
                styled(
                    "“We could not in good conscience keep it open for another day while we did"
                        + " not know how far those cracks had traveled,”"),
                maren),
            new Evidence.Version(
                "Northern Ledger",
                Mark.RESTYLED,
                "restyled",
                styled(
                    "“We could not in good conscience keep it open for another day while we did"
                        + " not know how far those cracks had {~travelled},”"),
                maren),
            new Evidence.Version(
                "Harbor Post",
                Mark.REWORDED,
                "trimmed",
                styled(
                    "“We could not in good conscience keep it open{- for another day while we did"
                        + " not know how far those cracks had traveled},”"),
                styled(
                    "said Ilse Maren, the city’s chief engineer{+, at a briefing beside the"
                        + " barriers}.")),
            new Evidence.Version(
                "Channel 6 News",
                Mark.REWORDED,
                "altered",
                styled(
                    "“We could not in good {-conscience} {+faith} keep it open {-for} another day"
                        + " {-while} {+when} we {-did not know} {+had no idea} how far {-those}"
                        + " {+the} cracks had {-traveled} {+gone},”"),
                styled("said {-Ilse Maren, the city’s chief engineer} {+a city spokeswoman}."))),
        "The Estuary does not have the sentence. The trimmed words stand nowhere else in the Post’s"
            + " article.");
  }

  private static List<Evidence.FigureRow> figures() {
    return List.of(
        figure(
            "p2",
            "Vehicles that cross on a weekday",
            "“more than 12,000 cars and trucks” Channel 6",
            "9,400 9,400 9,400 12,000 9,400",
            3),
        figure(
            "p4",
            "Cost of the repair, million dollars",
            "“could reach $22 million” Post",
            "14 14 22 - 14",
            2),
        figure(
            "p7",
            "Minutes from one ferry to the next",
            "“a boat every half hour” Channel 6",
            "20 20 - 30 -",
            3));
  }

  private static Evidence.FigureRow figure(
      String passage, String counted, String words, String values, int alone) {
    List<Optional<String>> all = new ArrayList<>();
    for (String value : values.split(" ", -1)) {
      all.add(value.equals("-") ? Optional.empty() : Optional.of(value));
    }
    return new Evidence.FigureRow(passage, counted, words, all, Optional.of(alone));
  }

  private static List<Evidence.Credit> credits() {
    return List.of(
        new Evidence.Credit("courier", "By Coastal Press", "Coastal Press", false, "10 of 10"),
        new Evidence.Credit("ledger", "Staff report", "none", true, "10 of 10"),
        new Evidence.Credit("post", "By Dana Ostrow", "none", false, "0 of 9"),
        new Evidence.Credit("channel6", "Priya Lund", "none", false, "0 of 7"),
        new Evidence.Credit("estuary", "Words: Jonas Abery", "none", false, "0 of 7"));
  }

  private static Method method() {
    return new Method(
        List.of(
            "Each article is split into sentences, and each sentence into words, numbers and"
                + " marks.",
            "Sentences of two outlets are aligned when they state the same: by rare words they"
                + " share, by word order, by their neighbours, and by being each other’s best"
                + " match.",
            "Aligned sentences form a passage. Its base reading is the one most like all the"
                + " others; every other reading is compared with it, word by word.",
            "A passage counts as omitted where an outlet lacks it and at least two others have"
                + " it."),
        List.of(
            new Method.Threshold("key", "Likeness for marks in the line", "0.50 or more"),
            new Method.Threshold("key", "Likeness for two rows", "0.20 to 0.50"),
            new Method.Threshold("key", "Likeness for side by side", "below 0.20"),
            new Method.Threshold("key", "Others needed for an omission (quorum)", "2"),
            new Method.Threshold("key", "Shortest run of shared words counted", "4 words"),
            new Method.Threshold("key", "Reference outlet", "none"),
            new Method.Threshold("key", "Language", "English, variants joined")),
        List.of(
            source("Merrow Courier", "courier.txt", "cf1b4ab466674f61", "14 Oct 2025", 10),
            source("Northern Ledger", "ledger.txt", "7220a2d555350bca", "14 Oct 2025", 10),
            source("Harbor Post", "post.html", "8075c33a46a98e93", "15 Oct 2025", 9),
            source("Channel 6 News", "channel6.txt", "2dd3b2baed8c7f7f", "14 Oct 2025", 7),
            source("The Estuary", "estuary.md", "bfe5e511e115b7eb", "16 Oct 2025", 7)),
        List.of(
            "The report compares what was printed. It does not say which outlet is right, nor why"
                + " one left something out.",
            "Two statements in very different words may be missed and then show as “only here” in"
                + " two places. Names in two forms are the most usual cause.",
            "Small sets make omissions unsure: with five outlets, a quorum of two is two fifths."));
  }

  private static Method.SourceRow source(
      String outlet, String file, String sha, String published, int sentences) {
    return new Method.SourceRow(outlet, file, sha.repeat(4), published, sentences);
  }
}
