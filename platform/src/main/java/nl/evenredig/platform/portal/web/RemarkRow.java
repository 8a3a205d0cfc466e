// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.LocalDate;
import nl.evenredig.platform.portal.Remark;

/// What a sender says is not right, as the desk sees it.
///
/// @param remark what was said
/// @param day when
public record RemarkRow(Remark remark, LocalDate day) {
    /// The address of the signal it is about, without language.
    public String signal() {
        return "/loket/signaal/" + remark.signal();
    }
}
