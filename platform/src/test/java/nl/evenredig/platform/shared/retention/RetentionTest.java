// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import nl.evenredig.platform.shared.audit.AuditLog;
import nl.evenredig.platform.shared.audit.AuditQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What was kept as long as it may be is destroyed, and reported without telling what it was.
@SpringBootTest
@Import(RetentionTest.Kinds.class)
final class RetentionTest {
    @Autowired private Retention retention;
    @Autowired private AuditLog log;

    @TestConfiguration
    static class Kinds {
        @Bean
        RetentionTerm testVisitors() {
            return RetentionTerm.ofPeople("test.visitors", Period.ofYears(2), Kinds::howManyIn);
        }

        @Bean
        RetentionTerm testNothing() {
            return RetentionTerm.ofThings("test.nothing", Period.ofDays(1), _ -> 0);
        }

        @Bean
        RetentionTerm testBroken() {
            return RetentionTerm.ofThings(
                    "test.broken",
                    Period.ofDays(1),
                    _ -> {
                        throw new IllegalStateException("Cannot be destroyed.");
                    });
        }

        /// Two years are 730 or 731 days, and a moment passes between asking and testing.
        private static int howManyIn(Instant before) {
            long days = Duration.between(before, Instant.now()).toDays();
            return days == 730 || days == 731 ? 7 : 0;
        }
    }

    @Test
    void eachKindIsDestroyedAfterItsOwnTermAndAFaultInOneKeepsNoOther() {
        retention.destroy();
        assertThat(retention.report(0, 100))
                .extracting(Destroyed::key, Destroyed::count)
                .contains(org.assertj.core.groups.Tuple.tuple("test.visitors", 7))
                .extracting(row -> row.toList().getFirst())
                .doesNotContain("test.nothing", "test.broken");
        assertThat(results("kind:test.visitors")).contains("DONE");
        assertThat(results("kind:test.broken")).containsOnly("FAILED");
        assertThat(results("kind:test.nothing")).isEmpty();
    }

    private List<String> results(String object) {
        return log.some(AuditQuery.all(), 0, 1000).stream()
                .map(link -> link.line())
                .filter(line -> line.object().equals(object))
                .map(line -> line.result())
                .toList();
    }
}
