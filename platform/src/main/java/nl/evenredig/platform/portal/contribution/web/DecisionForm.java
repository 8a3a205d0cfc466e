// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.Arrays;
import java.util.Optional;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.HouseRule;
import nl.evenredig.platform.portal.contribution.Move;
import nl.evenredig.platform.portal.contribution.Sending;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;

/// Reads which decision a colleague sends, with what it needs.
final class DecisionForm {
    static final String MOVE = "besluit";

    private static final String RULE = "regel";
    private static final String NOTE = "toelichting";
    private static final String ANSWER = "antwoord";

    private DecisionForm() {}

    /// Empty when something is missing, which is then a fault of the form, or when the form is none of ours.
    static Optional<Decision> read(Form form, Page page) {
        return Arrays.stream(Move.values())
                .filter(move -> move.name().equals(form.value(MOVE)))
                .findFirst()
                .flatMap(move -> decision(move, form, page));
    }

    private static Optional<Decision> decision(Move move, Form form, Page page) {
        return switch (move) {
            case HOLD -> Optional.of(new Decision.Hold());
            case SUSPECT -> Optional.of(new Decision.Suspect());
            case PUBLISH -> Optional.of(new Decision.Publish());
            case RECONSIDER -> Optional.of(new Decision.Reconsider());
            case LINK -> Optional.of(new Decision.Link());
            case REFUSE -> refusal(form, page);
            case ANSWER -> answer(form, page);
            case WITHDRAW -> Optional.empty();
        };
    }

    private static Optional<Decision> refusal(Form form, Page page) {
        Optional<HouseRule> rule =
                form.ask(RULE, page.say("contribution.desk.rule"))
                        .required()
                        .choice(HouseRule.class);
        String note = form.ask(NOTE, page.say("contribution.desk.note")).text(Sending.MOST);
        return form.isFaulty()
                ? Optional.empty()
                : rule.map(broken -> new Decision.Refuse(broken, note));
    }

    private static Optional<Decision> answer(Form form, Page page) {
        String words =
                form.ask(ANSWER, page.say("contribution.desk.answer"))
                        .required()
                        .text(Sending.MOST);
        return form.isFaulty() ? Optional.empty() : Optional.of(new Decision.Answer(words));
    }
}
