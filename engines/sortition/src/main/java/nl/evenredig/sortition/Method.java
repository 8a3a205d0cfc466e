// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

/// What counts as fairest.
public enum Method {
    /// The smallest chance as high as possible, then the next smallest, and so on.
    // Flanigan, Gölz, Gupta, Hennig & Procaccia, "Fair algorithms for selecting citizens'
    // assemblies", Nature 596, 2021.
    LEXIMIN("leximin"),
    /// Only the smallest chance as high as possible.
    MAXIMIN("maximin");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// How the command line and receipts write it.
    public String code() {
        return code;
    }
}
