// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The moment at which a form was shown, signed: HMAC-SHA256 of the form's path and that moment, under the key of the
/// day. It says nothing about who asked for the form.
///
/// @param shown when, to the millisecond
/// @param signature the first 16 bytes, in base 64 for addresses
record Seal(Instant shown, String signature) {
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int DIGITS = 36;
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-z]{1,11})\\.([A-Za-z0-9_-]{22})");

    static Seal of(OpenForm form, Instant shown, byte[] key) {
        return new Seal(shown, signature(form, shown, key));
    }

    static Optional<Seal> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Seal(
                                Instant.ofEpochMilli(Long.parseLong(parts.group(1), DIGITS)),
                                parts.group(2)))
                : Optional.empty();
    }

    boolean isOf(OpenForm form, byte[] key) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.US_ASCII),
                signature(form, shown, key).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return Long.toString(shown.toEpochMilli(), DIGITS) + "." + signature;
    }

    private static String signature(OpenForm form, Instant shown, byte[] key) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            String text = form.path() + "\n" + shown.toEpochMilli();
            byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform must have HmacSHA256.", e);
        }
    }
}
