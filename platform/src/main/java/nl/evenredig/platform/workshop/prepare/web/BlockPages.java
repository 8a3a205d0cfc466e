// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Block;
import nl.evenredig.platform.workshop.prepare.BlockKind;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One block of a programme: changed, added or taken away, and the question of a round.
@Controller
@Needs(Permission.PREPARE_WORKSHOPS)
final class BlockPages {
    private static final String HERE = ProgrammePages.HERE;

    private final PrepareDesk desk;
    private final ProgrammeSheet sheet;
    private final Programmes programmes;

    BlockPages(PrepareDesk desk, ProgrammeSheet sheet, Programmes programmes) {
        this.desk = desk;
        this.sheet = sheet;
        this.programmes = programmes;
    }

    @PostMapping(HERE + "/blok")
    String change(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        OptionalLong place = place(form, visit);
        String of = form.value("plaats");
        String title = form.ask("naam-" + of, visit.label("block")).required().line(Workshop.TITLE);
        OptionalLong minutes = minutes(form, "minuten-" + of, visit);
        if (form.isFaulty()) {
            return sheet.show(workshop, form, visit);
        }
        return after(
                workshop,
                programmes.change(
                        workshop.id(),
                        (int) place.orElseThrow(),
                        title,
                        (int) minutes.orElseThrow()),
                page);
    }

    @PostMapping(HERE + "/nieuw")
    String add(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        Optional<BlockKind> kind =
                form.ask("deel", visit.label("kind")).required().choice(BlockKind.class);
        String title = form.ask("titel", visit.label("block")).line(Workshop.TITLE);
        OptionalLong minutes = minutes(form, "duur", visit);
        OptionalLong after = form.ask("na", visit.label("after")).number(0, Block.BLOCKS);
        if (form.isFaulty() || kind.filter(one -> one != BlockKind.ROUND).isEmpty()) {
            return sheet.show(workshop, form, visit);
        }
        Block block =
                new Block(
                        1,
                        kind.get(),
                        title.isEmpty() ? page.say(kind.get().key()) : title,
                        (int) minutes.orElseThrow(),
                        OptionalInt.empty());
        return after(workshop, programmes.add(workshop.id(), (int) after.orElse(0), block), page);
    }

    @PostMapping(HERE + "/weg")
    String remove(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        OptionalLong place = place(form, visit);
        return form.isFaulty()
                ? sheet.show(workshop, form, visit)
                : after(
                        workshop,
                        programmes.remove(
                                workshop.id(), (int) place.orElseThrow(), form.value("gezien")),
                        page);
    }

    /// Says what is asked in a round, how long everyone writes and how many dots each has.
    @PostMapping(HERE + "/ronde")
    String word(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = desk.find(id);
        PrepareVisit visit = new PrepareVisit(request, page, model);
        Form form = visit.form();
        OptionalLong number = place(form, visit);
        String of = form.value("plaats");
        String question =
                form.ask("vraag-" + of, visit.label("asked.all")).required().line(Round.QUESTION);
        OptionalLong silence =
                form.ask("stilte-" + of, visit.label("silence"))
                        .required()
                        .number(1, Round.SILENCE);
        OptionalLong dots =
                form.ask("stippen-" + of, visit.label("dots")).required().number(1, Round.DOTS);
        if (form.isFaulty()) {
            return sheet.show(workshop, form, visit);
        }
        Round.Terms terms =
                new Round.Terms(question, (int) silence.orElseThrow(), (int) dots.orElseThrow());
        return after(
                workshop, programmes.word(workshop.id(), (int) number.orElseThrow(), terms), page);
    }

    private static OptionalLong place(Form form, PrepareVisit visit) {
        return form.ask("plaats", visit.label("place")).required().number(1, Block.BLOCKS);
    }

    private static OptionalLong minutes(Form form, String field, PrepareVisit visit) {
        return form.ask(field, visit.label("minutes")).required().number(Block.FEWEST, Block.MOST);
    }

    private static String after(Workshop workshop, Move move, Page page) {
        return PrepareDesk.after(move, PrepareDesk.path(workshop, "/programma"), page);
    }
}
