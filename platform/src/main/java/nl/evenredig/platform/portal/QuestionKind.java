// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import nl.evenredig.platform.shared.time.Term;

/// What a knowledge question asks of the town; chosen at triage.
public enum QuestionKind {
    /// The knowledge is in house: an answer in five working days.
    STRAIGHTFORWARD(Optional.of(Term.workingDays(5))),
    /// It must be looked into first; whoever triages promises a day.
    NEEDS_RESEARCH(Optional.empty()),
    /// Another organisation knows.
    REFERRAL(Optional.of(Term.workingDays(10))),
    /// Something is organised, or studied.
    ACTIVITY(Optional.empty());

    // A Term is a record of two constants; the checker knows no such type.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Term> term;

    QuestionKind(Optional<Term> term) {
        this.term = term;
    }

    /// How long it may take; empty when whoever triages promises a day.
    public Optional<Term> term() {
        return term;
    }
}
