// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// Where every page finds out whose page it is. The part that knows the town hangs it up; pages of parts below only read it.
@FunctionalInterface
public interface Signboard {
    Sign read();
}
