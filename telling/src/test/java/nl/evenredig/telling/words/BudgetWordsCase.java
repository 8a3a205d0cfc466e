// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.telling.Elections;
import org.junit.jupiter.api.Test;

/// Assen 2024 as its page tells it.
class BudgetWordsCase {
    private final Outcome outcome = Elections.usual("assen-2024");
    private final BudgetWords dutch = in("nl");
    private final BudgetWords english = in("en");

    private BudgetWords in(String language) {
        return BudgetWords.of(Words.of(Locale.of(language), List.of(BudgetWords.BUNDLE)), outcome);
    }

    private String why(String id) {
        return dutch.why(outcome.election().position(id)).replace('\u00a0', ' ');
    }

    @Test
    void aFundedPlanTellsWhatEachPaid() {
        assertThat(why("3"))
                .isEqualTo("43 mensen kozen dit plan. Ieder betaalde een even groot deel: € 167.");
        assertThat(why("13"))
                .isEqualTo(
                        "21 mensen kozen dit plan. Ieder betaalde een even groot deel: € 47,62.");
    }

    @Test
    void whoCouldNotPayTheFullShareIsTold() {
        assertThat(why("14"))
                .isEqualTo(
                        "14 mensen kozen dit plan. 13 van hen betaalden elk € 363. Eén had nog maar een deel over.");
        assertThat(why("5"))
                .isEqualTo(
                        "13 mensen kozen dit plan. 11 van hen betaalden elk € 425. Eén had nog maar een deel over; één had niets meer over.");
        assertThat(why("12"))
                .isEqualTo(
                        "9 mensen kozen dit plan. 7 van hen betaalden elk € 214. 2 hadden niets meer over.");
    }

    @Test
    void aPlanThatWasNearlyFundedTellsWhatWasMissing() {
        assertThat(why("7"))
                .isEqualTo(
                        "10 mensen kozen dit plan. Samen hadden zij nog € 11.680. Er ontbrak € 320: dit plan is nét niet gehaald.");
        int rubox = outcome.election().position("7");
        assertThat(dutch.verdict(rubox)).isEqualTo(Verdict.NEARLY);
        assertThat(dutch.status(rubox).replace('\u00a0', ' '))
                .isEqualTo("Net niet: had 97 % van wat nodig was");
    }

    @Test
    void aPlanThatLostTellsWhereItsMoneyWent() {
        assertThat(why("8"))
                .isEqualTo(
                        "25 mensen kozen dit plan. Een deel van hun geld ging al naar andere plannen, vooral Jongerenplatform. Over was € 35.085. Er ontbrak € 4.915.");
        assertThat(why("10"))
                .endsWith("Over was € 21.251. Er ontbrak € 28.749: meer dan de helft.");
        assertThat(why("4")).endsWith("Over was € 9.950. Er ontbrak € 20.050: twee derde.");
    }

    @Test
    void everyStepIsTold() {
        List<String> story = english.story();
        assertThat(story).hasSameSizeAs(outcome.steps());
        assertThat(story.getFirst())
                .isEqualTo(
                        "Counts 1 to 72: everyone's share grows to €1,261. 7 plans can be paid, for €60,700 together.");
        assertThat(story.get(2)).endsWith("New: LGBTQ+ bijeenkomsten.");
        assertThat(story.get(5))
                .isEqualTo(
                        "Count 845: with €2,034 each the plans would cost €105,700. That is too much. The count before it holds.");
        assertThat(story.get(8))
                .isEqualTo(
                        "Muziekproductie studio and Go-Zero kroegentocht are exactly as strong. Go-Zero kroegentocht goes first: it costs less.");
    }

    @Test
    void everyRuleTellsEveryPlanInEveryLanguage() {
        for (Rules rules : Elections.allRules()) {
            Outcome other = Tally.of(outcome.election(), rules);
            for (String language : List.of("nl", "en", "tr", "pl", "ar")) {
                BudgetWords words =
                        BudgetWords.of(
                                Words.of(Locale.of(language), List.of(BudgetWords.BUNDLE)), other);
                for (int p = 0; p < other.election().projects().size(); p++) {
                    assertThat(words.why(p)).doesNotContain("{").isNotBlank();
                    assertThat(words.status(p)).doesNotContain("{").isNotBlank();
                }
                assertThat(words.story()).noneMatch(text -> text.contains("{"));
                assertThat(words.rules()).isNotEmpty();
            }
        }
    }
}
