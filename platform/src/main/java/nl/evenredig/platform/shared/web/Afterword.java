// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Optional;

/// What a part puts under the published pages of every other part; it offers this as a bean. A page is published when its
/// template says so: `@template.shared.shell(page = page, published = true, …)`. It is asked each time such a page is
/// read, so it must be cheap.
@FunctionalInterface
public interface Afterword {
    /// What stands under one page; empty for nothing.
    ///
    /// @param path the page's address without language
    Optional<Insert> under(String path, Language language);
}
