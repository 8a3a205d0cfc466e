// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Where any of our forms is sent to be kept for later, instead of to where it belongs: by its button, or by `js/draft.js`
/// while somebody types.
@Controller
@Needs(Permission.OWN_ACCOUNT)
final class DraftPages {
    private static final String OWN = "concept-";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9.:_-]{1,80}");
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[a-zA-Z0-9/_.~-]{0,200}");

    private final Drafts drafts;
    private final Actors actors;

    DraftPages(Drafts drafts, Actors actors) {
        this.drafts = drafts;
        this.actors = actors;
    }

    @PostMapping("/concept")
    ResponseEntity<Void> save(HttpServletRequest request, @ModelAttribute("page") Page page) {
        Form form = Form.of(request, page);
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.keySet().removeIf(field -> field.startsWith("_") || field.startsWith(OWN));
        String name = form.value(OWN + "formulier");
        if (!NAME.matcher(name).matches() || !drafts.save(actors.now(), name, typed)) {
            return ResponseEntity.badRequest().build();
        }
        return back(form, page);
    }

    @PostMapping("/concept/weg")
    ResponseEntity<Void> drop(HttpServletRequest request, @ModelAttribute("page") Page page) {
        Form form = Form.of(request, page);
        drafts.drop(actors.now(), form.value(OWN + "formulier"));
        return back(form, page);
    }

    /// To the page with the form; nowhere when a script asked. Never out of this town.
    private static ResponseEntity<Void> back(Form form, Page page) {
        String where = form.value(OWN + "terug");
        if (where.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        String path = HERE.matcher(where).matches() ? where : "/";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create(page.link(path)).toString())
                .build();
    }
}
