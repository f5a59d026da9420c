package io.github.crossread;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources of the product, as the compiler's own parser reads them: without comments, and
 * without knowing what a name stands for.
 */
final class Sources {

  private static final Path MAIN =
      Path.of(System.getProperty("crossread.basedir", "."), "src/main/java");

  private final List<CompilationUnitTree> files = new ArrayList<>();
  private final SourcePositions positions;

  private Sources(JavacTask task) throws IOException {
    task.parse().forEach(files::add);
    this.positions = Trees.instance(task).getSourcePositions();
  }

  static Sources read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> all = Files.walk(MAIN)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return new Sources(
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files)));
    }
  }

  /**
   * Something in a file.
   *
   * @param room its package
   * @param file the name of its file
   * @param first the line of its first annotation
   * @param last the line of its last brace
   * @param tree what it is
   */
  record Place(String room, String file, long first, long last, Tree tree) {

    /** Says where it stands, as a compiler would. */
    String at() {
      return file + ":" + first;
    }

    long lines() {
      return last - first + 1;
    }
  }

  /** Returns the types that stand in no other. */
  List<Place> types() {
    return files.stream()
        .flatMap(
            file ->
                file.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(type -> place(file, type)))
        .toList();
  }

  /** Returns what stands in the types, is of a kind, and fits. */
  <T extends Tree> List<Place> all(Class<T> kind, Predicate<T> fits) {
    List<Place> found = new ArrayList<>();
    for (CompilationUnitTree file : files) {
      new TreeScanner<Void, Void>() {

        @Override
        public Void scan(Tree tree, Void none) {
          if (isWritten(file, tree) && kind.isInstance(tree) && fits.test(kind.cast(tree))) {
            found.add(place(file, tree));
          }
          return super.scan(tree, null);
        }

        @Override
        public Void visitImport(ImportTree tree, Void none) {
          return null;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void none) {
          return null;
        }
      }.scan(file, null);
    }
    return found;
  }

  /** What the compiler adds, such as a constructor, has no end. */
  private boolean isWritten(CompilationUnitTree file, Tree tree) {
    return tree != null && positions.getEndPosition(file, tree) >= 0;
  }

  private Place place(CompilationUnitTree file, Tree tree) {
    LineMap lines = file.getLineMap();
    return new Place(
        String.valueOf(file.getPackageName()),
        Path.of(file.getSourceFile().toUri()).getFileName().toString(),
        lines.getLineNumber(positions.getStartPosition(file, tree)),
        lines.getLineNumber(positions.getEndPosition(file, tree)),
        tree);
  }
}
