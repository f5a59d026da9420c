package io.github.crossread.report;

import io.github.crossread.collation.name.Name;
import io.github.crossread.collation.name.Name.Calling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes how outlets call one person or institution, where they do not all do so alike. */
final class NamingComposer {

  /** Of more nobody reads on. */
  private static final int MOST = 20;

  private final Composition composition;

  NamingComposer(Composition composition) {
    this.composition = composition;
  }

  /**
   * Returns a row a name, those whom most outlets call something first; if there are too many, the
   * last row says how many more there are.
   */
  List<Evidence.Naming> compose() {
    List<Name> differing =
        composition.collation().names().stream()
            .filter(NamingComposer::differs)
            .sorted(Comparator.comparing(name -> -byArticle(name).size()))
            .toList();
    List<Evidence.Naming> rows = new ArrayList<>();
    differing.stream()
        .limit(MOST)
        .forEach(name -> rows.add(new Evidence.Naming(name.name(), called(name))));
    if (differing.size() > MOST) {
      String more = composition.wording().of("abridged.grid", differing.size() - MOST);
      rows.add(new Evidence.Naming("", more));
    }
    return rows;
  }

  private static Map<String, Set<String>> byArticle(Name name) {
    Map<String, Set<String>> callings = new LinkedHashMap<>();
    for (Calling calling : name.callings()) {
      callings
          .computeIfAbsent(calling.article(), article -> new LinkedHashSet<>())
          .add(calling.plain());
    }
    return callings;
  }

  private static boolean differs(Name name) {
    return byArticle(name).values().stream().distinct().count() > 1;
  }

  private String called(Name name) {
    Map<String, String> printed = new LinkedHashMap<>();
    Map<String, List<String>> outlets = new LinkedHashMap<>();
    for (Calling calling : name.callings()) {
      printed.putIfAbsent(calling.plain(), calling.words().text());
      outlets
          .computeIfAbsent(calling.plain(), plain -> new ArrayList<>())
          .add(composition.shortName(calling.article()));
    }
    return outlets.entrySet().stream()
        .map(
            called ->
                composition
                    .wording()
                    .of(
                        "voice.called",
                        printed.get(called.getKey()),
                        composition.list(called.getValue())))
        .collect(Collectors.joining(composition.wording().of("list.semicolon")));
  }
}
