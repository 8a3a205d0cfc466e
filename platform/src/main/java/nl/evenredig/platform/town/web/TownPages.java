// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.PagePath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The home page, help, and what we promise about access and personal data.
@Controller
@ForEveryone
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

    @GetMapping("/hulp")
    String help(@RequestParam(name = "pagina", defaultValue = "/") String about, Model model) {
        model.addAttribute("about", PagePath.of(about).text());
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
}
