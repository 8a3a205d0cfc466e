// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody looks for stands in the address, whatever they typed there.
class SearchTest {
    private static Search asked(String... pairs) {
        Map<String, String[]> asked = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return Search.of(asked, List.of("wijk", "soort"));
    }

    @Test
    void theAddressHoldsTheWholeSearch() {
        Search search =
                asked(
                        "q",
                        " zorg &  ouderen",
                        "wijk",
                        "HM03",
                        "soort",
                        "",
                        "vreemd",
                        "x",
                        "blad",
                        "3");
        assertThat(search.query(3)).isEqualTo("?q=zorg+%26+ouderen&wijk=HM03&blad=3");
        assertThat(search.query(1)).isEqualTo("?q=zorg+%26+ouderen&wijk=HM03");
        assertThat(search.with("wijk", "").with("soort", "a").query(1))
                .isEqualTo("?q=zorg+%26+ouderen&soort=a");
        assertThat(asked().query(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,1", "2,2", "999,5", "99999999999,1", "twee,1", "'2 or 1=1',1"})
    void anySheetThatIsAskedForExists(String typed, int shown) {
        Sheet sheet = asked("blad", typed).sheet(50, 12);
        assertThat(sheet.page()).isEqualTo(shown);
        assertThat(sheet.first()).isBetween(0, 49);
    }

    @Test
    void anEmptyListHasOneSheet() {
        Sheet sheet = Sheet.of(7, 0, 12);
        assertThat(sheet.isOnly() && sheet.isFirst() && sheet.isLast()).isTrue();
    }

    @Test
    void longWordsAreCutAndHiddenMarksAreGone() {
        assertThat(asked("q", "a".repeat(5000)).words()).hasSize(200);
        assertThat(asked("q", "zorg\u202E\u0000").words()).isEqualTo("zorg");
    }
}
