// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Harvests;
import nl.evenredig.platform.workshop.board.Written;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.Publication;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.outcome.Quote;
import nl.evenredig.platform.workshop.outcome.Quotes;
import nl.evenredig.platform.workshop.outcome.Reading;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What somebody who took part sees of the report: all of it, with their own words marked.
@Component("workshopCheckShow")
class CheckShow {
    private final Workshops workshops;
    private final Publications publications;
    private final Told told;

    /// What people wrote and said.
    @Component
    record Told(Harvests harvests, Quotes quotes, Checks checks) {}

    CheckShow(Workshops workshops, Publications publications, Told told) {
        this.workshops = workshops;
        this.publications = publications;
        this.told = told;
    }

    void fill(Reading reading, Model model) {
        Workshop workshop = workshops.find(reading.workshop()).orElseThrow();
        Map<UUID, List<String>> own = new HashMap<>();
        List<String> loose = new ArrayList<>();
        for (Written note : told.harvests().notes(workshop.id())) {
            if (note.participant().equals(reading.participant())) {
                note.cluster()
                        .ifPresentOrElse(
                                cluster ->
                                        own.computeIfAbsent(cluster, _ -> new ArrayList<>())
                                                .add(note.words()),
                                () -> loose.add(note.words()));
            }
        }
        model.addAttribute("workshop", workshop);
        model.addAttribute("reading", reading);
        model.addAttribute("view", OutcomeView.draft(content(workshop), own));
        model.addAttribute("loose", loose);
        model.addAttribute("ends", told.checks().ends(workshop.id()));
        model.addAttribute("quotes", told.quotes().of(workshop.id(), reading.participant()));
        model.addAttribute(
                "corrections",
                told.checks().corrections(workshop.id()).stream()
                        .filter(one -> one.participant().equals(reading.participant()))
                        .toList());
    }

    /// The report as it went out, or as it would.
    private Publication content(Workshop workshop) {
        return publications
                .latest(workshop.id())
                .map(Edition::content)
                .orElseGet(() -> publications.draft(workshop));
    }

    /// What was chosen for one quote; empty, with a fault, for nothing.
    Optional<Quotes.Choice> choice(String quote, Form form, Page page) {
        UUID id = Address.id(quote);
        return form.ask("keuze-" + id, page.say("workshop.outcome.check.quote"))
                .required()
                .choice(
                        List.of(
                                Quote.State.NAMED.name(),
                                Quote.State.UNNAMED.name(),
                                Quote.State.REFUSED.name()))
                .map(chosen -> new Quotes.Choice(id, Quote.State.valueOf(chosen)));
    }
}
