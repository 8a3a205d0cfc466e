// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.board.Board;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.Effort;
import nl.evenredig.platform.workshop.board.Moderation;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.board.Spot;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// The scribe writes down what a bundle is, and takes a note that hurts somebody off the board.
@Controller
@ForEveryone
final class ScribeCardPages {
    private static final String CARD = ScribeDesk.HERE + "/bundel/{id}";

    private final ScribeDesk desk;
    private final Boards boards;
    private final Moderation moderation;

    ScribeCardPages(ScribeDesk desk, Boards boards, Moderation moderation) {
        this.desk = desk;
        this.boards = boards;
        this.moderation = moderation;
    }

    @GetMapping(CARD)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Spot spot = desk.find(request, page);
        NoteCluster cluster = cluster(spot, id);
        return show(cluster, filled(cluster, page), new Visit(request, page, model));
    }

    @PostMapping(CARD)
    String describe(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Visit visit = new Visit(request, page, model);
        Spot spot = desk.find(request, page);
        NoteCluster cluster = cluster(spot, id);
        Form form = Form.of(request, page);
        NoteCluster.Description description = description(form, page);
        List<UUID> links =
                form
                        .ask("knelpunten", page.say("workshop.board.links"))
                        .choices(
                                desk.view(spot, request, page).links().stream()
                                        .map(Option::value)
                                        .toList())
                        .stream()
                        .map(UUID::fromString)
                        .toList();
        if (form.isFaulty()) {
            return show(cluster, form, visit);
        }
        Boards.Chosen chosen = new Boards.Chosen(cluster.id(), version(form));
        Move move = boards.describe(spot, chosen, description, links);
        if (move instanceof Move.Overtaken) {
            model.addAttribute("now", cluster);
            return show(cluster, form.with("versie", Integer.toString(cluster.version())), visit);
        }
        return ScribePages.after(move, "told.described", spot, visit);
    }

    /// Takes a note off the board.
    @PostMapping(ScribeDesk.HERE + "/verberg")
    String hide(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Visit visit = new Visit(request, page, model);
        Spot spot = desk.find(request, page);
        Form form = Form.of(request, page);
        String reason = form.value("waarom").strip();
        if (reason.isEmpty() || reason.length() > Moderation.REASON) {
            return ScribePages.after(
                    new Move.Forbidden("workshop.board.move.reason"), "", spot, visit);
        }
        Move move = moderation.hide(spot, ScribeDesk.id(form, "briefje"), reason, page.actor());
        return ScribePages.after(move, "told.hidden", spot, visit);
    }

    @PostMapping(ScribeDesk.HERE + "/toon")
    String restore(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        UUID note = ScribeDesk.id(Form.of(request, page), "briefje");
        return ScribePages.after(
                moderation.restore(spot, note, page.actor()),
                "told.restored",
                spot,
                new Visit(request, page, model));
    }

    private String show(NoteCluster cluster, Form form, Visit visit) {
        TableView view = desk.view(cluster.spot(), visit.request(), visit.page());
        visit.model().addAttribute("view", view);
        visit.model().addAttribute("cluster", cluster);
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("parties", parties(visit.page()));
        visit.model().addAttribute("efforts", efforts(visit.page()));
        return "workshop/tablecard";
    }

    private NoteCluster cluster(Spot spot, String id) {
        Optional<Board> board = boards.find(spot);
        return board.stream()
                .flatMap(found -> found.clusters().stream())
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static NoteCluster.Description description(Form form, Page page) {
        return new NoteCluster.Description(
                form.ask("titel", page.say("workshop.board.title"))
                        .required()
                        .line(NoteCluster.TITLE),
                new NoteCluster.Bottom(
                        form.ask("oorzaak", page.say("workshop.board.cause"))
                                .text(NoteCluster.CAUSE),
                        form.ask("geraakt", page.say("workshop.board.affected"))
                                .line(NoteCluster.AFFECTED),
                        form.ask("bewijs", page.say("workshop.board.evidence"))
                                .text(NoteCluster.EVIDENCE),
                        form.ask("soort", page.say("workshop.board.category"))
                                .line(NoteCluster.CATEGORY)),
                new NoteCluster.Way(
                        form.ask("anders", page.say("workshop.board.unconventional")).ticked(),
                        form.ask("wie", page.say("workshop.board.owner")).choice(Party.class),
                        form.ask("werk", page.say("workshop.board.effort")).choice(Effort.class)));
    }

    private static Form filled(NoteCluster cluster, Page page) {
        NoteCluster.Description said = cluster.description();
        Form form =
                Form.empty(page)
                        .with("titel", said.title())
                        .with("oorzaak", said.bottom().cause())
                        .with("geraakt", said.bottom().affected())
                        .with("bewijs", said.bottom().evidence())
                        .with("soort", said.bottom().category())
                        .with("wie", said.way().owner().map(Enum::name).orElse(""))
                        .with("werk", said.way().effort().map(Enum::name).orElse(""))
                        .with(
                                "knelpunten",
                                cluster.links().stream().map(UUID::toString).toArray(String[]::new))
                        .with("versie", Integer.toString(cluster.version()));
        return said.way().isUnconventional() ? form.with("anders", "ja") : form;
    }

    private static int version(Form form) {
        String text = form.value("versie");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static List<Option> parties(Page page) {
        return Option.each(Party.class, Party::key, page);
    }

    private static List<Option> efforts(Page page) {
        return Option.each(
                Effort.class,
                effort -> "workshop.board.effort." + effort.name().toLowerCase(Locale.ROOT),
                page);
    }
}
