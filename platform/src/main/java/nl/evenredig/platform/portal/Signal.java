// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Plain;

/// Something somebody told the town.
///
/// @param id its number
/// @param state how far it is
/// @param cluster the signals it lies with; empty while nobody took it up
/// @param channel by which way it came
/// @param saying what it says
/// @param sender who sent it
/// @param hasVoice whether it was spoken
/// @param guess what language the program thinks it is in
/// @param dutch what it says in Dutch
/// @param isSuspect whether perhaps a machine sent it, and nobody has said otherwise yet
/// @param receivedAt when it came in
/// @param version how often it was changed, from 1
public record Signal(
        SignalId id,
        SignalState state,
        Optional<ClusterId> cluster,
        Channel channel,
        Saying saying,
        Sender sender,
        boolean hasVoice,
        Guess guess,
        DutchText dutch,
        boolean isSuspect,
        Instant receivedAt,
        int version) {
    /// Its language, as told or else as guessed; empty for unknown.
    public String language() {
        return saying.told().isEmpty() ? guess.language() : saying.told();
    }

    /// Whether a colleague must still say in Dutch what it says.
    public boolean needsDutch() {
        return !language().equals("nl") && dutch.by() != DutchText.By.PERSON;
    }

    /// What it says as one line, in Dutch when somebody said it in Dutch; its number when there are no words yet.
    public String headline() {
        String words = Plain.line(dutch.text().isEmpty() ? saying.words() : dutch.text());
        if (words.isEmpty()) {
            return id.toString();
        }
        return words.length() <= Cluster.TITLE
                ? words
                : words.substring(0, Cluster.TITLE - 1) + "…";
    }

    /// What it says in words that can be read now: the sender's, else the Dutch ones; empty for a voice nobody wrote down.
    public String readable() {
        return saying.words().isEmpty() ? dutch.text() : saying.words();
    }
}
