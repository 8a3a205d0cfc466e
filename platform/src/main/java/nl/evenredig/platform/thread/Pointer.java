// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// Where an entry leads the reader: a page of this town.
///
/// @param label what is there
/// @param path its address, without language
public record Pointer(String label, String path) {
    public Pointer {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(
                    "Pointer must lead to a page of this town, but path=%s.".formatted(path));
        }
    }
}
