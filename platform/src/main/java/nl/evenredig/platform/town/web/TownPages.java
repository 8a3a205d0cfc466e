// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.PagePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

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
        String path = PagePath.of(about).text();
        model.addAttribute("about", path);
        model.addAttribute("subject", PageSubject.of(path).key());
        return "town/help";
    }

    @GetMapping("/hulp/toetsenbord")
    String keyboard() {
        return "town/keyboard";
    }

    @GetMapping("/wat-kunt-u/{role}")
    String role(@PathVariable String role, Model model) {
        RolePage page =
                RolePage.at(role)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("role", page);
        return "town/role";
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
