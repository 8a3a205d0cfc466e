// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.exact.Seed;
import nl.evenredig.platform.shared.form.Form;

/// What stands hidden in a form that asks for a formal message: 256 bits of chance, made when the form was shown. By it a
/// form that is sent twice is known, and with it the sender opens the receipt. The database keeps only its hash.
///
/// @param secret as it stands in the form and in the link
public record FormKey(String secret) {
    /// What the hidden field is called.
    public static final String FIELD = "ontvangst";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public FormKey {
        if (!FORM.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "FormKey must have 43 letters or digits, but length=" + secret.length() + ".");
        }
    }

    public static FormKey fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What somebody sent; empty when that is no key of ours.
    public static Optional<FormKey> read(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new FormKey(sent)) : Optional.empty();
    }

    /// What a form of ours brought along; a new one when that is missing or no key of ours.
    public static FormKey of(Form form) {
        return read(form.value(FIELD)).orElseGet(FormKey::fresh);
    }

    /// Where the sender finds the receipt, without language.
    public String path() {
        return "/ontvangst/" + secret;
    }

    String hash() {
        return Seed.sha256(secret);
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "FormKey";
    }
}
