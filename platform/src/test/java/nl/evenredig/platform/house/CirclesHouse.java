// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Whoever follows the imports never comes back where they started.
class CirclesHouse {
    @Test
    void packagesFormNoCircles() {
        slices().assignedFrom(each("package", JavaClass::getPackageName))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Grounds.classes());
    }

    @Test
    void filesFormNoCircles() {
        slices().assignedFrom(each("file", CirclesHouse::file))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Grounds.classes());
    }

    @Test
    void aPackageNeverImportsItsChildren() {
        List<String> faults =
                Grounds.classes().stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(CirclesHouse::pointsToAChild)
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();
        assertThat(faults).isEmpty();
    }

    private static boolean pointsToAChild(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        String child = dependency.getOriginClass().getPackageName() + ".";
        return target.getPackageName().startsWith(child) && !Grounds.isGenerated(target);
    }

    /// The outermost class stands for its file: the house has one to a file.
    private static String file(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getName();
    }

    private static SliceAssignment each(String what, Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(name.apply(type));
            }

            @Override
            public String getDescription() {
                return "each " + what;
            }
        };
    }
}
