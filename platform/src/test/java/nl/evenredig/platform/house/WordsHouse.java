// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What people read lies in the text files of each language, never in Java.
///
/// Looks for string literals that begin with a capital and hold at least three words. What a programmer reads may
/// stay: messages of exceptions and lines of a log. The bench speaks to engineers only and is left alone.
class WordsHouse {
    private static final Pattern CAPITAL = Pattern.compile("(?s)\\p{Lu}[\\p{Ll}']*\\b.*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}']{2,}[.,:;!?]?");

    private static final int WORDS = 3;

    private static final Pattern LOG = Pattern.compile("(?i)(log|logger)\\.\\w+");

    @Test
    void javaHoldsNoTextForPeople() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            if (!source.isTest() && !source.room().equals("bench")) {
                new Reader(source, faults).scan(source.tree(), null);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isSentence(String text) {
        long words =
                Pattern.compile("\\s+")
                        .splitAsStream(text)
                        .filter(word -> WORD.matcher(word).matches())
                        .count();
        return words >= WORDS && CAPITAL.matcher(text).matches();
    }

    /// Reads the literals of one file, past what only programmers read.
    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Source source;
        private final List<String> faults;

        Reader(Source source, List<String> faults) {
            this.source = source;
            this.faults = faults;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
            if (literal.getValue() instanceof String text && isSentence(text.strip())) {
                faults.add(source.at(literal) + " " + text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            Tree parent = type.getExtendsClause();
            boolean isFault = parent != null && parent.toString().matches(".*(Exception|Error)");
            return isFault ? null : super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitThrow(ThrowTree fault, @Nullable Void none) {
            return null;
        }

        @Override
        public @Nullable Void visitAssert(AssertTree claim, @Nullable Void none) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
            String type = made.getIdentifier().toString();
            boolean isFault = type.endsWith("Exception") || type.endsWith("Error");
            return isFault ? null : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(
                MethodInvocationTree call, @Nullable Void none) {
            boolean isLog = LOG.matcher(call.getMethodSelect().toString()).matches();
            return isLog ? null : super.visitMethodInvocation(call, null);
        }
    }
}
