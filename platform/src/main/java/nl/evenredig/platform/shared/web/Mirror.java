// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.List;

/// Who lives where, drawn as bars on the line. All bars share one scale that starts at zero.
///
/// @param bars one for each district, in the town's own order
public record Mirror(List<Bar> bars) {
    private static final int TALLEST = 160;

    /// One district.
    public record Bar(String name, long residents) {
        public Bar {
            if (residents < 0) {
                throw new IllegalArgumentException(
                        "Bar %s must have residents >= 0, but residents=%d."
                                .formatted(name, residents));
            }
        }
    }

    public Mirror {
        bars = List.copyOf(bars);
    }

    /// How tall the bar stands, in pixels of its drawing.
    public long height(Bar bar) {
        return parts(bar, TALLEST);
    }

    /// How long the bar lies, in thousandths of the widest.
    public long length(Bar bar) {
        return parts(bar, 1000);
    }

    /// How many people live in all districts together.
    public long total() {
        return bars.stream().mapToLong(Bar::residents).sum();
    }

    private long parts(Bar bar, int whole) {
        long most = bars.stream().mapToLong(Bar::residents).max().orElse(0);
        return most == 0 ? 0 : Math.round((double) bar.residents() * whole / most);
    }
}
