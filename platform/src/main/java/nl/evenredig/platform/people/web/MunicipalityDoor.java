// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Identities;
import nl.evenredig.platform.people.Means;
import nl.evenredig.platform.people.OpenQuestion;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.people.oidc.Arrival;
import nl.evenredig.platform.people.oidc.MunicipalitySignIn;
import nl.evenredig.platform.people.oidc.Refusal;
import nl.evenredig.platform.people.oidc.Trip;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signing in through the municipality's own sign-in. It begins with a link and not with a form: a browser that sends a
/// form is not let through to another site. All that goes wrong ends on one page with a way back.
@Controller
@ForEveryone
final class MunicipalityDoor {
    static final String PATH = "/inloggen/gemeente";
    static final String RETURN = PATH + "/terug";
    static final String OUT = PATH + "/uit";

    private static final String REFUSED = PATH + "/niet-gelukt";
    private static final String TOLD = "municipality-address";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final MunicipalitySignIn municipality;
    private final Identities identities;
    private final Sessions sessions;

    MunicipalityDoor(MunicipalitySignIn municipality, Identities identities, Sessions sessions) {
        this.municipality = municipality;
        this.identities = identities;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    String go(
            @RequestParam(name = "naar", defaultValue = "") String wayOn,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        checkOffered();
        Trip trip = new Trip(WayOn.of(wayOn).path(), page.language().prefix());
        return "redirect:"
                + municipality
                        .question(request, trip)
                        .orElseGet(() -> refused(Refusal.SILENT, trip));
    }

    @GetMapping(RETURN)
    String come(HttpServletRequest request) {
        checkOffered();
        Arrival arrival = municipality.check(request);
        return "redirect:"
                + switch (arrival) {
                    case Arrival.Refused(Refusal why, Trip trip) -> refused(why, trip);
                    case Arrival.Proven proven -> admit(proven, request);
                };
    }

    @GetMapping(REFUSED)
    String tell(
            @RequestParam(name = "reden", defaultValue = "") String word,
            HttpServletRequest request,
            Model model) {
        checkOffered();
        model.addAttribute("refusal", Refusal.of(word));
        model.addAttribute("address", OpenQuestion.take(request, TOLD, String.class).orElse(""));
        return "people/municipalityrefused";
    }

    @GetMapping(OUT)
    String out(Model model) {
        checkOffered();
        model.addAttribute("wayOut", municipality.wayOut().orElse(""));
        return "people/municipalityout";
    }

    private String admit(Arrival.Proven proven, HttpServletRequest request) {
        Optional<AccountId> account = identities.recognise(proven.identity(), proven.address());
        if (account.isPresent()) {
            sessions.begin(request, account.get(), Means.MUNICIPALITY);
            return WayOn.of(proven.trip().wayOn()).path();
        }
        Refusal why = proven.address().isPresent() ? Refusal.STRANGER : Refusal.NAMELESS;
        municipality.note(why);
        // Which address the municipality told is what an administrator must know to let them in.
        proven.address().ifPresent(address -> OpenQuestion.keep(request, TOLD, address, PATIENCE));
        return refused(why, proven.trip());
    }

    private static String refused(Refusal why, Trip trip) {
        return trip.prefix() + REFUSED + "?reden=" + why.word();
    }

    private void checkOffered() {
        if (!municipality.isOffered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
