// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the desk does with contributions. Of two colleagues who decide at once the database lets one go first; the other
/// decides nothing and sees what the first did.
@Component
@Transactional
public class Moderation {
    private final ContributionStore store;
    private final ContributionBooks books;
    private final Signalling signalling;
    private final Uploads uploads;

    Moderation(
            ContributionStore store,
            ContributionBooks books,
            Signalling signalling,
            Uploads uploads) {
        this.store = store;
        this.books = books;
        this.signalling = signalling;
        this.uploads = uploads;
    }

    /// Decides about one contribution.
    public Handling decide(Seen seen, Decision decision, Actor by) {
        Optional<Contribution> found = store.lock(seen.id());
        if (found.isEmpty()) {
            return new Handling.Gone();
        }
        Contribution now = found.get();
        if (now.version() != seen.version()) {
            return new Handling.Overtaken(now);
        }
        Contribution inHand = isTakenInHand(now, decision) ? hold(now, by) : now;
        Optional<ContributionState> next = decision.move().from(inHand.state());
        if (next.isEmpty()) {
            return new Handling.Impossible(now);
        }
        if (decision instanceof Decision.Publish && !now.said().isReady()) {
            return new Handling.Unready(inHand);
        }
        Fate fate = fate(inHand, decision, next.get(), by);
        return new Handling.Done(books.step(inHand, fate, by));
    }

    /// Decides the same about several, in one order, so that two colleagues never wait for each other for ever.
    public List<Handling> decide(List<Seen> chosen, Decision decision, Actor by) {
        return chosen.stream()
                .distinct()
                .sorted(Comparator.comparing(seen -> seen.id().value()))
                .map(seen -> decide(seen, decision, by))
                .toList();
    }

    /// Writes down what a voice says and what foreign words mean. What nobody had in hand is in hand from then on.
    public Handling write(Seen seen, Written written, Actor by) {
        Optional<Contribution> found = store.lock(seen.id());
        if (found.isEmpty()) {
            return new Handling.Gone();
        }
        Contribution now = found.get();
        if (now.version() != seen.version()) {
            return new Handling.Overtaken(now);
        }
        if (now.state() == ContributionState.WITHDRAWN) {
            return new Handling.Impossible(now);
        }
        Contribution inHand = now.state() == ContributionState.RECEIVED ? hold(now, by) : now;
        Said said = inHand.said().written(written.transcript(), written.translation());
        if (inHand.isShown() && !said.isReady()) {
            return new Handling.Unready(inHand);
        }
        return new Handling.Done(books.write(inHand, said, by));
    }

    /// What a colleague wrote about what was said.
    ///
    /// @param transcript what the voice says; empty for no voice
    /// @param translation what it means in Dutch; empty for Dutch
    public record Written(String transcript, String translation) {}

    @Transactional(readOnly = true)
    public Optional<Contribution> find(ContributionId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<Contribution> some(ContributionQuery query, int first, int most) {
        return store.some(query, first, most);
    }

    @Transactional(readOnly = true)
    public int count(ContributionQuery query) {
        return store.count(query);
    }

    /// How many there are of each state.
    @Transactional(readOnly = true)
    public Map<ContributionState, Integer> counts() {
        return store.counts();
    }

    /// In which languages there are any.
    @Transactional(readOnly = true)
    public List<String> languages() {
        return store.languages();
    }

    /// The voice of a contribution, as long as it is kept.
    @Transactional(readOnly = true)
    public Optional<Upload> voice(ContributionId id) {
        return uploads.of(id.object()).stream().findFirst();
    }

    private Fate fate(Contribution now, Decision decision, ContributionState next, Actor by) {
        return switch (decision) {
            case Decision.Refuse(HouseRule rule, String note) -> now.fate().refused(rule, note);
            case Decision.Answer(String words) -> now.fate().answered(next, words);
            case Decision.Link _ -> now.fate().linked(signalling.receive(now, by));
            case Decision.Hold _, Decision.Suspect _, Decision.Publish _, Decision.Reconsider _ ->
                    now.fate().at(next);
        };
    }

    /// Whether this decision can only be made by who has it in hand, and nobody has.
    private static boolean isTakenInHand(Contribution now, Decision decision) {
        boolean isOutright =
                decision instanceof Decision.Publish || decision instanceof Decision.Refuse;
        return isOutright && now.state() == ContributionState.RECEIVED;
    }

    private Contribution hold(Contribution now, Actor by) {
        return books.step(now, now.fate().at(ContributionState.HELD), by);
    }
}
