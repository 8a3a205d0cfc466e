// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.csv.Findings.Place;

/// What can be seen to be impossible by adding up; only worth a look where flexible bounds could still help.
final class Sums {
    private final List<Quota> quotas;
    private final List<Person> people;
    private final int seats;

    Sums(List<Quota> quotas, List<Person> people, int seats) {
        this.quotas = quotas;
        this.people = people;
        this.seats = seats;
    }

    void tell(Findings findings) {
        if (people.size() < seats) {
            String[] few = {Integer.toString(people.size()), Integer.toString(seats)};
            findings.error(new Place("people", 0, ""), Fault.POOL_TOO_SMALL, few);
        }
        Map<String, int[]> sums = new LinkedHashMap<>();
        for (Quota quota : quotas) {
            int[] sum = sums.computeIfAbsent(quota.feature(), _ -> new int[4]);
            sum[0] += quota.least();
            sum[1] += quota.leastFlex();
            sum[2] += quota.most();
            sum[3] += quota.mostFlex();
        }
        sums.forEach((feature, sum) -> sum(feature, sum, findings));
        int[] has = new int[quotas.size()];
        people.forEach(person -> person.quotas().forEach(quota -> has[quota]++));
        for (int q = 0; q < has.length; q++) {
            few(quotas.get(q), has[q], findings);
        }
    }

    private void sum(String feature, int[] sum, Findings findings) {
        Place place = new Place("features", 0, feature);
        String most = Integer.toString(seats);
        if (sum[0] > seats) {
            List<String> told = List.of(feature, Integer.toString(sum[0]), most);
            tell(findings, sum[1] > seats, place, new Told(Fault.LEAST_TOO_MANY, told));
        }
        if (sum[2] < seats) {
            List<String> told = List.of(feature, Integer.toString(sum[2]), most);
            tell(findings, sum[3] < seats, place, new Told(Fault.MOST_TOO_FEW, told));
        }
    }

    private void few(Quota quota, int has, Findings findings) {
        if (has < quota.least()) {
            List<String> told =
                    List.of(
                            quota.feature(),
                            quota.value(),
                            Integer.toString(has),
                            Integer.toString(quota.least()));
            Place place = new Place("people", 0, quota.feature());
            tell(findings, has < quota.leastFlex(), place, new Told(Fault.PEOPLE_TOO_FEW, told));
        }
    }

    private record Told(Fault fault, List<String> arguments) {}

    private static void tell(Findings findings, boolean isError, Place place, Told told) {
        if (isError) {
            findings.error(place, told.fault(), told.arguments().toArray(String[]::new));
        } else {
            findings.warning(place, told.fault(), told.arguments().toArray(String[]::new));
        }
    }
}
