// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.util.List;

/// The pages of one part in every state worth looking at. A part has one among its tests, as a bean, so that it can take
/// its addresses from the demo or bring about a state. A page handler that no part shows fails the build.
public interface Sights {
    /// All of them. May be asked more than once.
    List<Sight> sights();
}
