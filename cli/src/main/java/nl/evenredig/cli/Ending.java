// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

/// How a command ended; with its exit code.
enum Ending {
    /// Done, and all is well.
    DONE(0),
    /// The input has faults, or a receipt does not hold.
    FINDINGS(1),
    /// The command was not understood, or a file is not there.
    USAGE(2);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
