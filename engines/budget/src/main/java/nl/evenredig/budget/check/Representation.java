// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Promise;
import nl.evenredig.budget.Utility;

/// EJR+ up to one project: for every unfunded project and every group of its supporters there is a member whose utility
/// from the outcome and that project together is more than what the group's money buys of it:
/// `u + u(p) > m * endowment * u(p) / cost(p)` for a group of `m`.
///
/// The worst group of each size is that of the supporters with least utility, so sorting them once decides about all
/// groups. An endowment raised by Add1 makes the promise stronger than one at the budget.
// Brill & Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC 2023,
// sections 3 and 6.
final class Representation {
    /// Supporters who cast one ballot, with what the outcome is worth to each of them.
    private record Supporters(long utility, int voters) {}

    private final Outcome outcome;
    private final Election election;
    private final boolean[] funded;
    private final boolean byCost;

    Representation(Outcome outcome) {
        this.outcome = outcome;
        election = outcome.election();
        funded = outcome.isFunded();
        byCost = outcome.rules().utility() == Utility.COST;
    }

    List<Violation> violations() {
        long[] utilities = election.ballots().stream().mapToLong(this::utility).toArray();
        List<List<Supporters>> supporters = new ArrayList<>();
        election.projects().forEach(_ -> supporters.add(new ArrayList<>()));
        for (int b = 0; b < utilities.length; b++) {
            Ballot ballot = election.ballots().get(b);
            for (int place = 0; place < ballot.size(); place++) {
                supporters
                        .get(ballot.project(place))
                        .add(new Supporters(utilities[b], ballot.voters()));
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (int p = 0; p < funded.length; p++) {
            if (!funded[p] && !election.projects().get(p).cost().isMoreThan(election.budget())) {
                underserved(p, supporters.get(p)).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private long utility(Ballot ballot) {
        long utility = 0;
        for (int place = 0; place < ballot.size(); place++) {
            utility += funded[ballot.project(place)] ? worth(ballot.project(place)) : 0;
        }
        return utility;
    }

    private long worth(int project) {
        return byCost ? election.projects().get(project).cost().cents() : 1;
    }

    private Optional<Violation> underserved(int p, List<Supporters> supporters) {
        supporters.sort(Comparator.comparingLong(Supporters::utility));
        Project project = election.projects().get(p);
        BigInteger perUtility =
                BigInteger.valueOf(project.cost().cents())
                        .multiply(outcome.endowment().denominator());
        BigInteger perMember =
                BigInteger.valueOf(worth(p)).multiply(outcome.endowment().numerator());
        long members = 0;
        for (Supporters group : supporters) {
            members += group.voters();
            BigInteger reached =
                    BigInteger.valueOf(group.utility() + worth(p)).multiply(perUtility);
            if (reached.compareTo(BigInteger.valueOf(members).multiply(perMember)) <= 0) {
                return Optional.of(
                        new Violation(
                                Promise.EJR_PLUS_UP_TO_ONE,
                                "budget.check.underserved",
                                List.of(
                                        project.id(),
                                        Long.toString(members),
                                        Long.toString(group.utility()))));
            }
        }
        return Optional.empty();
    }
}
