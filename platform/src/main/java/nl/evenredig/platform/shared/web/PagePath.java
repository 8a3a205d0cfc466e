// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.regex.Pattern;

/// Which page something is about, as it may stand in another address or be kept: cut off before anything that looks like
/// a code or a person's own id.
///
/// @param text starts with `/`; without language, question mark or fragment
public record PagePath(String text) {
    private static final int MOST = 120;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern SECRET =
            Pattern.compile("(?=.*[0-9])[a-z0-9]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public PagePath {
        if (!text.startsWith("/") || text.length() > MOST) {
            throw new IllegalArgumentException(
                    "PagePath must be a short path, but length=%d.".formatted(text.length()));
        }
    }

    /// As much of an address as is safe; `/` when nothing is.
    public static PagePath of(String address) {
        StringBuilder kept = new StringBuilder();
        String[] steps = address.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            boolean isSafe =
                    PLAIN.matcher(steps[i]).matches() && !SECRET.matcher(steps[i]).matches();
            if (!isSafe || kept.length() + steps[i].length() >= MOST) {
                break;
            }
            kept.append('/').append(steps[i]);
        }
        return new PagePath(kept.isEmpty() || !address.startsWith("/") ? "/" : kept.toString());
    }
}
