// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The organisations that the municipality knows, and what they tell about themselves.
@Component
@Transactional
public class Organisations {
    private final OrganisationStore store;
    private final MembershipRoles roles;
    private final Audit audit;

    Organisations(OrganisationStore store, MembershipRoles roles, Audit audit) {
        this.store = store;
        this.roles = roles;
        this.audit = audit;
    }

    /// Adds an organisation. Of two people who add the same one, one is told that it is there.
    public Saving register(OrganisationProfile profile, Actor by) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        Saving saving = store.add(id, profile);
        note(by, "people.organisation-registered", id, saving);
        return saving;
    }

    /// Writes what an organisation tells about itself, unless somebody else did since `version` was read. When its kind
    /// changes, those who speak for it get the role of the new kind in the same transaction.
    public Saving revise(OrganisationId id, int version, OrganisationProfile profile, Actor by) {
        Organisation before = store.lock(id);
        if (before.version() != version) {
            return new Saving.Overtaken(before);
        }
        Saving saving = store.revise(before, profile);
        if (saving instanceof Saving.Saved && before.profile().kind() != profile.kind()) {
            roles.followAll(id, by);
        }
        note(by, "people.organisation-revised", id, saving);
        return saving;
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return store.find(id);
    }

    /// The organisation with this name in web addresses.
    @Transactional(readOnly = true)
    public Optional<Organisation> find(String slug) {
        return store.find(slug);
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int size(OrganisationQuery query) {
        return store.size(query);
    }

    /// Some of those that somebody looks for, by name.
    ///
    /// @param first how many to pass over
    @Transactional(readOnly = true)
    public List<Organisation> some(OrganisationQuery query, int first, int most) {
        return store.some(query, first, most);
    }

    /// The languages that organisations speak with people, as tags.
    @Transactional(readOnly = true)
    public List<String> languages() {
        return store.languages();
    }

    /// The organisations that nobody speaks for and nobody was asked to: the municipality should look.
    @Transactional(readOnly = true)
    public List<Organisation> unspoken() {
        return store.unspoken();
    }

    private void note(Actor by, String action, OrganisationId id, Saving saving) {
        Audit.Result result =
                saving instanceof Saving.Saved ? Audit.Result.DONE : Audit.Result.REFUSED;
        audit.record(by, action, "organisation:" + id, result);
    }
}
