// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.pdf.Pdf;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Stage;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.Inquiries;
import nl.evenredig.platform.workshop.outcome.OutcomeTranslations;
import nl.evenredig.platform.workshop.outcome.Promises;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.prepare.Programme;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// A workshop for everyone: what will be, and afterwards what came of it, as a page, a PDF and open data.
@Controller
@ForEveryone
final class OutcomePages {
    private static final String ONE = "/kennisateliers/{id}";

    private final Workshops workshops;
    private final Publications publications;
    private final Later later;
    private final Pdf pdf;

    /// What stands around a publication.
    @Component
    record Later(
            OutcomeTranslations translations,
            Promises promises,
            Inquiries inquiries,
            Programmes programmes,
            DemoDoor demoDoor) {}

    OutcomePages(Workshops workshops, Publications publications, Later later, Pdf pdf) {
        this.workshops = workshops;
        this.publications = publications;
        this.later = later;
        this.pdf = pdf;
    }

    @GetMapping(ONE)
    String read(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Workshop workshop = find(id, page);
        model.addAttribute("workshop", workshop);
        Optional<Edition> edition = publications.latest(workshop.id());
        if (!workshop.state().isPublished() || edition.isEmpty()) {
            Programme programme = later.programmes().of(workshop.id());
            model.addAttribute("blocks", programme.blocks());
            model.addAttribute("times", programme.times(workshop));
            model.addAttribute("stages", stages(workshop, page));
            model.addAttribute("code", later.demoDoor().code(workshop));
            return "workshop/announcement";
        }
        model.addAttribute("editions", publications.editions(workshop.id()));
        model.addAttribute("view", view(workshop, edition.get(), page));
        return "workshop/outcome";
    }

    @GetMapping(ONE + "/uitkomst.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @ModelAttribute("page") Page page) {
        Workshop workshop = find(id, page);
        Edition edition = edition(workshop);
        return pdf.answer(
                "kennisatelier-" + workshop.id(),
                "workshop/outcomepdf",
                Map.of(
                        "view",
                        view(workshop, edition, page),
                        "edition",
                        edition,
                        "path",
                        workshop.id().path()),
                page);
    }

    @GetMapping(ONE + "/uitkomst.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, @ModelAttribute("page") Page page) {
        Workshop workshop = find(id, page);
        return new OutcomeFile(workshop.id(), edition(workshop)).csv();
    }

    @GetMapping(ONE + "/uitkomst.json")
    ResponseEntity<byte[]> json(@PathVariable String id, @ModelAttribute("page") Page page) {
        Workshop workshop = find(id, page);
        return new OutcomeFile(workshop.id(), edition(workshop)).json();
    }

    private OutcomeView view(Workshop workshop, Edition edition, Page page) {
        return new OutcomeView(
                edition.content(),
                later.translations().find(workshop.id(), page.language().tag()),
                later.promises().of(workshop.id()),
                later.inquiries().of(workshop.id()),
                Map.of());
    }

    private Edition edition(Workshop workshop) {
        return publications
                .latest(workshop.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Drafts are for colleagues only.
    private Workshop find(String id, Page page) {
        boolean isColleague =
                page.may(Permission.PREPARE_WORKSHOPS) || page.may(Permission.PUBLISH_WORKSHOPS);
        return WorkshopId.read(id)
                .flatMap(workshops::find)
                .filter(workshop -> isColleague || workshop.state() != WorkshopState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Stage> stages(Workshop workshop, Page page) {
        List<Stage> stages = new ArrayList<>();
        if (workshop.state() == WorkshopState.CALLED_OFF) {
            return stages;
        }
        int now = step(workshop.state());
        List<String> names = List.of("plan", "day", "write", "check", "published");
        for (int i = 0; i < names.size(); i++) {
            Stage.Time time =
                    i < now ? Stage.Time.DONE : i == now ? Stage.Time.NOW : Stage.Time.LATER;
            boolean isDay = names.get(i).equals("day");
            String when =
                    isDay
                            ? workshop.plan()
                                    .when()
                                    .map(moment -> page.date(moment.day()))
                                    .orElse("")
                            : "";
            stages.add(new Stage(page.say("workshop.outcome.stage." + names.get(i)), when, time));
        }
        return stages;
    }

    private static int step(WorkshopState state) {
        return switch (state) {
            case DRAFT, INVITING, CONFIRMED, CALLED_OFF -> 0;
            case MORNING, AFTERNOON, CONCLUDING -> 1;
            case DRAFT_PUBLICATION -> 2;
            case MEMBER_CHECK -> 3;
            case PUBLISHED, FOLLOWED_UP -> 4;
        };
    }
}
