package io.github.crossread.document;

import io.github.crossread.article.Article;
import io.github.crossread.article.Role;
import io.github.crossread.collation.Finding;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Dates;
import io.github.crossread.report.marked.Pen;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays the first sentences below the headlines beneath each other. */
final class OpeningComposer {

  private static final int MOST = 8;
  private static final int MOST_NAMES = 2;

  private final Composition composition;
  private final OutletNames names;
  private final Map<String, Integer> articlesOfStem = new HashMap<>();

  OpeningComposer(Composition composition, OutletNames names) {
    this.composition = composition;
    this.names = names;
  }

  /** Returns how each article begins; outlets of one text, or of one beginning, share a line. */
  Optional<Labelled> compose() {
    Map<String, List<Sentence>> leads = new LinkedHashMap<>();
    for (ArticleText text : composition.collation().texts()) {
      opening(text)
          .ifPresent(
              lead -> leads.computeIfAbsent(key(lead, text), words -> new ArrayList<>()).add(lead));
    }
    leads
        .values()
        .forEach(lead -> stems(lead.get(0)).forEach(s -> articlesOfStem.merge(s, 1, Integer::sum)));
    List<Line> lines = leads.values().stream().map(this::line).limit(MOST).toList();
    int more = leads.size() - lines.size();
    String left = more == 0 ? "" : composition.wording().count("begins.more", more);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Labelled(composition.wording().of("begins"), lines, left));
  }

  private static Optional<Sentence> opening(ArticleText text) {
    return text.aligned().stream()
        .filter(sentence -> sentence.role() == Role.BODY)
        .findFirst()
        .or(() -> text.aligned().stream().findFirst());
  }

  /** Returns what those have in common that share a line. */
  private String key(Sentence lead, ArticleText text) {
    return composition.collation().findings(Finding.OneText.class).stream()
        .filter(one -> one.articles().contains(text.article().id()))
        .findFirst()
        .map(one -> String.join("/", one.articles()))
        .orElseGet(lead::statement);
  }

  private Line line(List<Sentence> leads) {
    List<String> articles = leads.stream().map(Sentence::article).toList();
    return new Line(
        articles, names.of(articles, MOST_NAMES), date(articles.get(0)), words(leads.get(0)));
  }

  private String date(String id) {
    Article article = composition.text(id).article();
    return article
        .published()
        .map(published -> new Dates(composition.wording()).dayAndMonth(published.day()))
        .orElse("");
  }

  private static Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    sentence.tokens().stream().filter(Token::isContent).forEach(token -> stems.add(token.stem()));
    return stems;
  }

  /** Tints the words that another beginning has too; what stands between two such, with them. */
  private StyledText words(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream().filter(t -> t.kind() != Token.Kind.DATELINE).toList();
    Pen pen = new Pen();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean tinted = isShared(token) || isBetween(tokens, i);
      pen.write(
          Pen.isSpaceBefore(sentence, token), token.text(), tinted ? Style.SHARED : Style.PLAIN);
    }
    return pen.text();
  }

  private boolean isShared(Token token) {
    return token.isContent() && articlesOfStem.getOrDefault(token.stem(), 0) > 1;
  }

  private boolean isBetween(List<Token> tokens, int at) {
    return !tokens.get(at).isContent()
        && at > 0
        && at + 1 < tokens.size()
        && isShared(tokens.get(at - 1))
        && isShared(tokens.get(at + 1));
  }
}
