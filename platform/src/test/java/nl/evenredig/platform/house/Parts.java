// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import com.tngtech.archunit.base.DescribedPredicate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The parts of the platform, as Spring Modulith finds them in the compiled classes.
final class Parts {
    static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Grounds.PLATFORM,
                    DescribedPredicate.describe("are generated", Grounds::isGenerated));

    // From the ground up; docs/house.md tells what lives on each.
    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("shared", 0),
                    Map.entry("place", 1),
                    Map.entry("people", 1),
                    Map.entry("thread", 2),
                    Map.entry("mirror", 2),
                    Map.entry("wording", 2),
                    Map.entry("portal", 3),
                    Map.entry("policy", 3),
                    Map.entry("contact", 3),
                    Map.entry("offers", 3),
                    Map.entry("grants", 3),
                    Map.entry("exchange", 3),
                    Map.entry("draws", 3),
                    Map.entry("rounds", 3),
                    Map.entry("conversation", 3),
                    Map.entry("reach", 3),
                    Map.entry("workshop", 3),
                    Map.entry("watch", 4),
                    Map.entry("town", 5));

    private Parts() {}

    /// One part.
    ///
    /// @param name its package: `rounds`
    /// @param floor from 0; empty when nobody gave it one
    /// @param calls the parts whose types it uses, sorted
    /// @param declares whether it says which parts it may use
    record Part(String name, Optional<Integer> floor, List<String> calls, boolean declares) {}

    /// All parts, by name.
    static List<Part> all() {
        return MODULES.stream()
                .filter(module -> !module.isRootModule())
                .map(Parts::part)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    static Optional<Integer> floor(String part) {
        return Optional.ofNullable(FLOORS.get(part));
    }

    private static Part part(org.springframework.modulith.core.ApplicationModule module) {
        List<String> calls =
                module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(other -> !other.equals(module))
                        .map(Parts::name)
                        .sorted()
                        .toList();
        String name = name(module);
        boolean declares = Stream.of(module).anyMatch(Parts::declares);
        return new Part(name, floor(name), calls, declares);
    }

    private static String name(org.springframework.modulith.core.ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static boolean declares(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(ApplicationModule.class)
                .filter(says ->
                        !Arrays.asList(says.allowedDependencies())
                                .contains(ApplicationModule.OPEN_TOKEN))
                .isPresent();
    }
}
