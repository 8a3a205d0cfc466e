// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Optional;

/// Which pages a part publishes: those that everyone may read and say something about. A part offers this as a bean, and
/// says the same in the templates of those pages: `published = true`.
@FunctionalInterface
public interface Published {
    /// What one page is called; in the reader's language when the name says no other. Empty when this part has no such
    /// page, or not for everyone.
    ///
    /// @param path the page's address without language, as anybody may have typed it
    Optional<Name> title(String path, Texts texts);
}
