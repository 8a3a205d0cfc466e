// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.sample;

/// What an invented pool should look like.
///
/// @param people who came forward
/// @param seats of the panel
/// @param features how many features have quotas, from 1 to [Town#FEATURES]
/// @param slack by how many seats a quota may miss the share of the population, on both sides
/// @param couples how many of a hundred people live with someone else in the pool
/// @param seed which of all such pools
public record Sketch(int people, int seats, int features, int slack, int couples, long seed) {
    public Sketch {
        if (people < seats || seats < 1 || features < 1 || features > Town.FEATURES) {
            throw new IllegalArgumentException(
                    "Sketch must have 1 <= seats <= people and 1 <= features <= %d, but seats=%d people=%d features=%d."
                            .formatted(Town.FEATURES, seats, people, features));
        }
    }
}
