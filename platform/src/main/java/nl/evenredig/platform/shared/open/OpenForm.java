// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import nl.evenredig.platform.shared.limit.Quota;

/// One form that everyone may send.
///
/// @param path its address without language; a seal is good for this form only
/// @param quota how often one source may send it, also with faults in it: be generous, a library is one source
public record OpenForm(String path, Quota quota) {
    public OpenForm {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "OpenForm must have a path that starts with /, but path=%s.".formatted(path));
        }
    }
}
