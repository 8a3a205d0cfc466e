// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The home page, who lives here, help, and what we promise about access and personal data.
@Controller
final class TownPages {
    private final TownFacts facts;

    TownPages(TownFacts facts) {
        this.facts = facts;
    }

    @GetMapping("/")
    String home(Model model) {
        Optional<Home> home = facts.home();
        home.ifPresent(shown -> model.addAttribute("home", shown));
        return home.isPresent() ? "town/home" : "town/empty";
    }

    @GetMapping("/wijken")
    String districts(@ModelAttribute("page") Page page, Model model) {
        Optional<Home> home = facts.home();
        if (home.isEmpty()) {
            return "town/empty";
        }
        model.addAttribute("home", home.get());
        model.addAttribute("table", table(page, home.get()));
        return "town/districts";
    }

    @GetMapping("/hulp")
    String help() {
        return "town/help";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "town/access";
    }

    @GetMapping("/uw-gegevens")
    String privacy() {
        return "town/privacy";
    }

    private static Table table(Page page, Home home) {
        List<Table.Column> columns =
                List.of(
                        Table.Column.names(page.say("place.district")),
                        Table.Column.numbers(page.say("place.residents")));
        List<List<String>> rows =
                home.mirror().bars().stream()
                        .map(bar -> List.of(bar.name(), page.number(bar.residents())))
                        .toList();
        return new Table(page.say("place.table"), columns, rows);
    }
}
