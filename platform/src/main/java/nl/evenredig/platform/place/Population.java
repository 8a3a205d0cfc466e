// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who lives here, as one source counted it on one day.
///
/// @param id its own name in this municipality
/// @param source who counted, named on every page that shows a figure of it
/// @param licence under which it may be shown
/// @param countedOn the day of which it is true
/// @param invented whether the figures were made up for a demo; every page that shows one says so
/// @param residents one for each district and age band
public record Population(
        String id,
        String source,
        String licence,
        LocalDate countedOn,
        boolean invented,
        List<Residents> residents) {
    public Population {
        residents = List.copyOf(residents);
    }

    /// How many people live in the municipality.
    public int people() {
        return residents.stream().mapToInt(Residents::people).sum();
    }

    /// How many people live in one district; 0 when the source does not know it.
    public int peopleIn(District district) {
        return residents.stream()
                .filter(row -> row.district().equals(district.id()))
                .mapToInt(Residents::people)
                .sum();
    }

    /// How many people there are of each age band, youngest first.
    public Map<String, Integer> byAgeBand() {
        return residents.stream()
                .collect(
                        Collectors.groupingBy(
                                Residents::ageBand,
                                () -> new TreeMap<>(Population::compareAges),
                                Collectors.summingInt(Residents::people)));
    }

    private static int compareAges(String left, String right) {
        int byAge = Integer.compare(youngest(left), youngest(right));
        return byAge == 0 ? left.compareTo(right) : byAge;
    }

    private static int youngest(String band) {
        String digits = band.replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
