// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Locale;

/// How a thing stands: always shown as a shape and a word, never as a colour alone.
public enum Status {
    /// Done.
    GOOD,
    /// Under way.
    RUNNING,
    /// Someone should look.
    ATTENTION,
    /// Later than was promised.
    LATE,
    /// Decided against.
    DECLINED,
    /// Still to come.
    LATER;

    /// The end of its CSS class.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
