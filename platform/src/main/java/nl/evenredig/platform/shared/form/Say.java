// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

/// Says a text in the reader's language: `page::say`.
@FunctionalInterface
public interface Say {
    String say(String key, Object... arguments);
}
