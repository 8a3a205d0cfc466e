// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.invite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.evenredig.exact.Ratio;

/// Everyone's chance over both stages: to be invited, and then to be drawn from those who came forward.
///
/// It says what the lottery did to people who were not equally likely to be invited; it never changes the lottery.
///
/// @param frame from which people were invited
/// @param origins for each person, in the order of the pool
/// @param invited everyone's chance to be invited
/// @param chances everyone's chance to be invited and then drawn
public record TwoStage(
        SamplingFrame frame, List<Origin> origins, List<Ratio> invited, List<Ratio> chances) {
    public TwoStage {
        origins = List.copyOf(origins);
        invited = List.copyOf(invited);
        chances = List.copyOf(chances);
    }

    /// People of one area and one size of household.
    ///
    /// @param people how many of them are in the pool
    /// @param invited their chance to be invited
    /// @param least the smallest chance over both stages among them
    /// @param most the largest
    public record Row(Origin origin, int people, Ratio invited, Ratio least, Ratio most) {
        private Row with(Ratio chance) {
            Ratio more = chance.compareTo(most) > 0 ? chance : most;
            return new Row(origin, people + 1, invited, least.min(chance), more);
        }
    }

    /// @param drawn everyone's chance to be drawn, in the order of the pool
    public static TwoStage of(SamplingFrame frame, List<Origin> origins, List<Ratio> drawn) {
        if (origins.size() != drawn.size()) {
            throw new IllegalArgumentException(
                    "TwoStage must have an origin for everyone, but origins=%d and people=%d."
                            .formatted(origins.size(), drawn.size()));
        }
        List<Ratio> invited = origins.stream().map(frame::chance).toList();
        List<Ratio> chances = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            chances.add(invited.get(i).times(drawn.get(i)));
        }
        return new TwoStage(frame, origins, invited, chances);
    }

    /// Areas in their order, the smallest household first.
    public List<Row> rows() {
        SortedMap<Origin, Row> rows = new TreeMap<>();
        for (int i = 0; i < chances.size(); i++) {
            Ratio chance = chances.get(i);
            Origin origin = origins.get(i);
            Row none = new Row(origin, 0, invited.get(i), chance, chance);
            rows.put(origin, rows.getOrDefault(origin, none).with(chance));
        }
        return List.copyOf(rows.values());
    }

    /// How many times the chance of the unluckiest the luckiest has, over both stages; people without any chance in the
    /// draw are left out, and nothing is said when nobody is left.
    public Optional<Ratio> unevenness() {
        List<Ratio> some = chances.stream().filter(it -> it.signum() > 0).sorted().toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.getLast().over(some.getFirst()));
    }

    /// People who have no chance in the draw.
    public long hopeless() {
        return chances.stream().filter(it -> it.signum() == 0).count();
    }

    /// Residents of the fullest address from which someone came forward.
    public int fullest() {
        return origins.stream().mapToInt(Origin::household).max().orElse(1);
    }
}
