// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in an address is read as a question only when it is one.
class QuestionIdTest {
    @Test
    void whatIsWrittenIsRead() {
        QuestionId id = new QuestionId(2026, 131);
        assertThat(id).hasToString("2026-131");
        assertThat(QuestionId.read("2026-131")).contains(id);
        assertThat(id.path()).isEqualTo("/vraag/2026-131");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-",
                "2026-0",
                "2026-01",
                "-1",
                "2026-1x",
                "1999-1",
                "2026-999999999999"
            })
    void whatIsNoQuestionIsNone(String text) {
        assertThat(QuestionId.read(text)).isEmpty();
    }

    @Test
    void aNumberStartsAtOne() {
        assertThatThrownBy(() -> new QuestionId(2026, 0)).hasMessageContaining("number=0");
    }
}
