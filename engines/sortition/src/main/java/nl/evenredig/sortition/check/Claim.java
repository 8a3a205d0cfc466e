// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.check;

import java.util.List;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Method;

/// What a certificate is said to prove: that no lottery gives fairer chances than these.
///
/// @param chances in the order of the pool
public record Claim(Method method, List<Ratio> chances, Certificate certificate) {
    public Claim {
        chances = List.copyOf(chances);
    }
}
