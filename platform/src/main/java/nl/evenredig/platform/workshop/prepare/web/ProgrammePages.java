// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Block;
import nl.evenredig.platform.workshop.prepare.BlockKind;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a day looks like: from a template, and in another order. [BlockPages] has what is changed of one block.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class ProgrammePages {
    static final String HERE = "/kennisateliers/{id}/voorbereiding/programma";

    private final PrepareDesk desk;
    private final ProgrammeSheet sheet;
    private final Programmes programmes;

    ProgrammePages(PrepareDesk desk, ProgrammeSheet sheet, Programmes programmes) {
        this.desk = desk;
        this.sheet = sheet;
        this.programmes = programmes;
    }

    @GetMapping(HERE)
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return sheet.show(desk.find(id), Form.empty(page), new PrepareVisit(request, page, model));
    }

    /// Puts the usual programme in the place of what was there.
    @PostMapping(HERE)
    String use(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        Optional<Format> format =
                form.ask("soort", visit.label("format")).required().choice(Format.class);
        if (form.isFaulty()) {
            return sheet.show(workshop, form, visit);
        }
        Map<BlockKind, String> names = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            names.put(kind, page.say(kind.key()));
        }
        Map<Topic, String> questions = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            questions.put(
                    topic, page.say("workshop.topic." + topic.name().toLowerCase(Locale.ROOT)));
        }
        Move move = programmes.use(workshop.id(), format.orElseThrow(), names, questions);
        return PrepareDesk.after(move, PrepareDesk.path(workshop, "/programma"), page);
    }

    /// Puts a block in another place; a drag sends the same form as a button.
    @PostMapping(HERE + "/verplaats")
    String move(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        OptionalLong from = form.ask("van", visit.label("place")).number(1, Block.BLOCKS);
        OptionalLong to = form.ask("naar", visit.label("place")).number(1, Block.BLOCKS);
        if (form.isFaulty() || from.isEmpty() || to.isEmpty()) {
            return sheet.show(workshop, form, visit);
        }
        Move move = programmes.move(workshop.id(), (int) from.getAsLong(), (int) to.getAsLong());
        return PrepareDesk.after(move, PrepareDesk.path(workshop, "/programma"), page);
    }
}
