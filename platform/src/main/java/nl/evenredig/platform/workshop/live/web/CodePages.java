// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Qr;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.live.Code;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Pass;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// A card for each table with its code, to print and to put on it; and one for who writes there.
@Controller
@Needs(Permission.LEAD_WORKSHOPS)
final class CodePages {
    private static final String JOIN = "/kennisatelier";

    private final DayShow show;
    private final Codes codes;
    private final TownSettings settings;

    CodePages(DayShow show, Codes codes, TownSettings settings) {
        this.show = show;
        this.codes = codes;
        this.settings = settings;
    }

    @GetMapping("/kennisateliers/{id}/dag/kaarten")
    String cards(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Workshop workshop = show.find(id);
        List<CodeCard> cards =
                codes.of(workshop.id()).stream()
                        .filter(code -> code.kind() != Pass.Kind.SCREEN)
                        .map(this::card)
                        .toList();
        model.addAttribute("workshop", workshop);
        model.addAttribute("cards", cards);
        model.addAttribute("address", settings.site() + JOIN);
        return "workshop/codecards";
    }

    private CodeCard card(Code code) {
        String address = settings.site() + JOIN;
        // Who writes for a table types the code: nobody comes in as such by photographing a card.
        return new CodeCard(
                code,
                Qr.of(
                        code.kind() == Pass.Kind.SCRIBE
                                ? address
                                : address + "?code=" + code.text()));
    }
}
