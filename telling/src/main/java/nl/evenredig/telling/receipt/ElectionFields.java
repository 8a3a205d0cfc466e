// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;

/// Reads the election of a receipt, noting all that is wrong with it.
final class ElectionFields {
    private static final int MOST_VOTERS = 1_000_000_000;

    private final Field election;
    private final Map<String, Integer> positions = new HashMap<>();
    private String currency = ElectionJson.NO_CURRENCY;
    private boolean hasPoints;

    ElectionFields(Field election) {
        this.election = election;
    }

    Optional<Election> read() {
        int before = election.findings().size();
        Optional<BallotKind> kind =
                election.get("kind").oneOf(BallotKind.values(), BallotKind::code);
        hasPoints = kind.map(BallotKind::hasPoints).orElse(false);
        readCurrency(election.get("currency"));
        OptionalLong budget = election.get("budget").cents();
        List<Project> projects = projects(election.get("projects"));
        List<Ballot> ballots = ballots(election.get("ballots"));
        if (election.findings().size() > before || kind.isEmpty() || budget.isEmpty()) {
            return Optional.empty();
        }
        Money money = new Money(budget.getAsLong(), currency);
        return Optional.of(new Election(kind.get(), money, projects, ballots));
    }

    private void readCurrency(Field field) {
        if (!field.isPresent()) {
            return;
        }
        Optional<String> text = field.text();
        if (text.isPresent() && text.get().matches("[A-Z]{3}")) {
            currency = text.get();
        } else if (text.isPresent()) {
            field.fault("receipt.currency");
        }
    }

    private List<Project> projects(Field field) {
        List<Project> projects = new ArrayList<>();
        for (Field item : field.items()) {
            Optional<String> id = item.get("id").text();
            Optional<String> name = item.get("name").text();
            OptionalLong cost = item.get("cost").cents();
            if (id.isPresent() && positions.putIfAbsent(id.get(), projects.size()) != null) {
                item.get("id").fault("receipt.project.twice");
            } else if (id.isPresent() && name.isPresent() && cost.isPresent()) {
                Money price = new Money(cost.getAsLong(), currency);
                projects.add(Project.of(id.get(), name.get(), price));
            }
        }
        if (field.isPresent() && projects.isEmpty()) {
            field.fault("receipt.empty");
        }
        return projects;
    }

    private List<Ballot> ballots(Field field) {
        List<Ballot> ballots = new ArrayList<>();
        long voters = 0;
        for (Field item : field.items()) {
            Optional<Ballot> ballot = ballot(item);
            ballot.ifPresent(ballots::add);
            voters += ballot.map(Ballot::voters).orElse(0);
        }
        if (field.isPresent() && (ballots.isEmpty() || voters > MOST_VOTERS)) {
            field.fault("receipt.empty");
        }
        return ballots;
    }

    private Optional<Ballot> ballot(Field field) {
        int before = field.findings().size();
        int voters = field.get("voters").whole(1).orElse(1);
        int[] projects = field.get("projects").items().stream().mapToInt(this::position).toArray();
        if (Arrays.stream(projects).distinct().count() < projects.length) {
            field.get("projects").fault("receipt.project.twice");
        }
        long[] points = new long[projects.length];
        Arrays.fill(points, 1);
        if (hasPoints) {
            points =
                    field.get("points").items().stream()
                            .mapToLong(item -> item.whole(1).orElse(1))
                            .toArray();
        }
        if (points.length != projects.length) {
            field.get("points").fault("receipt.points");
        }
        return field.findings().size() > before
                ? Optional.empty()
                : Optional.of(new Ballot(projects, points, voters));
    }

    private int position(Field field) {
        Optional<String> id = field.text();
        Integer position = id.map(positions::get).orElse(null);
        if (id.isPresent() && position == null) {
            field.fault("receipt.project.unknown");
        }
        return position == null ? -1 : position;
    }
}
