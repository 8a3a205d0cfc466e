// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.Optional;
import nl.evenredig.platform.thread.Dossier;
import org.springframework.ui.Model;

/// A short page that says what happened, or asks to press one button.
///
/// @param key what the texts of this page start with
/// @param dossier which question it is about; empty when a link leads nowhere
/// @param post where its button sends to; empty for a page without one
record Notice(String key, Optional<Dossier> dossier, String post) {
    static Notice sent(Dossier dossier) {
        return new Notice("thread.notice.sent.", Optional.of(dossier), "");
    }

    static Notice confirm(Dossier dossier, String secret) {
        return new Notice(
                "thread.notice.confirm.", Optional.of(dossier), "/volg/bevestig/" + secret);
    }

    static Notice confirmed(Dossier dossier) {
        return new Notice("thread.notice.confirmed.", Optional.of(dossier), "");
    }

    static Notice stop(Dossier dossier, String secret) {
        return new Notice("thread.notice.stop.", Optional.of(dossier), "/volg/stop/" + secret);
    }

    static Notice stopped() {
        return new Notice("thread.notice.stopped.", Optional.empty(), "");
    }

    static Notice expired() {
        return new Notice("thread.notice.expired.", Optional.empty(), "");
    }

    /// Puts it in the model and names its template.
    String on(Model model) {
        model.addAttribute("key", key);
        model.addAttribute("dossier", dossier);
        model.addAttribute("post", post);
        return "thread/notice";
    }
}
