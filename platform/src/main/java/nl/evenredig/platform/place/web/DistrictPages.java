// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place.web;

import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Who lives where: all districts, and each district with its neighbourhoods.
@Controller
@ForEveryone
final class DistrictPages {
    private final Places places;

    DistrictPages(Places places) {
        this.places = places;
    }

    @GetMapping("/wijken")
    String all(Model model) {
        model.addAttribute("list", DistrictList.of(places));
        return "place/districts";
    }

    @GetMapping("/wijken/{code}")
    String one(@PathVariable String code, @ModelAttribute("page") Page page, Model model) {
        District district =
                places.districts().stream()
                        .filter(known -> known.id().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("district", DistrictFigures.of(district, places, page));
        return "place/district";
    }
}
