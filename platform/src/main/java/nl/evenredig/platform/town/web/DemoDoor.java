// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.evenredig.platform.people.Means;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.town.demo.Persona;
import nl.evenredig.platform.town.demo.Personas;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Lets a visitor of the demo town look around as one of its invented people. There is no such door elsewhere.
@Controller
@ForEveryone
@ConditionalOnProperty(name = "evenredig.empty", havingValue = "false")
final class DemoDoor {
    private final Personas personas;
    private final People people;
    private final Sessions sessions;

    DemoDoor(Personas personas, People people, Sessions sessions) {
        this.personas = personas;
        this.people = people;
        this.sessions = sessions;
    }

    @GetMapping("/demo/personen")
    String all(Model model) {
        model.addAttribute("faces", faces());
        return "town/personas";
    }

    @PostMapping("/demo/personen")
    String enter(
            @RequestParam(name = "persoon", defaultValue = "") String chosen,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Persona persona =
                personas.all().stream()
                        .filter(known -> known.account().toString().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.begin(request, persona.account(), Means.DEMO);
        return "redirect:" + page.link("/mijn");
    }

    private List<Face> faces() {
        List<Face> faces =
                personas.all().stream()
                        .flatMap(persona ->
                                people.find(persona.account()).stream()
                                        .map(account -> new Face(account, persona.task())))
                        .toList();
        if (faces.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return faces;
    }
}
