// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorTest {
    @Test
    void barsShareOneScaleThatStartsAtZero() {
        Mirror.Bar most = new Mirror.Bar("A", 400);
        Mirror.Bar half = new Mirror.Bar("B", 200);
        Mirror mirror = new Mirror(List.of(most, half, new Mirror.Bar("C", 0)));
        assertThat(mirror.height(half) * 2).isEqualTo(mirror.height(most));
        assertThat(mirror.bars()).extracting(mirror::length).containsExactly(1000L, 500L, 0L);
        assertThat(mirror.total()).isEqualTo(600);
    }

    @Test
    void nobodyAnywhereIsNoDivisionByZero() {
        Mirror.Bar nobody = new Mirror.Bar("A", 0);
        assertThat(new Mirror(List.of(nobody)).height(nobody)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Spoorkwartier,Spoor|kwartier",
        "Molenpolder,Molen|polder",
        "Haverdorp,Haver|dorp",
        "Oude Haven,Oude Haven",
        "Tuindorp-West,Tuindorp-West",
        "Aa,Aa",
        "'',''"
    })
    void aLongNameMayBreakInANarrowColumn(String name, String label) {
        assertThat(new Mirror.Bar(name, 1).label()).isEqualTo(label.replace('|', '\u00ad'));
    }
}
