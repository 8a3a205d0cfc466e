// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which page somebody means is kept without the codes that may stand in its address.
class PagePathTest {
    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/rondes/assen-2024,/rondes/assen-2024",
        "/inloggen/Zm9vYmFyYmF6cXV4,/inloggen",
        "/mijn/0a1b2c3d4e5f60718293a4b5,/mijn",
        "/mijn/123e4567-e89b-12d3-a456-426614174000/x,/mijn",
        "/hulp?naam=jan,/",
        "https://elders.nl/x,/",
        "//elders.nl/x,/",
        "/../x,/"
    })
    void itIsCutOffBeforeACode(String address, String kept) {
        assertThat(PagePath.of(address).text()).isEqualTo(kept);
    }
}
