// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.ReferralId;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The desk asks another organisation to answer a question, or takes that back.
@Controller
@Needs(Permission.ANSWER_QUESTIONS)
final class ReferralDeskPages {
    private static final int ORGANISATIONS = 500;
    private static final String FORM = "/loket/vraag/{id}/doorverwijzen";

    private final QuestionShow show;
    private final Asked asked;
    private final Referrals referrals;
    private final Organisations organisations;

    /// Who asked, as the desk reads it.
    @org.springframework.stereotype.Component
    record Asked(Questions questions, DeskPanels panels) {}

    ReferralDeskPages(
            QuestionShow show, Asked asked, Referrals referrals, Organisations organisations) {
        this.show = show;
        this.asked = asked;
        this.referrals = referrals;
        this.organisations = organisations;
    }

    @GetMapping(FORM)
    String form(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return again(show.find(id), Form.empty(page), new DeskVisit(request, page, model));
    }

    @PostMapping(FORM)
    String send(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        List<String> known =
                asked.questions().askers(question.id()).stream()
                        .map(signal -> signal.id().toString())
                        .toList();
        Optional<String> organisation =
                form.ask("organisatie", visit.label("organisation"))
                        .required()
                        .choice(options().stream().map(Option::value).toList());
        String words =
                form.ask("vraagtekst", visit.label("request")).required().text(Referral.REQUEST);
        List<String> agreed = form.ask("akkoord", visit.label("agreed")).required().choices(known);
        if (form.isFaulty()) {
            return again(question, form, visit);
        }
        Referral.Wish wish =
                new Referral.Wish(
                        new OrganisationId(UUID.fromString(organisation.orElseThrow())),
                        words,
                        agreed.stream().flatMap(one -> SignalId.read(one).stream()).toList());
        Move move = referrals.send(question.id(), QuestionShow.version(form), wish, page.actor());
        return show.after(move, question, "told.referred", page);
    }

    /// As long as the organisation did not answer.
    @PostMapping(FORM + "/{referral}/terug")
    String withdraw(
            @PathVariable String id,
            @PathVariable String referral,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Question question = show.find(id);
        Form form = Form.of(request, page);
        String reason =
                form.ask("terugreden", page.say("portal.desk.field.takeback"))
                        .required()
                        .text(Referral.REASON);
        Move move =
                form.isFaulty()
                        ? new Move.Forbidden("portal.desk.move.reason")
                        : ReferralId.read(referral)
                                .map(one ->
                                        referrals.withdraw(
                                                one,
                                                QuestionShow.version(form),
                                                reason,
                                                page.actor()))
                                .orElseGet(Move.Gone::new);
        return show.after(move, question, "told.saved", page);
    }

    private String again(Question question, Form form, DeskVisit visit) {
        Page page = visit.page();
        visit.model().addAttribute("question", question);
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("organisations", options());
        visit.model()
                .addAttribute(
                        "askers",
                        asked.questions().askers(question.id()).stream()
                                .map(signal -> asked.panels().asker(signal, page))
                                .map(asker ->
                                        new Option(
                                                asker.number(),
                                                asker.meta(),
                                                asker.signal().headline()))
                                .toList());
        return "portal/referralask";
    }

    private List<Option> options() {
        return organisations.some(OrganisationQuery.all(), 0, ORGANISATIONS).stream()
                .map(ReferralDeskPages::option)
                .toList();
    }

    private static Option option(Organisation organisation) {
        return new Option(organisation.id().toString(), organisation.name());
    }
}
