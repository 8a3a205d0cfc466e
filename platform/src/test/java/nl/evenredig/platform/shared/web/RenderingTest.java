// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// A translation is as good as its Dutch text and its checker.
class RenderingTest {
    private static final String DAY = "2026-12-01";

    private final Rendering made = Rendering.of("Hulp", "Yardım");
    private final Rendering checked = Rendering.read(made.line() + " " + DAY);

    @Test
    void whatNobodyCheckedIsUnchecked() {
        assertThat(made.state("Hulp", "Yardım")).isEqualTo(TranslationState.UNCHECKED);
        assertThat(checked.state("Hulp", "Yardım")).isEqualTo(TranslationState.CHECKED);
    }

    @Test
    void aChangedDutchTextLeavesItsTranslationBehindAlsoAfterACheck() {
        assertThat(made.state("Help", "Yardım")).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(checked.state("Help", "Yardım")).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(checked.after("Help", "Yardım")).isEqualTo(checked);
    }

    @Test
    void whoTranslatesAgainCatchesUpAndHasToBeCheckedAgain() {
        assertThat(checked.state("Help", "İmdat")).isEqualTo(TranslationState.UNCHECKED);
        assertThat(checked.after("Help", "İmdat")).isEqualTo(Rendering.of("Help", "İmdat"));
    }

    @Test
    void aLineSurvivesBeingWrittenAndRead() {
        assertThat(Rendering.read(made.line())).isEqualTo(made);
        assertThat(Rendering.read(checked.line())).isEqualTo(checked);
        assertThat(checked.checkedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> Rendering.read("abc")).hasMessageContaining("line=abc");
    }
}
