// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The parts of the platform call down only, keep their database to their stores, and look as they are drawn.
class PartsHouse {
    private static final Pattern DATABASE =
            Pattern.compile(
                    "org\\.jooq\\..*|nl\\.evenredig\\.platform\\.generated\\.db\\..*"
                            + "|org\\.springframework\\.jdbc\\.core\\..*"
                            + "|java\\.sql\\.(Statement|PreparedStatement|ResultSet)");

    @Test
    void everyRoomThatHasSourcesIsBuilt() {
        List<String> missing =
                Grounds.ROOMS.stream()
                        .filter(room -> room.hasSources() && !room.isBuilt())
                        .map(Grounds.Room::path)
                        .toList();
        assumeTrue(
                missing.isEmpty(),
                () -> "Not compiled, so the walls saw only the sources of: " + missing);
    }

    @Test
    void aPartKeepsToWhatItDeclared() {
        Parts.MODULES.verify();
    }

    @Test
    void aPartDeclaresWhatItMayCall() {
        assertThat(Parts.all().stream().filter(part -> !part.declares()).map(Parts.Part::name))
                .isEmpty();
    }

    @Test
    void aPartHasAFloorAndCallsDownOnly() {
        List<String> faults =
                Parts.all().stream()
                        .flatMap(part -> part.calls().stream().map(call -> arrow(part, call)))
                        .filter(arrow -> !arrow.pointsDown())
                        .map(Arrow::toString)
                        .toList();
        assertThat(faults).isEmpty();
        assertThat(Parts.all().stream().filter(part -> part.floor().isEmpty())).isEmpty();
    }

    @Test
    void onlyAStoreSpeaksToTheDatabase() {
        List<String> faults =
                Grounds.classes().stream()
                        .filter(type -> type.getPackageName().startsWith(Grounds.PLATFORM))
                        .filter(type -> !isStore(type))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(PartsHouse::isDatabase)
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void theDrawingEqualsTheCode() throws IOException {
        String drawing = Drawing.ofTheHouse();
        Path drawn = Grounds.ROOT.resolve("platform/target/house.puml");
        Files.createDirectories(drawn.getParent());
        Files.writeString(drawn, drawing);
        Path committed = Grounds.ROOT.resolve("docs/house.puml");
        assertThat(Files.exists(committed) ? Grounds.read(committed) : "")
                .as(
                        "docs/house.puml differs from the code. If the change is meant: cp %s %s",
                        Grounds.name(drawn), Grounds.name(committed))
                .isEqualTo(drawing);
    }

    private static boolean isStore(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName().endsWith("Store");
    }

    private static boolean isDatabase(Dependency dependency) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        return DATABASE.matcher(target).matches();
    }

    private static Arrow arrow(Parts.Part part, String call) {
        return new Arrow(part.name(), call);
    }

    /// One part uses another.
    private record Arrow(String from, String to) {
        boolean pointsDown() {
            return Parts.floor(to).orElse(99) < Parts.floor(from).orElse(-1);
        }
    }
}
