// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import static nl.evenredig.platform.generated.db.shared.Tables.LIMIT_KEY;
import static nl.evenredig.platform.generated.db.shared.Tables.LIMIT_MARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

/// Who asks too often is slowed down, and nobody else, and nobody's address is kept.
@SpringBootTest
final class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LimitSettings SETTINGS = new LimitSettings(600, Duration.ofMinutes(10), 1);

    @Autowired private LimitStore store;
    @Autowired private DSLContext sql;

    private RateLimit at(Instant now) {
        return new RateLimit(store, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/hulp");
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", address);
        return request;
    }

    /// Ten thousand times on two nodes at once: exactly as often as the quota says, and another source notices nothing.
    @Test
    void tenThousandFromOneSourceSlowThatSourceOnly() throws Exception {
        Quota quota = new Quota("test.flood", 100, Duration.ofMinutes(10));
        List<RateLimit> nodes = List.of(at(NOON), at(NOON));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work =
                    IntStream.range(0, 10_000)
                            .<Callable<Boolean>>mapToObj(
                                    i -> () -> nodes.get(i % 2).admits(quota, from("192.0.2.7")))
                            .toList();
            int admitted = 0;
            for (Future<Boolean> one : threads.invokeAll(work)) {
                admitted += one.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(100);
        }
        assertThat(at(NOON).admits(quota, from("192.0.2.8"))).isTrue();
        assertThat(at(NOON).patience(quota, from("192.0.2.7"))).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void turnsBecomeFreeOneByOne() {
        Quota quota = new Quota("test.turns", 2, Duration.ofMinutes(10));
        assertThat(at(NOON).admits(quota, "x")).isTrue();
        assertThat(at(NOON).admits(quota, "x")).isTrue();
        assertThat(at(NOON).admits(quota, "x")).isFalse();
        Duration wait = at(NOON).patience(quota, "x");
        assertThat(wait).isEqualTo(Duration.ofMinutes(5));
        assertThat(at(NOON.plus(wait).minusMillis(1)).admits(quota, "x")).isFalse();
        assertThat(at(NOON.plus(wait)).admits(quota, "x")).isTrue();
        assertThat(at(NOON.plus(wait)).admits(quota, "x")).isFalse();
        assertThat(at(NOON).admits(Quota.usual("test.other"), "x")).isTrue();
    }

    @Test
    void theNextDayHasANewKeyAndTheOldOneIsGone() {
        Quota quota = new Quota("test.days", 1, Duration.ofDays(20));
        // Later than any day on which this is run, so that no other test made the key of that day.
        Instant later = Instant.parse("2200-01-01T12:00:00Z");
        assertThat(at(later).admits(quota, "x")).isTrue();
        assertThat(at(later).admits(quota, "x")).isFalse();
        assertThat(at(later.plus(Duration.ofDays(1))).admits(quota, "x")).isTrue();
        assertThat(sql.fetchCount(LIMIT_KEY)).isEqualTo(1);
        assertThat(store.destroyMarksBefore(Long.MAX_VALUE)).isPositive();
        assertThat(sql.fetchCount(LIMIT_MARK)).isZero();
    }

    /// What a browser writes itself stands before what our own server adds, and counts for nothing.
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,             192.0.2.1,              true",
        "'6.6.6.6, 192.0.2.1',  '7.7.7.7, 192.0.2.1',   true",
        "192.0.2.1,             192.0.2.2,              false",
        "2001:db8:1:2::1,       2001:db8:1:2:ffff::9,   true",
        "2001:db8:1:2::1,       2001:db8:1:3::1,        false",
        "::ffff:192.0.2.1,      192.0.2.1,              true",
        "nonsense,              'more nonsense',        true"
    })
    void aSourceIsANetworkAsOurOwnServerSawIt(String one, String other, boolean isSame) {
        boolean isFound = Source.of(from(one), 1).equals(Source.of(from(other), 1));
        assertThat(isFound).isEqualTo(isSame);
    }

    @Test
    void withoutAServerBeforeUsWhatIsForwardedIsNotBelieved() {
        assertThat(Source.of(from("192.0.2.1"), 0)).isEqualTo(Source.of(from("192.0.2.2"), 0));
    }

    @Test
    void noAddressIsKept() {
        at(NOON).admits(Quota.usual("test.kept"), from("203.0.113.77"));
        String kept = sql.selectFrom(LIMIT_MARK).fetch().formatJSON();
        assertThat(kept).doesNotContain("203.0.113.77", "test.kept");
    }
}
