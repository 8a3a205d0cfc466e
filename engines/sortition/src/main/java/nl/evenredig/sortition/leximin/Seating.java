// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;

/// Turns panels of kinds into panels of people, in which all people of one kind have exactly the same chance.
final class Seating {
    private final Kinds kinds;
    private final List<Walk.Part> parts;

    private Seating(Kinds kinds, List<Walk.Part> parts) {
        this.kinds = kinds;
        this.parts = parts;
    }

    /// The lottery over people. Cost: at most as many panels as parts and people together, and for each part and group of
    /// households once more as many as the group has households.
    static Lottery of(Kinds kinds, List<Walk.Part> parts) {
        return new Seating(kinds, parts).lottery();
    }

    private Lottery lottery() {
        List<Track> tracks = new ArrayList<>();
        boolean[] isGrouped = new boolean[kinds.members().size()];
        for (Kinds.Group group : kinds.groups()) {
            group.kinds().forEach(kind -> isGrouped[kind] = true);
            tracks.add(round(group));
        }
        for (int kind = 0; kind < isGrouped.length; kind++) {
            if (!isGrouped[kind]) {
                tracks.add(Turns.of(kinds.people(kind), parts, kind));
            }
        }
        return merged(tracks);
    }

    /// Households of a group go round: each stands at each place for an equal part of each panel, and its people of one
    /// kind stand in for each other equally long.
    private Track round(Kinds.Group group) {
        int homes = group.households().size();
        int rounds = 1;
        for (int kind : group.kinds()) {
            int each = kinds.members().get(kind).size() / homes;
            rounds = rounds / gcd(rounds, each) * each;
        }
        List<Track.Stretch> stretches = new ArrayList<>();
        for (Walk.Part part : parts) {
            for (int turn = 0; turn < homes * rounds; turn++) {
                stretches.add(new Track.Stretch(part.weight(), at(group, part, turn)));
            }
        }
        return new Track(BigInteger.valueOf((long) homes * rounds), stretches);
    }

    private int[] at(Kinds.Group group, Walk.Part part, int turn) {
        int homes = group.households().size();
        IntStream.Builder people = IntStream.builder();
        int place = turn;
        for (int kind : group.kinds()) {
            List<Integer> members = kinds.members().get(kind);
            int each = members.size() / homes;
            for (int j = 0; j < part.seats()[kind]; j++) {
                people.add(members.get(place % homes * each + turn / homes % each));
                place++;
            }
        }
        return people.build().toArray();
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /// Lays the tracks beside each other; wherever one changes, a new panel begins.
    private Lottery merged(List<Track> tracks) {
        BigInteger unit = BigInteger.ONE;
        for (Track track : tracks) {
            unit = unit.divide(unit.gcd(track.scale())).multiply(track.scale());
        }
        Cursor[] cursors = new Cursor[tracks.size()];
        for (int i = 0; i < cursors.length; i++) {
            cursors[i] = new Cursor(tracks.get(i), unit.divide(tracks.get(i).scale()));
        }
        Map<List<Integer>, BigInteger> panels = new LinkedHashMap<>();
        while (cursors[0].isInside()) {
            BigInteger length =
                    Arrays.stream(cursors)
                            .map(Cursor::left)
                            .reduce(BigInteger::min)
                            .orElse(BigInteger.ONE);
            List<Integer> members =
                    Arrays.stream(cursors)
                            .flatMapToInt(cursor -> Arrays.stream(cursor.people()))
                            .sorted()
                            .boxed()
                            .toList();
            panels.merge(members, length, BigInteger::add);
            Arrays.stream(cursors).forEach(cursor -> cursor.pass(length));
        }
        return lottery(panels);
    }

    private static Lottery lottery(Map<List<Integer>, BigInteger> panels) {
        BigInteger common = panels.values().stream().reduce(BigInteger::gcd).orElse(BigInteger.ONE);
        return new Lottery(
                panels.entrySet().stream()
                        .map(panel -> new Panel(panel.getValue().divide(common), panel.getKey()))
                        .toList());
    }

    /// A place on a track.
    private static final class Cursor {
        private final List<Track.Stretch> stretches;
        private final BigInteger factor;
        private int next;
        private BigInteger left;

        Cursor(Track track, BigInteger factor) {
            stretches = track.stretches();
            this.factor = factor;
            left = stretches.getFirst().length().multiply(factor);
        }

        boolean isInside() {
            return next < stretches.size();
        }

        BigInteger left() {
            return left;
        }

        int[] people() {
            return stretches.get(next).people();
        }

        void pass(BigInteger length) {
            left = left.subtract(length);
            if (left.signum() == 0) {
                next++;
                left = isInside() ? stretches.get(next).length().multiply(factor) : BigInteger.ZERO;
            }
        }
    }
}
