// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.sortition.check.Claim;

/// What a draw leaves behind for an observer: the whole pool, the lottery, everyone's chance and the proof.
///
/// It holds people's features and is not for publication; what is published is the list of panels.
///
/// @param chances what the lottery gives everyone
/// @param bounds what the proof is about; the same as `chances` when nobody can do better
/// @param salt what hides the people in the published list; empty when nothing was published
public record DrawReceipt(
        Pool pool,
        Method method,
        Lottery lottery,
        List<Ratio> chances,
        List<Ratio> bounds,
        Certificate certificate,
        String salt) {
    static final String FORMAT = "evenredig-draw";
    static final int VERSION = 2;

    public DrawReceipt {
        chances = List.copyOf(chances);
        bounds = List.copyOf(bounds);
    }

    /// The receipt of an outcome; none when no panel is possible.
    public static Optional<DrawReceipt> of(Outcome outcome, String salt) {
        return switch (outcome) {
            case Outcome.Optimal it ->
                    Optional.of(
                            new DrawReceipt(
                                    it.pool(),
                                    it.method(),
                                    it.lottery(),
                                    it.chances(),
                                    it.chances(),
                                    it.certificate(),
                                    salt));
            case Outcome.Gap it ->
                    Optional.of(
                            new DrawReceipt(
                                    it.pool(),
                                    it.method(),
                                    it.lottery(),
                                    it.chances(),
                                    it.bounds(),
                                    it.certificate(),
                                    salt));
            case Outcome.Infeasible _ -> Optional.empty();
        };
    }

    /// The same with a round number of tickets: chances are near the proven ones, not equal to them.
    public Outcome withTickets(int tickets) {
        Lottery round = EqualTickets.of(lottery, pool.people().size(), tickets);
        List<Ratio> rounded = round.chances(pool.people().size());
        return new Outcome.Gap(pool, method, round, rounded, bounds, certificate);
    }

    /// What the certificate is said to prove.
    public Claim claim() {
        return new Claim(method, bounds, certificate);
    }

    /// Whether the lottery gives what the proof is about: then nobody can do better.
    public boolean isOptimal() {
        return chances.equals(bounds);
    }

    /// People who are proven to be on no panel.
    public List<Integer> impossible() {
        return IntStream.range(0, bounds.size())
                .filter(i -> bounds.get(i).signum() == 0)
                .boxed()
                .toList();
    }
}
