// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.keys;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.access.ForEveryone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that tells which keys do something; `?` opens it.
@Controller
@ForEveryone
final class KeyPages {
    private static final List<Shortcut> EVERYWHERE =
            List.of(
                    new Shortcut("Tab", "form.keys.tab", 1),
                    new Shortcut("Shift + Tab", "form.keys.back", 2),
                    new Shortcut("Enter", "form.keys.enter", 3),
                    new Shortcut("↑ ↓", "form.keys.arrows", 5),
                    new Shortcut("?", "form.keys.help", 6));

    private final List<Shortcut> shortcuts;

    KeyPages(ObjectProvider<Shortcut> own) {
        shortcuts =
                Stream.concat(EVERYWHERE.stream(), own.stream())
                        .sorted(Comparator.comparingInt(Shortcut::place))
                        .toList();
    }

    @GetMapping("/sneltoetsen")
    String keys(Model model) {
        model.addAttribute("shortcuts", shortcuts);
        return "shared/keys";
    }
}
