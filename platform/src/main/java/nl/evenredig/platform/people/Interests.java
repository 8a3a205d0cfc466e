// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ties that members of the Authority declare, for everyone to read, and the conflicts that follow from them.
@Component
@Transactional
public class Interests {
    /// How long a tie that ended still counts.
    static final int YEARS = 2;

    private final InterestStore store;
    private final MembershipStore members;
    private final Audit audit;
    private final Clock clock;

    Interests(InterestStore store, MembershipStore members, Audit audit, Clock clock) {
        this.store = store;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds a tie to the register.
    public void declare(Interest interest, Actor by) {
        store.add(interest);
        audit.record(
                by, "people.interest-declared", "interest:" + interest.id(), Audit.Result.DONE);
    }

    /// Writes until when a tie of one's own lasted. It stays in the register as long as it counts.
    ///
    /// @return whether it was there and had not ended
    public boolean end(UUID interest, AccountId account, LocalDate to, Actor by) {
        boolean isEnded = store.end(interest, account, to);
        audit.record(
                by,
                "people.interest-ended",
                "interest:" + interest,
                isEnded ? Audit.Result.DONE : Audit.Result.REFUSED);
        return isEnded;
    }

    /// Somebody's ties that still count: those that last, and those that ended in the last two years.
    @Transactional(readOnly = true)
    public List<Interest> of(AccountId account) {
        return store.of(account, counting());
    }

    /// Why somebody cannot judge an organisation: they speak for it, declared a tie with it, or did in the last two years.
    @Transactional(readOnly = true)
    public Optional<Conflict> conflict(AccountId account, OrganisationId organisation) {
        Optional<Conflict> membership =
                members.latest(account, organisation)
                        .filter(tie -> tie.to().stream().allMatch(this::counts))
                        .map(tie ->
                                new Conflict(Conflict.Ground.SPEAKS_FOR_IT, tie.from(), tie.to()));
        return membership.or(() -> declared(account, organisation));
    }

    private Optional<Conflict> declared(AccountId account, OrganisationId organisation) {
        return of(account).stream()
                .filter(interest -> interest.organisation().equals(Optional.of(organisation)))
                .map(interest ->
                        new Conflict(Conflict.Ground.DECLARED, interest.from(), interest.to()))
                .findFirst();
    }

    private boolean counts(LocalDate ended) {
        return !ended.isBefore(counting());
    }

    private LocalDate counting() {
        return LocalDate.now(clock).minusYears(YEARS);
    }
}
