// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Visit;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.board.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// The scribe lays notes of the table together: by mouse, touch or keyboard, with or without JavaScript.
@Controller
@ForEveryone
final class ScribePages {
    private static final String NEW = "nieuw";
    private static final String START = "workshop.";
    private static final Pattern OURS =
            Pattern.compile("(board\\.(move|told)|live\\.move)\\.[a-z]{1,20}");

    private final ScribeDesk desk;
    private final Boards boards;

    ScribePages(ScribeDesk desk, Boards boards) {
        this.desk = desk;
        this.boards = boards;
    }

    /// The board; who stands at none is asked for the code of a table.
    @GetMapping(ScribeDesk.HERE)
    String read(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Optional<Spot> spot = desk.spot(request, page);
        if (spot.isEmpty()) {
            return "redirect:" + page.link("/kennisatelier");
        }
        return show(spot.get(), Form.empty(page), new Visit(request, page, model));
    }

    /// Shows the board, with what was typed.
    String show(Spot spot, Form form, Visit visit) {
        visit.model().addAttribute("view", desk.view(spot, visit.request(), visit.page()));
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("told", told(visit.request(), visit.page()));
        return "workshop/table";
    }

    /// Lays a note somewhere else: in a cluster, in a new one, or loose.
    @PostMapping(ScribeDesk.HERE + "/leg")
    String lay(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Form form = Form.of(request, page);
        UUID note = ScribeDesk.id(form, "briefje");
        Optional<UUID> from = ScribeDesk.some(form, "van");
        if (form.value("naar").equals(NEW)) {
            return from.isEmpty()
                    ? open(spot, form, List.of(note), new Visit(request, page, model))
                    : after(
                            new Move.Forbidden("workshop.board.move.loose"),
                            "",
                            spot,
                            new Visit(request, page, model));
        }
        Move move = boards.move(spot, note, from, ScribeDesk.some(form, "naar"));
        return after(move, "told.laid", spot, new Visit(request, page, model));
    }

    /// Makes a cluster of the notes that were ticked.
    @PostMapping(ScribeDesk.HERE + "/bundel")
    String bundle(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Form form = Form.of(request, page);
        List<UUID> chosen =
                Stream.ofNullable(request.getParameterValues("kies"))
                        .flatMap(Stream::of)
                        .filter(text -> text.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .toList();
        return open(spot, form, chosen, new Visit(request, page, model));
    }

    private String open(Spot spot, Form form, List<UUID> notes, Visit visit) {
        String label = visit.page().say("workshop.board.title");
        String title = form.ask("titel", label).required().line(NoteCluster.TITLE);
        return form.isFaulty()
                ? show(spot, form, visit)
                : after(boards.open(spot, title, notes), "told.opened", spot, visit);
    }

    @PostMapping(ScribeDesk.HERE + "/voeg")
    String merge(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Form form = Form.of(request, page);
        Visit visit = new Visit(request, page, model);
        Optional<UUID> into = ScribeDesk.some(form, "in");
        return into.isEmpty()
                ? after(new Move.Gone(), "", spot, visit)
                : after(
                        boards.merge(spot, ScribeDesk.id(form, "bundel"), into.get()),
                        "told.merged",
                        spot,
                        visit);
    }

    @PostMapping(ScribeDesk.HERE + "/haalweg")
    String remove(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Move move = boards.remove(spot, ScribeDesk.id(Form.of(request, page), "bundel"));
        return after(move, "told.removed", spot, new Visit(request, page, model));
    }

    @PostMapping(ScribeDesk.HERE + "/hoger")
    String raise(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Move move = boards.raise(spot, ScribeDesk.id(Form.of(request, page), "bundel"));
        return after(move, "told.raised", spot, new Visit(request, page, model));
    }

    @PostMapping(ScribeDesk.HERE + "/terug")
    String takeBack(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Spot spot = desk.find(request, page);
        Move move = boards.takeBack(spot, ScribeDesk.id(Form.of(request, page), "daad"));
        return after(move, "told.back", spot, new Visit(request, page, model));
    }

    /// Back to the board, telling what came of it.
    static String after(Move move, String done, Spot spot, Visit visit) {
        String told =
                switch (move) {
                    case Move.Done() -> "board." + done;
                    case Move.Overtaken() -> "board.move.overtaken";
                    case Move.Gone() -> "board.move.gone";
                    case Move.Forbidden(String key) -> key.substring(START.length());
                };
        return ScribeDesk.back(spot, visit.request(), visit.page(), told);
    }

    private static String told(HttpServletRequest request, Page page) {
        String asked = request.getParameter("melding");
        boolean isOurs = asked != null && OURS.matcher(asked).matches();
        return isOurs && page.knows(START + asked) ? page.say(START + asked) : "";
    }
}
