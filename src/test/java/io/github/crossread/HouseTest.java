package io.github.crossread;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import io.github.crossread.Sources.Place;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the sources of the product to what keeps them easy to read and quick to run. */
final class HouseTest {

  /** About thirty: no more than the largest package has today. */
  private static final int MOST_TYPES_IN_A_PACKAGE = 31;

  private static final int MOST_LINES_OF_A_METHOD = 40;

  /** Where a pattern may be compiled at each call, since it is called once a run, set or file. */
  private static final Set<String> COLD =
      Set.of(
          // options and the names of files
          "maven.Attachments",
          "maven.option.ParameterReader",
          "maven.RuleElement",
          // set.yaml and front matter
          "reader.yaml.YamlFields");

  private static Sources sources;

  @BeforeAll
  static void read() throws IOException {
    sources = Sources.read();
  }

  @Test
  void no_package_has_more_types_than_can_be_kept_in_mind() {
    Map<String, Long> types = sources.types().stream().collect(groupingBy(Place::room, counting()));

    types.values().removeIf(count -> count <= MOST_TYPES_IN_A_PACKAGE);
    assertThat(types).isEmpty();
  }

  @Test
  void no_two_types_share_a_name() {
    Map<String, List<String>> rooms =
        sources.types().stream()
            .collect(
                groupingBy(
                    place -> ((ClassTree) place.tree()).getSimpleName().toString(),
                    mapping(Place::room, toList())));

    rooms.values().removeIf(all -> all.size() == 1);
    assertThat(rooms).isEmpty();
  }

  @Test
  void types_are_imported_not_written_with_their_packages() {
    assertThat(sources.all(MemberSelectTree.class, HouseTest::isTypeWithPackage))
        .extracting(place -> place.at() + " " + place.tree())
        .isEmpty();
  }

  /** As in {@code java.util.List}: a capital after two or more names without one. */
  private static boolean isTypeWithPackage(MemberSelectTree tree) {
    return Character.isUpperCase(tree.getIdentifier().charAt(0))
        && tree.getExpression() instanceof MemberSelectTree parent
        && isPackage(parent);
  }

  private static boolean isPackage(ExpressionTree tree) {
    if (tree instanceof MemberSelectTree select) {
      return Character.isLowerCase(select.getIdentifier().charAt(0))
          && isPackage(select.getExpression());
    }
    return tree instanceof IdentifierTree name
        && Character.isLowerCase(name.getName().charAt(0))
        && !name.getName().contentEquals("this");
  }

  @Test
  void patterns_are_compiled_once() {
    assertThat(sources.all(MethodInvocationTree.class, HouseTest::compilesPattern))
        .filteredOn(place -> !COLD.contains(type(place)))
        .extracting(place -> place.at() + " " + place.tree())
        .isEmpty();
  }

  @Test
  void each_place_that_may_compile_a_pattern_does() {
    assertThat(sources.all(MethodInvocationTree.class, HouseTest::compilesPattern))
        .extracting(HouseTest::type)
        .containsAll(COLD);
  }

  private static String type(Place place) {
    String root = HouseTest.class.getPackageName() + ".";
    return place.room().substring(root.length()) + "." + place.file().replace(".java", "");
  }

  /** Whether it is one of the methods by which a string compiles a constant as a pattern. */
  private static boolean compilesPattern(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree method)
        || call.getArguments().isEmpty()
        || !isConstant(call.getArguments().get(0))) {
      return false;
    }
    return switch (method.getIdentifier().toString()) {
      case "matches" -> true;
      case "replaceAll", "replaceFirst" -> call.getArguments().size() == 2;
      case "split" -> !isPlain(call.getArguments().get(0));
      default -> false;
    };
  }

  private static boolean isConstant(ExpressionTree tree) {
    return tree instanceof LiteralTree
        || (tree instanceof IdentifierTree name
            && name.getName().chars().noneMatch(Character::isLowerCase));
  }

  /** At one plain character, a string is split without a pattern. */
  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof LiteralTree literal
        && literal.getValue() instanceof String pattern
        && pattern.length() == 1
        && ".$|()[{^?*+\\".indexOf(pattern.charAt(0)) < 0;
  }

  @Test
  void no_method_is_longer_than_a_screen() {
    assertThat(sources.all(MethodTree.class, method -> true))
        .filteredOn(place -> place.lines() > MOST_LINES_OF_A_METHOD)
        .extracting(
            place ->
                place.at() + " " + ((MethodTree) place.tree()).getName() + ": " + place.lines())
        .isEmpty();
  }
}
