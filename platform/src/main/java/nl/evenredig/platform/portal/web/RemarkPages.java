// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.evenredig.platform.portal.Remarks;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// What senders say is not right; each stays here until a colleague did something about it. Of two who tick one off, one
/// does, and both see it gone.
@Controller
@Needs(Permission.TEND_SIGNALS)
final class RemarkPages {
    static final String PATH = "/loket/klopt-niet";

    private final Remarks remarks;

    RemarkPages(Remarks remarks) {
        this.remarks = remarks;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute(
                "rows",
                remarks.open().stream()
                        .map(remark ->
                                new RemarkRow(
                                        remark,
                                        LocalDate.ofInstant(remark.writtenAt(), SenderSteps.ZONE)))
                        .toList());
        return "portal/remarks";
    }

    @PostMapping(PATH + "/{id}")
    String settle(@PathVariable String id, @ModelAttribute("page") Page page) {
        try {
            remarks.settle(UUID.fromString(id), page.actor());
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + page.link(PATH);
    }
}
