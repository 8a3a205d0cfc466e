// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import nl.evenredig.platform.people.AccountId;

/// What somebody at the desk looks for.
///
/// @param view which work; when there are words everything is searched, also what is closed
/// @param words what must be in it, or its number; empty for everything
/// @param filter what was chosen
/// @param reader who looks
public record InboxQuery(InboxView view, String words, Filter filter, Reader reader) {
    /// What is searched for is counted up to here.
    public static final int COUNTED = 1000;

    /// What was chosen.
    ///
    /// @param theme what it is about; empty for everything
    /// @param district the code of a district; empty for all
    /// @param language the tag of a language; empty for all
    public record Filter(Optional<Theme> theme, String district, String language) {
        public static Filter none() {
            return new Filter(Optional.empty(), "", "");
        }
    }

    /// Who looks.
    ///
    /// @param account whose own tasks are shown
    /// @param seesSignals whether they may read what came in; who may not sees questions, those about themes of their own
    ///     first
    public record Reader(Optional<AccountId> account, boolean seesSignals) {}

    /// Everything in one view.
    public static InboxQuery of(InboxView view, Reader reader) {
        return new InboxQuery(view, "", Filter.none(), reader);
    }

    boolean isSearch() {
        return !words.isEmpty();
    }
}
