// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Pool;

/// The list that is published before a draw: every panel with its tickets, people under numbers that say nothing about
/// them.
///
/// Its text begins with a line `evenredig-panels 1`, then one line for each panel, sorted: the tickets and the opaque
/// numbers, sorted, with spaces between. The commitment is the SHA-256 of that text in UTF-8. Features are not in it.
///
/// @param lines panels in the order of the text
public record PublicList(List<Line> lines) {
    private static final String HEAD = "evenredig-panels 1\n";
    private static final int DIGITS = 16;
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,9999}( [0-9a-f]{16})+");

    /// One panel.
    ///
    /// @param tickets more than none
    /// @param numbers opaque numbers, sorted
    public record Line(BigInteger tickets, List<String> numbers) {
        public Line {
            numbers = List.copyOf(numbers);
        }

        String text() {
            return tickets + " " + String.join(" ", numbers) + "\n";
        }
    }

    public PublicList {
        lines = List.copyOf(lines);
    }

    /// The list of a lottery.
    ///
    /// @param salt a secret of at least 128 random bits, so that nobody can find a person by trying names
    public static PublicList of(Pool pool, Lottery lottery, String salt) {
        List<Line> lines = new ArrayList<>();
        for (Panel panel : lottery.panels()) {
            List<String> numbers =
                    panel.members().stream()
                            .map(member -> opaque(pool.people().get(member).id(), salt))
                            .sorted()
                            .toList();
            lines.add(new Line(panel.tickets(), numbers));
        }
        lines.sort(Comparator.comparing(Line::text));
        return new PublicList(lines);
    }

    /// The number under which someone stands in the list: 16 hexadecimal digits.
    public static String opaque(String id, String salt) {
        return Seed.sha256(salt + ":" + id).substring(0, DIGITS);
    }

    /// Reads a published text; empty when it is not one, character for character.
    public static Optional<PublicList> parse(String text) {
        if (!text.startsWith(HEAD) || !text.endsWith("\n")) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : text.substring(HEAD.length()).split("\n", -1)) {
            if (LINE.matcher(line).matches() && seen.add(line)) {
                String[] words = line.split(" ", -1);
                List<String> numbers = List.of(words).subList(1, words.length);
                lines.add(new Line(new BigInteger(words[0]), numbers));
            }
        }
        PublicList list = new PublicList(lines);
        return !lines.isEmpty() && list.text().equals(text) ? Optional.of(list) : Optional.empty();
    }

    /// The text to publish.
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /// What is announced before the seed is known: 64 hexadecimal digits.
    public String commitment() {
        return Seed.sha256(text());
    }

    /// The panel that a seed draws.
    ///
    /// The ticket favours none: blocks SHA-256(`seed:commitment:try:block`) are put one behind the other,
    /// cut to as many bits as the number of tickets has, and tried again while the result is too large.
    public Line drawn(Seed seed) {
        BigInteger all = lines.stream().map(Line::tickets).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger ticket = ticket(seed, all);
        BigInteger passed = BigInteger.ZERO;
        for (Line line : lines) {
            passed = passed.add(line.tickets());
            if (ticket.compareTo(passed) < 0) {
                return line;
            }
        }
        throw new IllegalStateException(
                "Ticket must be below %s, but is %s.".formatted(all, ticket));
    }

    private BigInteger ticket(Seed seed, BigInteger all) {
        int bits = all.subtract(BigInteger.ONE).bitLength();
        String commitment = commitment();
        for (int turn = 0; ; turn++) {
            StringBuilder digits = new StringBuilder("0");
            for (int block = 0; 4 * digits.length() < bits + 4; block++) {
                digits.append(seed.lot(commitment + ":" + turn + ":" + block));
            }
            int surplus = 4 * (digits.length() - 1) - bits;
            BigInteger ticket = new BigInteger(digits.toString(), 16).shiftRight(surplus);
            if (ticket.compareTo(all) < 0) {
                return ticket;
            }
        }
    }
}
