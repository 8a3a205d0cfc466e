// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.web.Page;

/// A page that says plainly what somebody can do here, what the town promises, and what does not work yet.
public enum RolePage {
    RESIDENT("inwoner"),
    ORGANISATION("organisatie"),
    MUNICIPALITY("gemeente");

    private static final int MOST = 9;

    private final String step;

    RolePage(String step) {
        this.step = step;
    }

    /// The page at the end of an address.
    static Optional<RolePage> at(String step) {
        return Arrays.stream(values()).filter(page -> page.step.equals(step)).findFirst();
    }

    /// Its address.
    public String path() {
        return "/wat-kunt-u/" + step;
    }

    /// The end of its text keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The keys of its points of one kind, as many as there are.
    public List<String> points(Page page, String kind) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> "town.role." + key() + "." + kind + number)
                .filter(page::knows)
                .toList();
    }
}
