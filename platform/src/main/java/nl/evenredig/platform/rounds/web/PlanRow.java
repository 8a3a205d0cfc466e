// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import nl.evenredig.platform.shared.web.Status;
import nl.evenredig.telling.words.Verdict;

/// One plan on the result page.
///
/// @param id its number in the round
/// @param name as its town wrote it
/// @param cost what it costs, as people write money
/// @param votes how many people chose it
/// @param verdict how it came out
/// @param status that in words, with how near it was
/// @param why one to four sentences with numbers
/// @param bar its share bar, as SVG
public record PlanRow(
        String id,
        String name,
        String cost,
        long votes,
        Verdict verdict,
        String status,
        String why,
        String bar) {
    /// The shape that goes with the status.
    public Status shape() {
        return switch (verdict) {
            case WON -> Status.GOOD;
            case NEARLY -> Status.ATTENTION;
            case LOST -> Status.DECLINED;
        };
    }
}
