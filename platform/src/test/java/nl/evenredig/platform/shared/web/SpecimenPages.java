// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.List;
import nl.evenredig.platform.shared.access.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Pages that the town does not have: on which things go wrong, and one with every component.
@Controller
@ForEveryone
final class SpecimenPages {
    @GetMapping("/proef/fout")
    String fails() {
        throw new IllegalStateException("Nobody may see this secret.");
    }

    @GetMapping("/proef/sjabloon")
    String failsWhileWriting(Model model) {
        model.addAttribute("problem", "no such text");
        return "shared/problem";
    }

    @GetMapping("/proef/onderdelen")
    String showsEveryComponent(Model model) {
        model.addAttribute("title", "Onderdelen");
        model.addAttribute("text", "Zo ziet een zin van twee regels eruit op een smalle kaart.");
        model.addAttribute(
                "stages",
                List.of(
                        new Stage("Signaal", "3 maart", Stage.Time.DONE),
                        new Stage("Vraag", "nu", Stage.Time.NOW),
                        new Stage("Antwoord", "vóór 15 december", Stage.Time.LATER)));
        model.addAttribute("faults", List.of(new Fault("veld", "Vul een bedrag in.")));
        model.addAttribute(
                "table",
                new Table(
                        "Plannen",
                        List.of(Table.Column.names("Plan"), Table.Column.numbers("Stemmen")),
                        List.of(List.of("Bankje", "12"), List.of("Boom", "1.024"))));
        return "shared/specimen";
    }

    @GetMapping("/proef/getal")
    String reads(@RequestParam("aantal") int number, Model model) {
        model.addAttribute("problem", "unknown");
        return "shared/problem";
    }
}
