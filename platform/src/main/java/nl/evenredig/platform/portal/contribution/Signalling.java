// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import org.springframework.stereotype.Component;

/// The one place where a contribution becomes a signal. Called in the transaction of the deed, once for a contribution.
@Component
class Signalling {
    private static final String DUTCH = "nl";
    private static final String UNKNOWN = "und";

    private final Signals signals;

    Signalling(Signals signals) {
        this.signals = signals;
    }

    /// Makes a signal of what somebody said under a page. Everyone could read it there without a name, so it may be shown
    /// the same way; its author hears on the page of the contribution.
    ///
    /// @return the number of the signal
    String receive(Contribution contribution, Actor by) {
        Said said = contribution.said();
        String told = said.language().equals(UNKNOWN) ? "" : said.language();
        Saying saying = new Saying(String.join("\n", said.lines()), told, Theme.OTHER, "", "");
        Sender sender =
                new Sender(
                        AuthorKind.READERS,
                        "",
                        "",
                        "",
                        told.isEmpty() ? DUTCH : told,
                        Consent.ANONYMOUS);
        Signal signal = signals.receive(SignalPost.of(Channel.PAGE, saying, sender), by);
        if (!said.translation().isEmpty()) {
            DutchText dutch = new DutchText(said.translation(), DutchText.By.PERSON);
            signals.write(signal.id(), signal.version(), new Signals.Written("", told, dutch), by);
        }
        return signal.id().toString();
    }
}
