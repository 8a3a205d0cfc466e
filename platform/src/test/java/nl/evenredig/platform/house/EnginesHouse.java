// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An engine knows the JDK and its numbers, nothing of the world: no framework, file, clock or habit of this machine.
class EnginesHouse {
    private static final List<String> KNOWN =
            List.of(
                    "java.lang",
                    "java.math",
                    "java.nio.charset",
                    "java.security",
                    "java.text",
                    "java.time",
                    "java.util",
                    "org.jspecify.annotations",
                    "de.siegmar.fastcsv");

    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "java\\.lang\\.(reflect|Process|ProcessBuilder|Runtime|Thread)\\b.*"
                            + "|java\\.util\\.(logging|prefs|Timer|Scanner)\\b.*"
                            + "|java\\.time\\.Clock");

    // Text comes in as a Reader and goes out as an Appendable; neither names a place on a disk.
    private static final Set<String> TEXT =
            Set.of(
                    "java.io.Reader",
                    "java.io.StringReader",
                    "java.io.BufferedReader",
                    "java.io.FilterReader",
                    "java.io.IOException",
                    "java.io.UncheckedIOException",
                    "java.io.Serializable",
                    "java.io.ObjectInputStream");

    private static final Set<String> HABITS =
            Set.of(
                    "java.lang.Math.random()",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.util.Locale.getDefault()",
                    "java.util.Random.<init>()",
                    "java.util.UUID.randomUUID()");

    private static final Set<String> HABITUAL_TYPES =
            Set.of(
                    "java.lang.System",
                    "java.security.SecureRandom",
                    "java.util.TimeZone",
                    "java.util.concurrent.ThreadLocalRandom");

    // What of java.lang.System only moves or names things in memory.
    private static final Set<String> HARMLESS = Set.of("arraycopy", "identityHashCode");

    @Test
    void anEngineImportsOnlyWhatItMayKnow() {
        List<String> faults =
                engineClasses()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> !mayKnow(dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void anEngineAsksNeitherClockNorChanceNorTheMachine() {
        List<String> faults =
                engineClasses()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(EnginesHouse::asksTheMachine)
                        .map(JavaAccess::getDescription)
                        .sorted()
                        .toList();
        assertThat(faults).isEmpty();
    }

    private static Stream<JavaClass> engineClasses() {
        List<String> packages =
                Grounds.ROOMS.stream()
                        .filter(Grounds.Room::isEngine)
                        .map(room -> "nl.evenredig" + room.path().substring(7).replace('/', '.'))
                        .toList();
        return Grounds.classes().stream().filter(type -> isBelow(type, packages));
    }

    private static boolean mayKnow(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        if (plain.isPrimitive() || TEXT.contains(plain.getName())) {
            return true;
        }
        if (plain.getPackageName().startsWith("nl.evenredig")) {
            return engineClasses().anyMatch(plain::equals);
        }
        return isBelow(plain, KNOWN) && !UNKNOWN.matcher(plain.getName()).matches();
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (HABITUAL_TYPES.contains(owner)) {
            return !HARMLESS.contains(name);
        }
        return HABITS.contains(access.getTarget().getFullName())
                || (owner.startsWith("java.time.") && name.equals("now"));
    }

    private static boolean isBelow(JavaClass type, List<String> packages) {
        return packages.stream()
                .anyMatch(name ->
                        type.getPackageName().equals(name)
                                || type.getPackageName().startsWith(name + "."));
    }
}
