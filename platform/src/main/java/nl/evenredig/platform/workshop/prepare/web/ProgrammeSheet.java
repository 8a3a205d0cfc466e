// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Block;
import nl.evenredig.platform.workshop.prepare.BlockKind;
import nl.evenredig.platform.workshop.prepare.Programme;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.stereotype.Component;

/// The page of a programme. What somebody typed stands in it; the rest is as it was kept.
@Component
final class ProgrammeSheet {
    private final PrepareDesk desk;
    private final Programmes programmes;
    private final Rounds rounds;

    ProgrammeSheet(PrepareDesk desk, Programmes programmes, Rounds rounds) {
        this.desk = desk;
        this.programmes = programmes;
        this.rounds = rounds;
    }

    String show(Workshop workshop, Form form, PrepareVisit visit) {
        desk.show(workshop, form, visit);
        Programme programme = programmes.of(workshop.id());
        Map<Integer, Round> asked = new HashMap<>();
        rounds.of(workshop.id()).forEach(round -> asked.put(round.number(), round));
        programme.blocks().forEach(block -> fill(form, block));
        asked.values().forEach(round -> fill(form, round));
        visit.model().addAttribute("programme", programme);
        visit.model().addAttribute("rounds", asked);
        visit.model().addAttribute("times", programme.times(workshop));
        visit.model().addAttribute("usual", Programme.usual(workshop.plan().format()));
        visit.model().addAttribute("kinds", kinds(visit));
        return "workshop/programme";
    }

    private static List<Option> kinds(PrepareVisit visit) {
        return Arrays.stream(BlockKind.values())
                .filter(kind -> kind != BlockKind.ROUND)
                .map(kind -> new Option(kind.name(), visit.page().say(kind.key())))
                .toList();
    }

    private static void fill(Form form, Block block) {
        fill(form, "naam-" + block.place(), block.title());
        fill(form, "minuten-" + block.place(), Integer.toString(block.minutes()));
    }

    private static void fill(Form form, Round round) {
        fill(form, "vraag-" + round.number(), round.question());
        fill(form, "stilte-" + round.number(), Integer.toString(round.minutes()));
        fill(form, "stippen-" + round.number(), Integer.toString(round.dots()));
    }

    private static void fill(Form form, String field, String value) {
        if (!form.typed().containsKey(field)) {
            form.with(field, value);
        }
    }
}
