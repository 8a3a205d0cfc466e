// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.List;
import nl.evenredig.platform.thread.Dossier;
import org.springframework.ui.Model;

/// A short page that says what happened, or asks to press one button.
///
/// @param key what the texts of this page start with
/// @param dossiers which questions it is about; empty when a link leads nowhere
/// @param post where its button sends to; empty for a page without one
/// @param instead where somebody can choose something milder; empty for nothing
record Notice(String key, List<Dossier> dossiers, String post, String instead) {
    Notice {
        dossiers = List.copyOf(dossiers);
    }

    static Notice sent(Dossier dossier) {
        return told("thread.notice.sent.", List.of(dossier));
    }

    static Notice confirm(Dossier dossier, String secret) {
        return new Notice(
                "thread.notice.confirm.", List.of(dossier), "/volg/bevestig/" + secret, "");
    }

    static Notice confirmed(Dossier dossier) {
        return told("thread.notice.confirmed.", List.of(dossier));
    }

    /// @param instead where they can choose to hear less often; empty when they cannot
    static Notice stop(List<Dossier> dossiers, String secret, String instead) {
        return new Notice("thread.notice.stop.", dossiers, "/volg/stop/" + secret, instead);
    }

    static Notice chosen(List<Dossier> dossiers) {
        return told("thread.notice.chosen.", dossiers);
    }

    static Notice stopped() {
        return told("thread.notice.stopped.", List.of());
    }

    static Notice expired() {
        return told("thread.notice.expired.", List.of());
    }

    private static Notice told(String key, List<Dossier> dossiers) {
        return new Notice(key, dossiers, "", "");
    }

    /// Puts it in the model and names its template.
    String on(Model model) {
        model.addAttribute("key", key);
        model.addAttribute("dossiers", dossiers);
        model.addAttribute("post", post);
        model.addAttribute("instead", instead);
        return "thread/notice";
    }
}
