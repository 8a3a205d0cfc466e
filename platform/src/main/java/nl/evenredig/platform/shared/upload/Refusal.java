// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

/// Why a file was not taken.
public enum Refusal {
    /// There is nothing in it.
    EMPTY("form.file.empty"),
    /// It is larger than its kind may be.
    TOO_LARGE("form.file.large"),
    /// It is something else than was asked.
    WRONG_TYPE("form.file.type"),
    /// A kind of photo that we cannot read.
    WEBP("form.file.webp"),
    /// It is cut off or damaged.
    DAMAGED("form.file.damaged"),
    /// A photo with more pixels than a camera makes.
    TOO_MANY_PIXELS("form.file.pixels");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    /// The text that says it; its arguments are the label of the field and the megabytes that fit.
    public String key() {
        return key;
    }
}
