// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Kept;
import nl.evenredig.platform.shared.draft.Offer;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.list.Results;

/// Everything on the desk but what lies open at its side.
///
/// @param results the lines
/// @param tabs the views, with how much lies in each
/// @param month how many answers of this month came in time
/// @param tongues the languages of new signals
/// @param remarks how often a sender said that something is not right, and nobody did something about it yet
/// @param choices what can be chosen
/// @param news what was done just now
public record DeskSheet(
        Results<DeskRow> results,
        List<Tab> tabs,
        Kept month,
        List<Tongue> tongues,
        int remarks,
        Choices choices,
        News news) {
    /// One view.
    ///
    /// @param name in the address
    /// @param label as the reader sees it
    /// @param count how much lies in it; below 0 for not counted
    public record Tab(String name, String label, int count, boolean isHere) {}

    /// A language with how many new signals are in it.
    public record Tongue(String tag, String name, int count) {}

    /// What can be chosen.
    public record Choices(
            List<Option> themes,
            List<Option> districts,
            List<Option> languages,
            List<Option> owners,
            boolean tendsSignals) {}

    /// What was done just now.
    ///
    /// @param undo the offer to take it back
    /// @param done what it was
    /// @param told something else to know; empty for nothing
    public record News(Optional<Offer> undo, String done, String told) {}

    /// The heading.
    public String title() {
        return tabs.stream().filter(Tab::isHere).map(Tab::label).findFirst().orElse("");
    }
}
