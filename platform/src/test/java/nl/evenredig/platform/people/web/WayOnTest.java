// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever signs in goes on to one of our pages, whatever a link to the sign-in page says.
class WayOnTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/mijn", "/en/wijken/HM04", "/rondes/assen-2024/stappen?stap=4"})
    void ourPagesAreKept(String asked) {
        assertThat(WayOn.of(asked).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mijn",
                "https://elders.example/",
                "//elders.example",
                "/\\elders.example",
                "/wijken//elders.example",
                "/\t/elders.example",
                "/a\r\nSet-Cookie: x=1",
                "/{home}",
                "javascript:alert(1)",
                "/inloggen",
                "/en/inloggen/link?code=1",
                "/uitloggen"
            })
    void anythingElseLeadsToOnesOwnPage(String asked) {
        assertThat(WayOn.of(asked).path()).isEqualTo("/mijn");
    }

    @Test
    void whoAskedForNothingGetsTheirOwnPage() {
        assertThat(WayOn.of(null).path()).isEqualTo("/mijn");
    }
}
