// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A name says what a thing is, and a test class what kind of proof it gives.
class NamesHouse {
    private static final Pattern EMPTY_WORD =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Impl|Base|Data|Info|Processor|Handler)|.+Service");

    private static final Pattern KIND = Pattern.compile(".+(Test|Law|Case|House|Journey)");

    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

    @Test
    void noTypeEndsInAWordThatSaysNothing() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                    if (EMPTY_WORD.matcher(type.getSimpleName()).matches()) {
                        faults.add(source.at(type) + " " + type.getSimpleName());
                    }
                    return super.visitClass(type, null);
                }
            }.scan(source.tree(), null);
        }
        assertThat(faults).isEmpty();
    }

    /// The build runs only these names: a test called otherwise would never run, and nobody would notice.
    @Test
    void aTestIsATestALawACaseAHouseOrAJourney() {
        assertThat(
                        Source.ALL.stream()
                                .filter(NamesHouse::hasTests)
                                .filter(source -> !KIND.matcher(source.type()).matches())
                                .map(Source::name))
                .isEmpty();
    }

    private static boolean hasTests(Source source) {
        List<AnnotationTree> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                ModifiersTree modifiers = method.getModifiers();
                modifiers.getAnnotations().stream()
                        .filter(mark -> TESTS.contains(mark.getAnnotationType().toString()))
                        .forEach(found::add);
                return super.visitMethod(method, null);
            }
        }.scan(source.tree(), null);
        return source.isTest() && !found.isEmpty();
    }
}
