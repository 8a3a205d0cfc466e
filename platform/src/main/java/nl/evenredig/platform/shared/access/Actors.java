// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.access;

/// Where every page finds out who asks. The part that knows accounts fills it in; parts above only read it.
@FunctionalInterface
public interface Actors {
    /// Who asks now; read anew at every request, so that a role that was taken away is gone at once.
    Actor now();
}
