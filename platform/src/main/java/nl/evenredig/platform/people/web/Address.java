// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.regex.Pattern;

/// Where mail goes, as somebody types it.
final class Address {
    private static final int LONGEST = 254;

    /// Only what would surely go wrong is refused; whether mail arrives is for the mail to show.
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^\\s@<>(),;:\"\\\\\\[\\]]+@[^\\s@<>(),;:\"\\\\\\[\\].]+(\\.[^\\s@<>(),;:\"\\\\\\[\\].]+)+");

    private Address() {}

    static boolean isOne(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST && SHAPE.matcher(address).matches();
    }
}
