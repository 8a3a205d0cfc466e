// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The number by which a reader is counted on one day: HMAC-SHA256 of address and browser with the secret of that day.
/// Without the secret, which is destroyed after the day, it says nothing.
final class ReaderNumber {
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;

    private ReaderNumber() {}

    static byte[] of(Reader reader, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret, METHOD));
            String who = reader.address() + "\n" + reader.browser();
            return Arrays.copyOf(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
