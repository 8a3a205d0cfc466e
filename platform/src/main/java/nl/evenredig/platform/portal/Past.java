// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.thread.QuestionId;

/// How a question was before its last step; everything that is needed to take that step back.
///
/// @param id which question
/// @param version the version after the step: when it is another, somebody did something since
/// @param state its state before
/// @param triage its kind, owner and day before
/// @param promised what was promised first, before
/// @param publication what was chosen, before
public record Past(
        QuestionId id,
        int version,
        QuestionState state,
        Optional<Question.Triage> triage,
        Optional<LocalDate> promised,
        Optional<Publication> publication) {
    private static final String NONE = "-";

    /// What a question was, when one step was taken since.
    ///
    /// @param before the question before the step
    /// @param version its version now
    public static Past of(Question before, int version) {
        return new Past(
                before.id(),
                version,
                before.state(),
                before.triage(),
                before.moments().promised(),
                before.publication());
    }

    /// Reads what [#toString()] wrote.
    public static Past read(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        return new Past(
                QuestionId.read(parts.get(0)).orElseThrow(),
                Integer.parseInt(parts.get(1)),
                QuestionState.valueOf(parts.get(2)),
                some(parts.get(3))
                        .map(kind ->
                                new Question.Triage(
                                        QuestionKind.valueOf(kind),
                                        AccountId.of(parts.get(4)),
                                        LocalDate.parse(parts.get(5)))),
                some(parts.get(6)).map(LocalDate::parse),
                some(parts.get(7)).map(Publication::valueOf));
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                id.toString(),
                Integer.toString(version),
                state.name(),
                triage.map(one -> one.kind().name()).orElse(NONE),
                triage.map(one -> one.owner().toString()).orElse(NONE),
                triage.map(one -> one.due().toString()).orElse(NONE),
                promised.map(LocalDate::toString).orElse(NONE),
                publication.map(Publication::name).orElse(NONE));
    }

    private static Optional<String> some(String part) {
        return part.equals(NONE) ? Optional.empty() : Optional.of(part);
    }
}
