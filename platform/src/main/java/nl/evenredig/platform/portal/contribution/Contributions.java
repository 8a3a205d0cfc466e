// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What readers say under published pages: anyone sends one without an account, everyone reads what was published with the
/// answer, and who has the secret link sees what came of it and can take it back.
@Component
@Transactional
public class Contributions {
    private final ContributionStore store;
    private final StepStore steps;
    private final ContributionBooks books;
    private final Means means;

    /// What a contribution brings along, and how its author hears of their link.
    @Component
    record Means(Uploads uploads, ContributionPost post) {}

    Contributions(ContributionStore store, StepStore steps, ContributionBooks books, Means means) {
        this.store = store;
        this.steps = steps;
        this.books = books;
        this.means = means;
    }

    /// Takes in what a reader sends.
    ///
    /// @param reply where to send the link as well; empty for nowhere
    /// @return what opens the author's page; kept nowhere
    public ContributionKey receive(Sending sending, Optional<Reply> reply) {
        ContributionId id = ContributionId.fresh();
        ContributionKey key = ContributionKey.fresh();
        boolean isSpoken =
                sending.voice()
                        .map(voice -> means.uploads().claim(voice, FileKind.VOICE, id.object()))
                        .orElse(false);
        Said said = new Said(sending.language(), sending.words(), sending.name(), isSpoken, "", "");
        ContributionState state =
                sending.isSuspect() ? ContributionState.SPAM : ContributionState.RECEIVED;
        books.receive(
                new Contribution(
                        id, sending.page(), said, Fate.of(state), books.now(), Optional.empty(), 1),
                key);
        reply.filter(_ -> !sending.isSuspect()).ifPresent(to -> means.post().send(to, key));
        return key;
    }

    /// What the author finds behind their link.
    @Transactional(readOnly = true)
    public Optional<Contribution> find(ContributionKey key) {
        return store.find(key);
    }

    /// The states it came to, the first one first.
    @Transactional(readOnly = true)
    public List<Step> steps(ContributionId id) {
        return steps.of(id);
    }

    /// Takes a contribution back: its words and its voice are destroyed at once. Where it was published a mark stays that
    /// something was there.
    ///
    /// @return whether there was something to take back
    public boolean withdraw(ContributionKey key) {
        Optional<Contribution> found =
                store.lock(key).filter(now -> Move.WITHDRAW.from(now.state()).isPresent());
        found.ifPresent(now -> {
            means.uploads().destroyOf(now.id().object());
            books.erase(now);
        });
        return found.isPresent();
    }

    /// What everyone may see under one page, or under all when it is empty: the newest first, with a mark where
    /// something was taken back or away.
    @Transactional(readOnly = true)
    public List<Contribution> published(String page, int first, int most) {
        return store.published(page, first, most);
    }

    @Transactional(readOnly = true)
    public int countPublished(String page) {
        return store.countPublished(page);
    }

    /// How often each rule was a reason to refuse, for everyone to read.
    @Transactional(readOnly = true)
    public List<RefusalCount> refusals() {
        return steps.refusals();
    }
}
