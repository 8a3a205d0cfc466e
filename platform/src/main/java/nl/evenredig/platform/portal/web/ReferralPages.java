// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.ReferralId;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What an organisation is asked to answer: only its own, and only for those who speak for it.
@Controller
@Needs(Permission.REPRESENT)
final class ReferralPages {
    private static final String ALL = "/mijn/doorverwijzingen";
    private static final String ONE = ALL + "/{id}";

    private final Referrals referrals;
    private final ReferralViews views;

    ReferralPages(Referrals referrals, ReferralViews views) {
        this.referrals = referrals;
        this.views = views;
    }

    @GetMapping(ALL)
    String all(@ModelAttribute("page") Page page, Model model) {
        model.addAttribute(
                "referrals",
                DeskSheets.account(page.actor()).stream()
                        .flatMap(speaker -> referrals.to(speaker).stream())
                        .map(referral -> views.of(referral, List.of(), page))
                        .toList());
        return "portal/referrals";
    }

    @GetMapping(ONE)
    String one(
            @PathVariable String id,
            @RequestParam(name = "melding", defaultValue = "") String told,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("told", page.knows("portal.referral." + told) ? told : "");
        return show(find(id, page), Form.empty(page), page, model);
    }

    @PostMapping(ONE + "/aannemen")
    String accept(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Referral referral = find(id, page);
        Form form = Form.of(request, page);
        return after(
                referrals.accept(referral.id(), QuestionShow.version(form), page.actor()),
                referral,
                page);
    }

    @PostMapping(ONE + "/afwijzen")
    String decline(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Referral referral = find(id, page);
        Form form = Form.of(request, page);
        String reason =
                form.ask("reden", page.say("portal.referral.reason"))
                        .required()
                        .text(Referral.REASON);
        return form.isFaulty()
                ? faulty(referral, form, page, model)
                : after(
                        referrals.decline(
                                referral.id(), QuestionShow.version(form), reason, page.actor()),
                        referral,
                        page);
    }

    @PostMapping(ONE + "/antwoord")
    String answer(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Referral referral = find(id, page);
        Form form = Form.of(request, page);
        String words =
                form.ask("antwoord", page.say("portal.referral.answer"))
                        .required()
                        .text(Referral.REPLY);
        return form.isFaulty()
                ? faulty(referral, form, page, model)
                : after(
                        referrals.answer(
                                referral.id(), QuestionShow.version(form), words, page.actor()),
                        referral,
                        page);
    }

    private String faulty(Referral referral, Form form, Page page, Model model) {
        model.addAttribute("told", "");
        return show(referral, form, page, model);
    }

    private String show(Referral referral, Form form, Page page, Model model) {
        model.addAttribute("view", views.of(referral, referrals.agreed(referral), page));
        model.addAttribute("form", form);
        return "portal/referral";
    }

    private Referral find(String id, Page page) {
        return ReferralId.read(id)
                .flatMap(referral ->
                        DeskSheets.account(page.actor())
                                .flatMap(speaker -> referrals.find(referral, speaker)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String after(Move move, Referral referral, Page page) {
        String here = ALL + "/" + referral.id();
        return DeskMoves.told(
                here,
                switch (move) {
                    case Move.Done() -> "thanks";
                    case Move.Overtaken() -> "overtaken";
                    case Move.Forbidden(_) -> "over";
                    case Move.Gone() -> "over";
                },
                page);
    }
}
