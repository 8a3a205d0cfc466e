// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Redaction;
import nl.evenredig.platform.shared.form.Form;

/// What lies open at the side of the desk and is not a question yet: one signal, or signals that lie together.
///
/// @param path its address
/// @param cluster the signals it is; empty for one signal that nobody took up
/// @param signals what it says
/// @param like what is like it
/// @param settled how it was settled; empty while it is open
/// @param form what is being typed
/// @param straight the last day of a straightforward question that is made now
public record DeskPanel(
        String path,
        Optional<Cluster> cluster,
        List<DeskAsker> signals,
        List<DeskLike> like,
        Settled settled,
        Form form,
        LocalDate straight) {
    /// How it was settled, and what was taken out of it.
    public record Settled(String words, String reason, List<Redaction> redactions) {}

    public DeskPanel {
        signals = List.copyOf(signals);
        like = List.copyOf(like);
    }

    /// The only signal.
    public DeskAsker only() {
        return signals.getFirst();
    }

    /// The likest thing this can be laid with.
    public Optional<DeskLike> target() {
        return like.stream().filter(one -> !one.target().isEmpty()).findFirst();
    }
}
