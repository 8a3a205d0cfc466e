// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;

/// Which signal: a number like that of a question, from the same row, so that whoever sent something has one number to
/// say on the phone. A signal that becomes a question alone gives it its number.
///
/// @param number as it is told to the sender: `2026-151`
public record SignalId(QuestionId number) {
    public static SignalId of(int year, int number) {
        return new SignalId(new QuestionId(year, number));
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<SignalId> read(String text) {
        return QuestionId.read(text).map(SignalId::new);
    }

    public int year() {
        return number.year();
    }

    /// What owns its photo and its voice.
    public String owner() {
        return "signal:" + this;
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
