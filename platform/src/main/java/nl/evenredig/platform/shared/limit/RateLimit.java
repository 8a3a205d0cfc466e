// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Slows down a source that does one thing too often, on whichever node it arrives, and no other source.
///
/// No address is kept. What is kept is a mark: HMAC-SHA256 of the thing and the network, under a random key of the day
/// that is destroyed the next day. At midnight, in world time, everyone starts anew.
@Component
public class RateLimit {
    private static final String METHOD = "HmacSHA256";
    private static final int MARK_LENGTH = 16;

    private final LimitStore store;
    private final LimitSettings settings;
    private final Clock clock;

    RateLimit(LimitStore store, LimitSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether who sent this request may do the thing now; counts as a turn when so. Ten times in ten minutes.
    public boolean admits(String name, HttpServletRequest request) {
        return admits(Quota.usual(name), request);
    }

    /// Whether who sent this request may do the thing now; counts as a turn when so.
    public boolean admits(Quota quota, HttpServletRequest request) {
        return admits(quota, Source.of(request, settings.proxies()));
    }

    /// Whether the thing may be done now to or by this subject, whatever it is; it is kept as a mark only.
    public boolean admits(Quota quota, String subject) {
        Instant now = clock.instant();
        return store.takes(mark(quota, subject, now), quota, micros(now));
    }

    /// How long who sent this request must wait; at least a second.
    public Duration patience(Quota quota, HttpServletRequest request) {
        return patience(quota, Source.of(request, settings.proxies()));
    }

    /// How long until the thing may be done again; at least a second.
    public Duration patience(Quota quota, String subject) {
        Instant now = clock.instant();
        long busy = store.busyUntil(mark(quota, subject, now), micros(now));
        long wait = busy + quota.stepInMicros() - quota.periodInMicros() - micros(now);
        return Duration.ofSeconds(Math.max(1, Math.ceilDiv(wait, 1_000_000L)));
    }

    private byte[] mark(Quota quota, String subject, Instant now) {
        byte[] key = store.key(LocalDate.ofInstant(now, ZoneOffset.UTC));
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            String text = quota.name() + "\n" + subject;
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), MARK_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform must have HmacSHA256.", e);
        }
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
