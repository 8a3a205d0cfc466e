// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An external database is named the way hosting companies name it, or the way Java does.
final class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://ann:secret@db.example/town, jdbc:postgresql://db.example:5432/town, ann, secret",
        "postgresql://ann@db.example:6543/town, jdbc:postgresql://db.example:6543/town, ann, ''",
        "postgres://db/town?sslmode=require, jdbc:postgresql://db:5432/town?sslmode=require, '', ''",
        "postgres://a%40b:p%3Aq+r%2F@db/town, jdbc:postgresql://db:5432/town, a@b, p:q+r/",
        "postgres://ann:a:b@db/town, jdbc:postgresql://db:5432/town, ann, a:b",
        "jdbc:postgresql://db/town?user=ann, jdbc:postgresql://db/town?user=ann, '', ''",
    })
    void anAddressTellsWhereAndWho(String url, String jdbcUrl, String user, String password) {
        assertThat(DatabaseAddress.parse(url))
                .isEqualTo(new DatabaseAddress(jdbcUrl, user, password));
    }

    @Test
    void anotherDatabaseIsRefusedWithoutRepeatingThePassword() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://ann:secret@db/town"))
                .hasMessageContaining("scheme=mysql")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aPrintedAddressHidesThePassword() {
        assertThat(DatabaseAddress.parse("postgres://ann:secret@db/town").toString())
                .doesNotContain("secret");
    }
}
