// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.people.OrganisationInvitation.Answer;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking people by mail to speak for an organisation, and their answers. Whoever has the letter can answer it once, within
/// fourteen days; the account it belongs to is always the one at the address the letter went to.
@Component
@Transactional
public class OrganisationInvitations {
    /// How many letters of one organisation may wait for an answer.
    static final int MOST_OPEN = 20;

    /// How often one invitation may be sent.
    static final int MOST_SENDINGS = 5;

    private final OrganisationStore organisations;
    private final InvitationStore store;
    private final AccountStore accounts;
    private final Representatives representatives;
    private final OrganisationPost post;
    private final Audit audit;

    OrganisationInvitations(
            OrganisationBooks books,
            Representatives representatives,
            OrganisationPost post,
            Audit audit) {
        this.organisations = books.organisations();
        this.store = books.invitations();
        this.accounts = books.accounts();
        this.representatives = representatives;
        this.post = post;
        this.audit = audit;
    }

    /// Asks somebody by mail.
    public Inviting invite(OrganisationId id, Invitee invitee, Actor by) {
        Organisation organisation = organisations.lock(id);
        if (speaksAlready(id, invitee.address())) {
            return Inviting.SPEAKS_ALREADY;
        }
        long open = unanswered(id).stream().filter(OrganisationInvitation::isOpen).count();
        if (open >= MOST_OPEN) {
            return Inviting.TOO_MANY;
        }
        Secret secret = Secret.fresh();
        if (!store.add(id, invitee, secret)) {
            return Inviting.ASKED_ALREADY;
        }
        post.invite(organisation, invitee, secret);
        note(by, "people.invitation-sent", id, Audit.Result.DONE);
        return Inviting.SENT;
    }

    /// Sends the letter again with a new secret; the old letter opens nothing any more.
    public Inviting resend(OrganisationId id, UUID invitation, Actor by) {
        Organisation organisation = organisations.lock(id);
        Optional<OrganisationInvitation> asked = unanswered(id, invitation);
        if (asked.isEmpty()) {
            return Inviting.GONE;
        }
        Secret secret = Secret.fresh();
        if (!store.renew(invitation, secret, MOST_SENDINGS)) {
            return Inviting.TOO_MANY;
        }
        post.invite(organisation, invitee(asked.get()), secret);
        note(by, "people.invitation-resent", id, Audit.Result.DONE);
        return Inviting.SENT;
    }

    /// Takes an invitation back; nothing happens when it was answered.
    public boolean withdraw(OrganisationId id, UUID invitation, Actor by) {
        boolean isBack =
                unanswered(id, invitation)
                        .filter(asked -> store.answer(asked, Answer.WITHDRAWN))
                        .isPresent();
        note(by, "people.invitation-withdrawn", id, result(isBack));
        return isBack;
    }

    /// The invitation a letter belongs to; empty when the secret is unknown or was replaced.
    @Transactional(readOnly = true)
    public Optional<OrganisationInvitation> opened(String secret) {
        return store.find(new Secret(secret));
    }

    /// Those nobody answered yet, also when it is too late now; the oldest first.
    @Transactional(readOnly = true)
    public List<OrganisationInvitation> unanswered(OrganisationId id) {
        return store.unanswered(id);
    }

    /// Whether whoever accepts has no account yet, and must say how they want to be called.
    @Transactional(readOnly = true)
    public boolean isNewcomer(OrganisationInvitation invitation) {
        return accounts.at(invitation.address()).isEmpty();
    }

    /// Accepts: the account at the address of the letter is made when there is none, and speaks for the organisation from
    /// now on. Whom they succeed leaves at this moment.
    ///
    /// @param name how a newcomer wants to be called; of somebody with an account the name stays as it is
    /// @return the account; empty when the invitation could not be accepted any more
    public Optional<AccountId> accept(String secret, String name) {
        Optional<OrganisationInvitation> asked = opened(secret);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        OrganisationInvitation invitation = asked.get();
        Organisation organisation = organisations.lock(invitation.organisation());
        if (!store.answer(invitation, Answer.ACCEPTED)) {
            return Optional.empty();
        }
        Account account = account(invitation, name);
        Actor actor = new Actor(account.id().toString(), "", account.roles(), false);
        note(actor, "people.invitation-accepted", organisation.id(), Audit.Result.DONE);
        representatives.welcome(account.id(), organisation.id(), actor);
        invitation
                .successorOf()
                .filter(leaving -> !leaving.equals(account.id()))
                .ifPresent(leaving -> handOver(leaving, organisation, actor));
        return Optional.of(account.id());
    }

    /// Declines; whoever wanted to leave hears that they still speak for the organisation.
    ///
    /// @return whether it could still be declined
    public boolean decline(String secret) {
        Optional<OrganisationInvitation> declined =
                opened(secret).filter(asked -> store.answer(asked, Answer.DECLINED));
        declined.ifPresent(asked -> {
            note(
                    Actor.stranger(),
                    "people.invitation-declined",
                    asked.organisation(),
                    Audit.Result.DONE);
            Organisation organisation = organisations.find(asked.organisation()).orElseThrow();
            asked.successorOf()
                    .flatMap(accounts::find)
                    .ifPresent(stays -> post.tellDeclined(organisation, stays));
        });
        return declined.isPresent();
    }

    private void handOver(AccountId leaving, Organisation organisation, Actor by) {
        representatives.replace(leaving, organisation.id(), by);
        accounts.find(leaving).ifPresent(left -> post.tellReplaced(organisation, left));
    }

    private Account account(OrganisationInvitation invitation, String name) {
        return accounts.at(invitation.address()).orElseGet(() -> enrol(invitation, name));
    }

    /// Of two letters to one newcomer that are accepted at the same time, one makes the account.
    private Account enrol(OrganisationInvitation invitation, String name) {
        Set<Role> resident = EnumSet.of(Role.RESIDENT);
        AccountId id = new AccountId(UUID.randomUUID());
        Account account =
                new Account(id, name, invitation.address(), invitation.language(), resident);
        if (accounts.add(account)) {
            Actor self = new Actor(id.toString(), "", resident, false);
            accounts.grant(id, Role.RESIDENT, self);
            audit.record(self, "people.account-made", "account:" + id, Audit.Result.DONE);
        }
        return accounts.at(invitation.address()).orElseThrow();
    }

    private Optional<OrganisationInvitation> unanswered(OrganisationId id, UUID invitation) {
        return store.unanswered(id).stream()
                .filter(asked -> asked.id().equals(invitation))
                .findFirst();
    }

    private boolean speaksAlready(OrganisationId id, String address) {
        return accounts.at(address)
                .filter(account -> representatives.speaksFor(account.id(), id))
                .isPresent();
    }

    private static Invitee invitee(OrganisationInvitation asked) {
        return new Invitee(asked.address(), asked.language(), asked.successorOf());
    }

    private static Audit.Result result(boolean isDone) {
        return isDone ? Audit.Result.DONE : Audit.Result.REFUSED;
    }

    private void note(Actor by, String action, OrganisationId id, Audit.Result result) {
        audit.record(by, action, "organisation:" + id, result);
    }
}
