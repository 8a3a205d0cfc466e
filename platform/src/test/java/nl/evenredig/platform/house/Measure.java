// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How big one method is.
///
/// @param at file and line
/// @param lines between the braces of its body
/// @param parameters how many; a record's constructor takes its components and an overriding
///     method what it is given, which are not counted
/// @param nesting how deep `if`, loops, `switch`, `try` and `synchronized` stand in each other; `else if` is no deeper
///     than its `if`
record Measure(String at, String name, int lines, int parameters, int nesting) {
    static final List<Measure> ALL = all();

    private static List<Measure> all() {
        List<Measure> measures = new ArrayList<>();
        for (Source source : Source.ALL) {
            new Tape(source, measures).scan(source.tree(), null);
        }
        return List.copyOf(measures);
    }

    /// Walks through one file and measures each method it passes.
    private static final class Tape extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Source source;
        private final List<Measure> measures;
        private boolean isRecord;
        private int depth;
        private int deepest;

        Tape(Source source, List<Measure> measures) {
            this.source = source;
            this.measures = measures;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            boolean isOuterRecord = isRecord;
            isRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            isRecord = isOuterRecord;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            int outerDepth = depth;
            int outerDeepest = deepest;
            depth = 0;
            deepest = 0;
            super.visitMethod(method, null);
            measure(method);
            depth = outerDepth;
            deepest = outerDeepest;
            return null;
        }

        private void measure(MethodTree method) {
            Tree body = method.getBody();
            if (body == null) {
                return;
            }
            String name = method.getName().toString();
            boolean isOfComponents = isRecord && name.equals("<init>");
            boolean isGiven =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(
                                    mark -> mark.getAnnotationType().toString().equals("Override"));
            measures.add(
                    new Measure(
                            source.at(method),
                            name,
                            Math.max(1, source.lastLine(body) - source.line(body) - 1),
                            isOfComponents || isGiven ? 0 : method.getParameters().size(),
                            deepest));
        }

        @Override
        public @Nullable Void visitIf(IfTree branch, @Nullable Void none) {
            enter();
            scan(branch.getCondition(), null);
            scan(branch.getThenStatement(), null);
            boolean isElseIf = branch.getElseStatement() instanceof IfTree;
            if (isElseIf) {
                leave();
            }
            scan(branch.getElseStatement(), null);
            if (!isElseIf) {
                leave();
            }
            return null;
        }

        @Override
        public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void none) {
            enter();
            super.visitForLoop(loop, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void none) {
            enter();
            super.visitEnhancedForLoop(loop, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void none) {
            enter();
            super.visitWhileLoop(loop, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void none) {
            enter();
            super.visitDoWhileLoop(loop, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree choice, @Nullable Void none) {
            enter();
            super.visitSwitch(choice, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitTry(TryTree attempt, @Nullable Void none) {
            enter();
            super.visitTry(attempt, null);
            leave();
            return null;
        }

        @Override
        public @Nullable Void visitSynchronized(SynchronizedTree block, @Nullable Void none) {
            enter();
            super.visitSynchronized(block, null);
            leave();
            return null;
        }

        private void enter() {
            depth++;
            deepest = Math.max(deepest, depth);
        }

        private void leave() {
            depth--;
        }
    }
}
