// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.board.Paper;
import nl.evenredig.platform.workshop.board.PaperNote;
import nl.evenredig.platform.workshop.board.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// What the scribe types over from paper: cards, dots, and what the table agreed on.
@Controller
@ForEveryone
final class ScribePaperPages {
    private static final String CARD = ScribeDesk.HERE + "/kaart";
    private static final String DOTS = ScribeDesk.HERE + "/stippen";
    private static final int MOST = 1000;

    private final ScribeDesk desk;
    private final Paper paper;
    private final Uploads uploads;

    ScribePaperPages(ScribeDesk desk, Paper paper, Uploads uploads) {
        this.desk = desk;
        this.paper = paper;
        this.uploads = uploads;
    }

    @GetMapping(CARD)
    String card(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Form form = Form.empty(page).with("kaart", UUID.randomUUID().toString());
        return card(spot, form, new Visit(request, page, model));
    }

    private String card(Spot spot, Form form, Visit visit) {
        visit.model().addAttribute("view", desk.view(spot, visit.request(), visit.page()));
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("photo", photo(visit.page()));
        return "workshop/tablepaper";
    }

    /// Types a card over.
    @PostMapping(CARD)
    String copy(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Visit visit = new Visit(request, page, model);
        Spot spot = desk.find(request, page);
        Form form = Form.of(request, page);
        String words =
                form.ask("woorden", page.say("workshop.board.paper.words"))
                        .required()
                        .text(PaperNote.WORDS);
        Optional<String> whose =
                form.ask("van", page.say("workshop.board.paper.whose"))
                        .choice(
                                desk.view(spot, request, page).seats().stream()
                                        .map(Option::value)
                                        .toList());
        Optional<UploadId> photo = uploads.take(request, form, photo(page));
        if (form.isFaulty()) {
            return card(spot, form, visit);
        }
        PaperNote note = new PaperNote(whose.map(UUID::fromString), words, photo);
        return ScribePages.after(
                paper.copy(spot, ScribeDesk.id(form, "kaart"), note), "told.copied", spot, visit);
    }

    @GetMapping(DOTS)
    String dots(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        return dots(spot, Form.empty(page), new Visit(request, page, model));
    }

    private String dots(Spot spot, Form form, Visit visit) {
        visit.model().addAttribute("view", desk.view(spot, visit.request(), visit.page()));
        visit.model().addAttribute("form", form);
        return "workshop/tabledots";
    }

    /// Enters somebody's dots, or with nobody chosen what the table agreed on.
    @PostMapping(DOTS)
    String weigh(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Visit visit = new Visit(request, page, model);
        Spot spot = desk.find(request, page);
        TableView view = desk.view(spot, request, page);
        Form form = Form.of(request, page);
        boolean isTable = form.value("wijze").equals("tafel");
        Optional<String> whose = Optional.empty();
        if (!isTable) {
            whose =
                    form.ask("van", page.say("workshop.board.paper.whose"))
                            .required()
                            .choice(view.seats().stream().map(Option::value).toList());
        }
        Map<UUID, Integer> given = given(form, view);
        if (!isTable && sum(given) > view.board().round().dots()) {
            form.fault("van", page.say("workshop.board.move.dots", view.board().round().dots()));
        }
        if (form.isFaulty()) {
            return dots(spot, form, visit);
        }
        return ScribePages.after(
                isTable
                        ? paper.agree(spot, given)
                        : paper.weigh(spot, UUID.fromString(whose.orElseThrow()), given),
                "told.weighed",
                spot,
                visit);
    }

    private static Map<UUID, Integer> given(Form form, TableView view) {
        Map<UUID, Integer> given = new LinkedHashMap<>();
        for (NoteCluster cluster : view.board().clusters()) {
            OptionalLong dots =
                    form.ask("d-" + cluster.id(), cluster.description().title()).number(0, MOST);
            dots.ifPresent(many -> given.put(cluster.id(), (int) many));
        }
        return given;
    }

    private static int sum(Map<UUID, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Attachment photo(Page page) {
        return Attachment.of("foto", page.say("workshop.board.paper.photo"), FileKind.PHOTO);
    }
}
