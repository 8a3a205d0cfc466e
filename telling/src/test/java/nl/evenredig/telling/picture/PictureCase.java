// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Money;
import nl.evenredig.telling.Elections;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Pictures of real outcomes: well-formed, told in words, styled by classes only.
class PictureCase {
    private final Words words = Words.of(Locale.of("nl"), List.of(BudgetWords.BUNDLE));
    private final Outcome assen = Elections.usual("assen-2024");

    private static Element parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return document.getDocumentElement();
    }

    private String bar(Outcome outcome, String id, int width) {
        return ShareBar.in(BudgetWords.of(words, outcome), width)
                .svg(outcome.election().position(id), "p" + id);
    }

    @Test
    void aFundedPlanHasOneSliceForEachPayer() throws Exception {
        String svg = bar(assen, "9", 640);
        String slices =
                parse(svg)
                        .getElementsByTagName("path")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("d")
                        .getNodeValue();
        assertThat(slices.chars().filter(c -> c == 'M').count()).isEqualTo(42);
        assertThat(svg).contains("class=\"evn-sharebar-paid\"");
    }

    @Test
    void slicesTooNarrowToSeeBecomeOneBar() {
        String svg = bar(assen, "13", 640);
        assertThat(svg.chars().filter(c -> c == 'M').count()).isEqualTo(1);
    }

    @Test
    void aLostPlanShowsWhatWasLeftAndWhatLacked() throws Exception {
        String svg = bar(assen, "7", 640);
        Element root = parse(svg);
        assertThat(root.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg).contains("id=\"p7-stripes\"", "url(#p7-stripes)", "evn-sharebar-lacked");
        assertThat(root.getAttribute("aria-label").replace('\u00a0', ' '))
                .isEqualTo(
                        "RuBox kost € 12.000. De kiezers hadden nog € 11.680. Er ontbrak € 320.");
    }

    @Test
    void everyVoterIsABarAndWhoIsLeftOutIsDashed() throws Exception {
        VoterBlock block = VoterBlock.of(words, assen);
        Element root = parse(block.svg(536));
        assertThat(block.each()).isEqualTo(1);
        assertThat(root.getElementsByTagName("rect").getLength()).isEqualTo(5);
        assertThat(root.getAttribute("aria-label"))
                .isEqualTo(
                        "79 van de 84 stemmers hebben minstens één plan. 5 stemmers hebben geen plan.");
    }

    @Test
    void manyVotersShareABarButNobodyLeftOutIsRoundedAway() throws Exception {
        Outcome wieliczka = Elections.usual("wieliczka-2023");
        VoterBlock block = VoterBlock.of(words, wieliczka);
        assertThat(block.each()).isEqualTo(100);
        assertThat(parse(block.svg(328)).getElementsByTagName("rect").getLength())
                .isEqualTo((wieliczka.excluded() + 99) / 100);
    }

    @Test
    void moneyFlowsFromEveryGroupToEveryPlan() throws Exception {
        BudgetWords told = BudgetWords.of(words, assen);
        Element wide = parse(MoneyFlow.wide(told).orElseThrow());
        assertThat(wide.getTextContent().replace('\u00a0', ' '))
                .contains("18 mensen", "4 of meer gehaald", "Jongerenplatform € 21.000")
                .contains("5 mensen", "geen plan gehaald", "Blijft over € 23.300");
        assertThat(parse(MoneyFlow.narrow(told).orElseThrow()).getAttribute("width"))
                .isEqualTo("328");
    }

    @Test
    void nobodyPaysUnderMostVotesFirst() {
        Outcome greedy = Tally.of(assen.election(), assen.rules().mostVotesFirst());
        assertThat(MoneyFlow.wide(BudgetWords.of(words, greedy))).isEmpty();
    }

    @Test
    void everyPictureUnderEveryRuleIsPlainSafeSvg() throws Exception {
        for (String name : List.of("assen-2024", "amsterdam-252")) {
            for (Rules rules : Elections.allRules()) {
                Outcome outcome = Tally.of(Elections.archive(name).election(), rules);
                for (String svg : all(outcome)) {
                    Element root = parse(svg);
                    assertThat(root.getAttribute("role")).isEqualTo("img");
                    assertThat(root.getAttribute("aria-label")).isNotBlank();
                    assertThat(svg).doesNotContain(" style=", "NaN", "Infinity", "E-", "<title");
                }
            }
        }
    }

    @Test
    void namesCannotBreakOutOfAPicture() throws Exception {
        String evil = "<script>alert(\"x\")</script>&\u0001'{0}";
        Election election =
                new Election(
                        BallotKind.APPROVAL,
                        new Money(1000, "EUR"),
                        List.of(
                                Project.of("a", evil, new Money(600, "EUR")),
                                Project.of("b", evil, new Money(900, "EUR"))),
                        List.of(Ballot.approving(3, 0), Ballot.approving(1, 1)));
        Outcome outcome = Tally.of(election, Rules.usualFor(BallotKind.APPROVAL));
        for (String svg : all(outcome)) {
            parse(svg);
            assertThat(svg).doesNotContain("<script");
        }
    }

    private List<String> all(Outcome outcome) {
        BudgetWords told = BudgetWords.of(words, outcome);
        List<String> pictures = new ArrayList<>();
        ShareBar bars = ShareBar.in(told, 328);
        for (int p = 0; p < outcome.election().projects().size(); p++) {
            pictures.add(bars.svg(p, "p" + p));
        }
        pictures.add(VoterBlock.of(words, outcome).svg(328));
        MoneyFlow.wide(told).ifPresent(pictures::add);
        MoneyFlow.narrow(told).ifPresent(pictures::add);
        return pictures;
    }
}
