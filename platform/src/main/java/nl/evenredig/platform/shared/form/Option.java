// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

/// One thing that can be chosen.
///
/// @param value what the form sends
/// @param label what the reader sees
/// @param hint what it means, when the label does not say it all; otherwise empty
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }
}
