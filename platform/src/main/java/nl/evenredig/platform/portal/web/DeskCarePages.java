// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.Theme;
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

/// What a colleague puts down about one signal: its words, its Dutch, its place, whether its sender agrees, and what is
/// taken out because it is about somebody else. It can be done wherever the signal lies.
@Controller
@Needs(Permission.TEND_SIGNALS)
final class DeskCarePages {
    private static final String CARE = "/loket/signaal/{id}/verzorg";
    private static final int PASSAGE = 400;
    private static final int REASON = 200;

    private final DeskShow show;
    private final DeskPanels panels;
    private final Signals signals;
    private final DeskForms forms;

    DeskCarePages(DeskShow show, DeskPanels panels, Signals signals, DeskForms forms) {
        this.show = show;
        this.panels = panels;
        this.signals = signals;
        this.forms = forms;
    }

    @GetMapping(CARE)
    String care(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return again(show.signal(id), Form.empty(page), new DeskVisit(request, page, model));
    }

    /// Writes down what a voice says, and what it says in Dutch.
    @PostMapping(CARE + "/woorden")
    String write(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Signal signal = show.signal(id);
        Form form = visit.form();
        String heard = form.ask("gehoord", visit.label("heard")).text(Saying.WORDS);
        String dutch = form.ask("nederlands", visit.label("dutch")).text(Saying.WORDS);
        Optional<String> language =
                form.ask("taal", visit.label("language"))
                        .choice(DeskWords.languages(page).stream().map(Option::value).toList());
        if (form.isFaulty()) {
            return again(signal, form, visit);
        }
        DutchText text =
                dutch.isEmpty() ? DutchText.none() : new DutchText(dutch, DutchText.By.PERSON);
        Signals.Written written =
                new Signals.Written(heard, language.orElse(signal.saying().told()), text);
        return after(signals.write(signal.id(), version(form), written, page.actor()), id, page);
    }

    /// Files it under a theme and a district.
    @PostMapping(CARE + "/plaats")
    String file(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Signal signal = show.signal(id);
        Form form = visit.form();
        Optional<Theme> theme =
                form.ask("thema", visit.label("theme")).required().choice(Theme.class);
        String district = forms.district(form, visit);
        if (form.isFaulty()) {
            return again(signal, form, visit);
        }
        Move move =
                signals.file(
                        signal.id(),
                        version(form),
                        new Signals.Place(theme.orElseThrow(), district),
                        page.actor());
        return after(move, id, page);
    }

    /// Notes whether its sender agrees that it is shown.
    @PostMapping(CARE + "/akkoord")
    String agree(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Signal signal = show.signal(id);
        Form form = visit.form();
        Optional<Consent> consent =
                form.ask("akkoord", visit.label("consent")).required().choice(Consent.class);
        String name = form.ask("akkoord-naam", visit.label("consent.name")).line(Sender.NAME);
        if (form.isFaulty()) {
            return again(signal, form, visit);
        }
        signals.agree(signal.id(), consent.orElseThrow(), name, page.actor());
        return after(new Move.Done(), id, page);
    }

    /// Takes something out that is about somebody else. It cannot be taken back; that it was done stays.
    @PostMapping(CARE + "/weg")
    String redact(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Signal signal = show.signal(id);
        Form form = visit.form();
        String passage = form.ask("stuk", visit.label("passage")).required().text(PASSAGE);
        String reason =
                form.ask("stukreden", visit.label("passage.reason")).required().line(REASON);
        if (form.isFaulty()) {
            return again(signal, form, visit);
        }
        Move move =
                signals.redact(
                        signal.id(),
                        version(form),
                        new Signals.Passage(passage, reason),
                        page.actor());
        return after(move, id, page);
    }

    /// Says that a signal which perhaps a machine sent is real.
    @PostMapping(CARE + "/echt")
    String trust(@PathVariable String id, @ModelAttribute("page") Page page) {
        return after(signals.trust(show.signal(id).id(), page.actor()), id, page);
    }

    private String again(Signal signal, Form form, DeskVisit visit) {
        visit.model().addAttribute("panel", panels.of(signal, form, visit.page()));
        show.list(visit);
        return "portal/deskcare";
    }

    private static int version(Form form) {
        String typed = form.value("versie");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String after(Move move, String id, Page page) {
        String here = "/loket/signaal/" + id + "/verzorg";
        return move.isDone()
                ? DeskMoves.told(here, "told.saved", page)
                : DeskMoves.after(move, here, here, page);
    }
}
