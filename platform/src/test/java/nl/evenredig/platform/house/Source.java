// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// One Java file of the repository, parsed by the JDK's own compiler but not compiled.
///
/// @param path where it lies
/// @param text all of it
/// @param tree its syntax
/// @param trees finds positions and comments in the syntax
record Source(Path path, String text, CompilationUnitTree tree, Trees trees) {
    static final List<Source> ALL = parse();

    /// Whether it is a test or builds something, rather than being part of the product.
    boolean isTest() {
        return !name().contains("/src/main/");
    }

    String name() {
        return Grounds.name(path);
    }

    /// The room it lies in: `engines/budget`.
    String room() {
        return name().substring(0, name().indexOf("/src/"));
    }

    /// The name of the type the file is called after.
    String type() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - ".java".length());
    }

    /// The line, from 1, on which a piece of syntax starts.
    int line(Tree piece) {
        return lineAt(trees.getSourcePositions().getStartPosition(tree, piece));
    }

    /// The line, from 1, on which a piece of syntax ends.
    int lastLine(Tree piece) {
        return lineAt(trees.getSourcePositions().getEndPosition(tree, piece));
    }

    private int lineAt(long position) {
        return (int) tree.getLineMap().getLineNumber(position);
    }

    /// Where a message can send its reader: `engines/exact/…/Money.java:12`.
    String at(Tree piece) {
        return name() + ":" + line(piece);
    }

    private static List<Source> parse() {
        List<Path> paths = new ArrayList<>();
        Grounds.ROOMS.forEach(room -> paths.addAll(Grounds.files(room.path() + "/src", ".java")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of(),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            Trees trees = Trees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = Path.of(tree.getSourceFile().toUri());
                sources.add(new Source(path, Grounds.read(path), tree, trees));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
