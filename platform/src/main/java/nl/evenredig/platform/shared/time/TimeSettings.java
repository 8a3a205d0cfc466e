// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which days count as holidays besides those in the law: `evenredig.time.…`
///
/// @param equated days like `2027-05-07` that a royal decree equates with holidays (Algemene termijnenwet 3:3)
@ConfigurationProperties("evenredig.time")
record TimeSettings(@DefaultValue List<String> equated) {
    WorkingDays workingDays() {
        return new WorkingDays(
                equated.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
    }
}
