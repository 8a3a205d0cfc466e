// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.FigureSheet;
import nl.evenredig.platform.portal.Figures;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.list.Csv;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signals per theme and district, for council and authority, under the same rules as what everyone sees.
@Controller
@Needs(Permission.READ_SIGNAL_FIGURES)
final class SignalFigurePages {
    private final Figures figures;
    private final Areas areas;

    SignalFigurePages(Figures figures, Areas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    @GetMapping(SignalEntrance.FIGURES)
    String show(
            @RequestParam(name = "jaar", defaultValue = "") String year,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("view", view(year, page));
        return "portal/signalfigures";
    }

    @GetMapping(SignalEntrance.FIGURES + "/tabel.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(name = "jaar", defaultValue = "") String year,
            @ModelAttribute("page") Page page) {
        YearView view =
                view(year, page)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Csv.of(view.cross()).answer("signalen-" + view.sheet().year());
    }

    private Optional<YearView> view(String typed, Page page) {
        List<Integer> years = figures.years();
        Optional<Integer> chosen =
                years.stream()
                        .filter(year -> Integer.toString(year).equals(typed))
                        .findFirst()
                        .or(() -> years.stream().findFirst());
        Optional<FigureSheet> sheet = chosen.flatMap(figures::find);
        return sheet.map(found -> new YearView(found, new SignalChoices(page, areas), years));
    }
}
