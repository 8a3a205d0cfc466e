// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.ExplorationState;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;
import nl.evenredig.platform.thread.Dossier;

/// An exploration as everyone reads it.
///
/// @param exploration what was asked, with whom was spoken and what was found
/// @param dossier of its question
/// @param file the report as a file
public record ExplorationView(Exploration exploration, Dossier dossier, Optional<Upload> file) {
    /// Whether readers may say something under it.
    public boolean isPublished() {
        return dossier.opening().isPublic() && exploration.state() == ExplorationState.REPORTED;
    }

    /// What the question is.
    public String question() {
        return dossier.title();
    }

    /// The key of how it stands.
    public String stateKey() {
        return "portal.exploration.state." + DeskWords.key(exploration.state());
    }

    public Status status() {
        return switch (exploration.state()) {
            case PLANNED -> Status.LATER;
            case UNDER_WAY -> Status.RUNNING;
            case REPORTED -> Status.GOOD;
            case CALLED_OFF -> Status.DECLINED;
        };
    }

    /// Each conversation: its day and with what kind of party.
    public List<Spoken> spoken(Page page) {
        return exploration.interviews().stream()
                .map(one ->
                        new Spoken(
                                page.date(one.day()),
                                page.say("portal.exploration.party." + DeskWords.key(one.party())),
                                one.heard()))
                .toList();
    }

    /// One conversation.
    public record Spoken(String day, String party, String heard) {}

    /// Whether the afternoon is still to come.
    public boolean isMeetingAhead(Page page) {
        return exploration.state().isOpen()
                && exploration.plan().meeting().isPresent()
                && !exploration.plan().meeting().get().day().isBefore(page.today());
    }
}
