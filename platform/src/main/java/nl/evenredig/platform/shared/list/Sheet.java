// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

/// One sheet of a long list.
///
/// @param page which one, from 1
/// @param last how many there are, at least 1
/// @param total how many the whole list holds
/// @param size how many stand on one sheet
public record Sheet(int page, int last, long total, int size) {
    public Sheet {
        if (page < 1 || page > last || total < 0 || size < 1) {
            throw new IllegalArgumentException(
                    "Sheet must lie within its list, but page=%d, last=%d, total=%d, size=%d."
                            .formatted(page, last, total, size));
        }
    }

    /// @param page brought within what there is
    public static Sheet of(int page, long total, int size) {
        int last = Math.toIntExact(Math.max(1, Math.ceilDiv(total, (long) size)));
        return new Sheet(Math.clamp(page, 1, last), last, total, size);
    }

    /// How many to pass over.
    public int first() {
        return Math.multiplyExact(page - 1, size);
    }

    /// How many at most.
    public int most() {
        return size;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == last;
    }

    public boolean isOnly() {
        return last == 1;
    }
}
