// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;

/// Organisations and people that exist only for one test.
public final class Founded {
    static final Actor TEST = Actor.job("test");

    private Founded() {}

    static OrganisationProfile profile(String name, OrganisationKind kind) {
        return new OrganisationProfile(
                name, kind, LegalForm.INFORMAL, "HM04", List.of("nl", "so"), "buren");
    }

    public static Organisation organisation(Organisations organisations, OrganisationKind kind) {
        Saving saving = organisations.register(profile("Proef " + UUID.randomUUID(), kind), TEST);
        return switch (saving) {
            case Saving.Saved(Organisation saved) -> saved;
            case Saving.NameTaken(Organisation other) -> other;
            case Saving.Overtaken(Organisation current) -> current;
        };
    }

    static Account account(People people, Role... roles) {
        AccountId id = new AccountId(UUID.randomUUID());
        Account account =
                new Account(
                        id, "Proefpersoon", id + "@example.org", Locale.of("nl"), Set.of(roles));
        people.enrol(account, TEST);
        return account;
    }
}
