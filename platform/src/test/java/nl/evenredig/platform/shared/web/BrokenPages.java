// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Pages on which things go wrong, to see what a reader is told then.
@Controller
final class BrokenPages {
    @GetMapping("/proef/fout")
    String fails() {
        throw new IllegalStateException("Nobody may see this secret.");
    }

    @GetMapping("/proef/sjabloon")
    String failsWhileWriting(Model model) {
        model.addAttribute("problem", "no such text");
        return "shared/problem";
    }

    @GetMapping("/proef/getal")
    String reads(@RequestParam("aantal") int number, Model model) {
        model.addAttribute("problem", "unknown");
        return "shared/problem";
    }
}
