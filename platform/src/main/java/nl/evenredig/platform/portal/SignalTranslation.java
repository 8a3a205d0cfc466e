// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.evenredig.platform.shared.job.Agenda;
import nl.evenredig.platform.shared.job.Errand;
import org.springframework.stereotype.Component;

/// Has a program say in Dutch what a signal says, so that colleagues can begin; a person still has to look. Without such
/// a program nothing happens. When it does not answer, it is asked again every few minutes, for a day.
@Component
class SignalTranslation implements Errand {
    private static final String NAME = "portal.translate-signal";
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final SignalStore store;
    private final Translator translator;
    private final Agenda agenda;
    private final Clock clock;

    SignalTranslation(SignalStore store, Translator translator, Agenda agenda, Clock clock) {
        this.store = store;
        this.translator = translator;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// Asks for it, in the transaction in which the signal came in.
    void wish(Signal signal) {
        if (translator.isOn() && isWanted(signal)) {
            agenda.ask(NAME, signal.id().toString(), clock.instant());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        SignalId.read(subject)
                .flatMap(store::find)
                .filter(signal -> translator.isOn() && isWanted(signal) && isYoung(signal))
                .ifPresent(this::translate);
    }

    private void translate(Signal signal) {
        String words = signal.saying().words();
        String dutch = translator.translate(words, signal.language(), "nl");
        store.propose(signal, cut(dutch));
    }

    private static boolean isWanted(Signal signal) {
        return !signal.saying().words().isEmpty()
                && !signal.language().equals("nl")
                && signal.dutch().by() == DutchText.By.NOBODY;
    }

    private boolean isYoung(Signal signal) {
        Instant last = signal.receivedAt().plus(PATIENCE);
        return last.isAfter(clock.instant());
    }

    private static String cut(String text) {
        return text.length() <= Saying.WORDS ? text : text.substring(0, Saying.WORDS);
    }
}
