// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// What happens with money that plain Equal Shares leaves over.
public sealed interface Completion {
    /// Its name on the command line and in receipts.
    String code();

    /// Nothing: it stays.
    record None() implements Completion {
        @Override
        public String code() {
            return "none";
        }
    }

    /// Raise everyone's share and count again from the start, until the next outcome would cost more than there is.
    ///
    /// @param increment by how many cents each share is raised, at least 1
    /// @param stopWhenExhaustive also stop once no supported project fits in what is left
    /// @param thenFill afterwards fill by votes (Add1u)
    record Add1(long increment, boolean stopWhenExhaustive, boolean thenFill)
            implements Completion {
        public Add1 {
            if (increment < 1) {
                throw new IllegalArgumentException(
                        "Add1 must have increment >= 1, but increment=%d.".formatted(increment));
            }
        }

        @Override
        public String code() {
            return thenFill ? "add1u" : "add1";
        }
    }

    /// Fill by votes: among the rest, most utility for each cent first (with cost utility: most votes); what does not fit
    /// is skipped.
    record Fill() implements Completion {
        @Override
        public String code() {
            return "fill";
        }
    }
}
