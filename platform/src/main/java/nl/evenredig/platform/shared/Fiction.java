// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

/// Where parts below find out whether the town is the invented one of the demo: there, nothing leaves the program and
/// doors stand open that no real town has. The part that makes the demo tells it.
@FunctionalInterface
public interface Fiction {
    /// Whether this town and everyone in it are invented.
    boolean isDemo();
}
