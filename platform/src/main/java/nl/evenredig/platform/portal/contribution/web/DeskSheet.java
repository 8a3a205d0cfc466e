// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionId;
import nl.evenredig.platform.portal.contribution.ContributionQuery;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Move;
import nl.evenredig.platform.portal.contribution.Step;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// Everything the desk knows about one contribution.
///
/// @param card the contribution
/// @param subject the page it is about
/// @param hasVoice whether its voice is still kept
/// @param turns the states it came to
/// @param before the address of the one before it that waits for a decision
/// @param after the address of the one after it
public record DeskSheet(
        Card card,
        Subject subject,
        boolean hasVoice,
        List<Turn> turns,
        Optional<String> before,
        Optional<String> after) {
    public DeskSheet {
        turns = List.copyOf(turns);
    }

    /// A state it came to.
    ///
    /// @param key the end of the text that names the state
    /// @param step which, and when
    /// @param name who brought it there; empty for its author or a job
    public record Turn(String key, Step step, String name) {}

    public String path() {
        return DeskList.PATH + "/" + card.contribution().id();
    }

    /// Whether the desk can do this now; what nobody has in hand can be published and refused outright.
    public boolean can(Move move) {
        boolean isOutright = move == Move.PUBLISH || move == Move.REFUSE;
        ContributionState state =
                isOutright && card.state() == ContributionState.RECEIVED
                        ? ContributionState.HELD
                        : card.state();
        return move.from(state).isPresent();
    }

    /// Lays it out.
    @Component
    static final class Clerk {
        /// Whoever has more waiting pages through the list.
        private static final int NEAR = 200;

        private final Contributions contributions;
        private final Moderation moderation;
        private final People people;
        private final Subject.Shelf shelf;

        Clerk(
                Contributions contributions,
                Moderation moderation,
                People people,
                Subject.Shelf shelf) {
            this.contributions = contributions;
            this.moderation = moderation;
            this.people = people;
            this.shelf = shelf;
        }

        DeskSheet of(Contribution contribution, Page page) {
            List<ContributionId> waiting = waiting();
            int place = waiting.indexOf(contribution.id());
            return new DeskSheet(
                    new Card(contribution),
                    shelf.recall(contribution.page(), page),
                    moderation.voice(contribution.id()).isPresent(),
                    contributions.steps(contribution.id()).stream().map(this::turn).toList(),
                    at(waiting, place - 1),
                    at(waiting, place + 1));
        }

        private List<ContributionId> waiting() {
            ContributionQuery open =
                    new ContributionQuery(
                            "",
                            Set.copyOf(
                                    Arrays.stream(ContributionState.values())
                                            .filter(ContributionState::isOpen)
                                            .toList()),
                            "");
            return moderation.some(open, 0, NEAR).stream().map(Contribution::id).toList();
        }

        private static Optional<String> at(List<ContributionId> waiting, int place) {
            return place >= 0 && place < waiting.size()
                    ? Optional.of(DeskList.PATH + "/" + waiting.get(place))
                    : Optional.empty();
        }

        private Turn turn(Step step) {
            boolean isAccount = step.by().matches("[0-9a-f-]{36}");
            String name =
                    isAccount
                            ? people.find(new AccountId(UUID.fromString(step.by())))
                                    .map(Account::name)
                                    .orElse("")
                            : "";
            return new Turn(Card.key(step.state()), step, name);
        }
    }
}
