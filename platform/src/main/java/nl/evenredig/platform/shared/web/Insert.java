// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Map;

/// Something of one part that is shown inside a page of another.
///
/// @param template the part's template, as a page handler would return it; it gets the `page` around it as well
/// @param sheet the part's style sheet
/// @param shown what the template asks for
public record Insert(String template, String sheet, Map<String, Object> shown) {
    public Insert {
        shown = Map.copyOf(shown);
    }
}
