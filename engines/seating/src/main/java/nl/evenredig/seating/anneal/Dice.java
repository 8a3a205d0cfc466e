// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import nl.evenredig.exact.Seed;

/// Numbers that look like chance and follow from a seed: the same on every machine.
// Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003), with a multiplication at
// the end (Vigna 2016).
final class Dice {
    private long state;

    Dice(Seed seed) {
        state = Long.parseUnsignedLong(Seed.sha256(seed.text()).substring(0, 16), 16) | 1;
    }

    private int next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32);
    }

    /// A number from 0 to below `bound`.
    int below(int bound) {
        return (int) (((next() & 0xFFFFFFFFL) * bound) >>> 32);
    }

    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }
    }
}
