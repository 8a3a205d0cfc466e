// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who speaks for an organisation. The role that goes with it is granted and taken in the same transaction.
@Component
@Transactional
public class Representatives {
    private final OrganisationStore organisations;
    private final MembershipStore members;
    private final MembershipRoles roles;
    private final OrganisationPost post;
    private final Audit audit;

    Representatives(
            OrganisationBooks books, MembershipRoles roles, OrganisationPost post, Audit audit) {
        this.organisations = books.organisations();
        this.members = books.members();
        this.roles = roles;
        this.post = post;
        this.audit = audit;
    }

    /// Everyone who speaks for it now, longest first.
    @Transactional(readOnly = true)
    public List<Representative> of(OrganisationId organisation) {
        return members.of(organisation);
    }

    /// The organisations somebody speaks for now, by name.
    @Transactional(readOnly = true)
    public List<OrganisationId> organisations(AccountId account) {
        return members.of(account);
    }

    /// Whether somebody speaks for it now.
    @Transactional(readOnly = true)
    public boolean speaksFor(AccountId account, OrganisationId organisation) {
        return members.of(account).contains(organisation);
    }

    /// Lets somebody speak for an organisation from now on.
    ///
    /// @return whether they did not yet
    public boolean welcome(AccountId account, OrganisationId organisation, Actor by) {
        organisations.lock(organisation);
        boolean isNew = members.begin(organisation, account);
        if (isNew) {
            roles.follow(account, by);
            note(by, "people.representative-began", organisation);
        }
        return isNew;
    }

    /// Writes what somebody does in the organisation, and whether they are named in public. Only people of the
    /// organisation come here; whether somebody is named they decide themselves.
    public void describe(OrganisationId organisation, Representative representative, Actor by) {
        boolean isOwn = representative.account().toString().equals(by.id());
        boolean isNamed =
                isOwn ? representative.isNamed() : isNamed(organisation, representative.account());
        if (members.describe(
                organisation, representative.account(), representative.note(), isNamed)) {
            note(by, "people.representative-described", organisation);
        }
    }

    /// Ends that somebody speaks for an organisation. The last one can only leave when the municipality is told; whoever
    /// knows a successor invites them, and leaves at the moment they accept.
    public Leaving leave(
            AccountId account, OrganisationId organisation, boolean tellsMunicipality, Actor by) {
        Organisation left = organisations.lock(organisation);
        List<Representative> all = members.of(organisation);
        if (all.stream().noneMatch(one -> one.account().equals(account))) {
            return Leaving.NOT_THERE;
        }
        boolean isLast = all.size() == 1;
        if (isLast && !tellsMunicipality) {
            return Leaving.NEEDS_SUCCESSOR;
        }
        end(account, organisation, by);
        if (isLast) {
            post.tellUnspoken(left);
        }
        return isLast ? Leaving.LEFT_AND_TOLD : Leaving.LEFT;
    }

    /// For an account that is closed: it speaks for nothing any more, and where it was the last, the municipality hears it.
    public void leaveAll(AccountId account, Actor by) {
        for (OrganisationId organisation : members.of(account)) {
            leave(account, organisation, true, by);
        }
    }

    /// One who leaves and one who comes, at the same moment; the organisation is locked already.
    void replace(AccountId leaving, OrganisationId organisation, Actor by) {
        end(leaving, organisation, by);
    }

    private void end(AccountId account, OrganisationId organisation, Actor by) {
        if (members.end(organisation, account)) {
            roles.follow(account, by);
            note(by, "people.representative-ended", organisation);
        }
    }

    private boolean isNamed(OrganisationId organisation, AccountId account) {
        return members.of(organisation).stream()
                .anyMatch(one -> one.account().equals(account) && one.isNamed());
    }

    private void note(Actor by, String action, OrganisationId organisation) {
        audit.record(by, action, "organisation:" + organisation, Audit.Result.DONE);
    }
}
