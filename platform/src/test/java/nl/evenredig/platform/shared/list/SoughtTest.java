// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import nl.evenredig.platform.generated.db.shared.Routines;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is searched as people look: in any form of a word, without accents, from its first letters, with a slip.
@ExtendWith(InTown.class)
class SoughtTest {
    private static boolean holds(RunningTown town, Field<Boolean> question) {
        return town.part(DSLContext.class).select(question).fetchSingle().value1();
    }

    @ParameterizedTest
    @CsvSource({
        "fiets, Fietsen voor iedereen, true",
        "fietsen, Een fiets in de buurt, true",
        "cafe, Café De Hoek, true",
        "buurth, Buurthuis Molenpolder, true",
        "molenp buurt, Buurthuis Molenpolder, true",
        "yıldız, Stichting Yildiz, true",
        "الأمل, مؤسسة الأمل, true",
        "auto, Fietsen voor iedereen, false",
        "fiets auto, Fietsen voor iedereen, false"
    })
    void wordsAreFound(String words, String content, boolean isFound, RunningTown town) {
        assertThat(holds(town, Routines.finds(val(words), val(content)))).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "buurthius, Buurthuis Molenpolder, true",
        "stichtng alamal, Stichting Al Amal, true",
        "zwembad, Buurthuis, false"
    })
    void aSlipIsForgiven(String words, String content, boolean isFound, RunningTown town) {
        assertThat(holds(town, Routines.resembles(val(words), val(content)))).isEqualTo(isFound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "a & | ! ( ) :*",
                "<->",
                "''':*",
                "\\':*",
                "%_",
                "a\\b",
                "http://x.nl/a'b",
                "!",
                "-"
            })
    void whateverIsTypedIsNoFault(String words, RunningTown town) {
        assertThat(holds(town, Routines.finds(val(words), val("Buurthuis")))).isFalse();
        assertThat(holds(town, Routines.resembles(val(words), val("Buurthuis")))).isFalse();
    }
}
