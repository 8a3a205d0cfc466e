// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.web.Doors;
import nl.evenredig.platform.town.demo.Personas;
import org.springframework.web.method.HandlerMethod;

/// Every sight of the town with who goes and looks at it, and in which languages.
///
/// @param visits in the order in which parts name them
record Itinerary(List<Visit> visits) {
    /// Who is nobody in particular.
    static final String STRANGER = "";

    private static final List<String> FOR_RESIDENTS = List.of("nl", "ar");
    private static final List<String> FOR_OFFICIALS = List.of("nl", "en");

    Itinerary {
        visits = List.copyOf(visits);
    }

    /// One sight and its visitor.
    ///
    /// @param sight what is looked at
    /// @param visitor the persona who looks; [#STRANGER] for nobody in particular
    /// @param handler what answers; empty for an address that nothing answers
    /// @param languages in which it is looked at
    record Visit(Sight sight, String visitor, Optional<Method> handler, List<String> languages) {}

    static Itinerary of(RunningTown town) {
        Doors doors = Doors.of(town);
        return new Itinerary(
                town.parts(Sights.class).stream()
                        .flatMap(part -> part.sights().stream())
                        .map(sight -> visit(sight, doors, town))
                        .toList());
    }

    /// The handlers that are shown.
    Set<Method> handlers() {
        return visits.stream()
                .flatMap(visit -> visit.handler().stream())
                .collect(Collectors.toSet());
    }

    /// The invented people, in the order of their list; of those with a role the first stands for all.
    static List<Account> people(RunningTown town) {
        People people = town.part(People.class);
        return town.part(Personas.class).all().stream()
                .flatMap(persona -> people.find(persona.account()).stream())
                .toList();
    }

    private static Visit visit(Sight sight, Doors doors, RunningTown town) {
        Optional<HandlerMethod> handler = doors.answering(sight.place());
        Optional<Permission> needed = handler.flatMap(Doors::needed);
        boolean isOfficial = needed.map(Permission::isOfficial).orElse(false);
        String visitor =
                sight.name().isEmpty()
                        ? needed.map(permission -> who(permission, town)).orElse(STRANGER)
                        : sight.name();
        return new Visit(
                sight,
                visitor,
                handler.map(HandlerMethod::getMethod),
                isOfficial ? FOR_OFFICIALS : FOR_RESIDENTS);
    }

    /// A resident when a resident may.
    private static String who(Permission permission, RunningTown town) {
        return people(town).stream()
                .filter(account -> account.roles().stream().anyMatch(permission::isFor))
                .min(
                        Comparator.comparing(
                                account -> account.roles().stream().anyMatch(Role::isOfficial)))
                .map(Account::name)
                .orElseThrow();
    }
}
