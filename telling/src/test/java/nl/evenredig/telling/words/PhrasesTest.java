// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan's name inside a sentence about another plan stays short enough to read on.
class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Jongerenplatform | Jongerenplatform",
                "Zakup niezbędnego sprzętu medycznego dla miejskich szpitali | Zakup niezbędnego sprzętu medycznego dla miejskich szpitali",
                "Silne umysły, silne społeczeństwo - bezpłatne wsparcie psychologiczne dla mieszkańców | Silne umysły, silne społeczeństwo - bezpłatne wsparcie…",
                "Leśne sprawy Warszawy - remont i nowe urządzenia rekreacji – (w miejskich lasach) | Leśne sprawy Warszawy - remont i nowe urządzenia rekreacji…",
                "Een plan met haakjes en nog wat meer woorden die hier staan (\u201Ewaar\u201D het om gaat) | Een plan met haakjes en nog wat meer woorden die hier staan…",
                "Meerwegeninfrastructuurvernieuwingsprogrammacoordinatieoverlegorgaanvergadering | Meerwegeninfrastructuurvernieuwingsprogrammacoordinatieoverl…"
            })
    void aLongNameEndsAtAWord(String name, String told) {
        assertThat(phrases(name).shortName(0)).isEqualTo(told);
        assertThat(phrases(name).name(0)).isEqualTo(name);
    }

    private static Phrases phrases(String name) {
        Money money = new Money(100, "EUR");
        Election election =
                new Election(
                        BallotKind.APPROVAL,
                        money,
                        List.of(Project.of("1", name, money)),
                        List.of(Ballot.approving(1, 0)));
        Words words = Words.of(Locale.of("nl"), List.of(BudgetWords.BUNDLE));
        return new Phrases(words, Tally.of(election, Rules.usualFor(election.kind())));
    }
}
