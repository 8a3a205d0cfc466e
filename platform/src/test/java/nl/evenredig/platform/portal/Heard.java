// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// Signals and questions that exist only for one test.
@Component
final class Heard {
    static final Actor EDITOR = Actor.job("test");
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final AccountId OWNER = new AccountId(UUID.randomUUID());
    static final Question.Subject LETTERS =
            new Question.Subject("Hoe maken we brieven duidelijk?", Theme.LANGUAGE, "HM04");

    final Signals signals;
    final Clusters clusters;
    final Questions questions;

    Heard(Signals signals, Clusters clusters, Questions questions) {
        this.signals = signals;
        this.clusters = clusters;
        this.questions = questions;
    }

    static Sender sender(Consent consent) {
        return new Sender(AuthorKind.RESIDENT, "", "", "", "nl", consent);
    }

    Signal signal(String words, Sender sender) {
        Saying saying = new Saying(words, "nl", Theme.LANGUAGE, "HM04", "");
        return signals.receive(SignalPost.of(Channel.WEB, saying, sender), Actor.stranger());
    }

    Signal signal() {
        return signal("De brief is te moeilijk.", sender(Consent.ANONYMOUS));
    }

    ClusterId cluster(List<Signal> signals) {
        return clusters.bundle(signals.stream().map(Signal::id).toList(), "Brieven", EDITOR)
                .cluster()
                .orElseThrow();
    }

    QuestionId question(Signal... askers) {
        return clusters.ask(cluster(List.of(askers)), LETTERS, EDITOR).question().orElseThrow();
    }

    int version(QuestionId id) {
        return questions.find(id).orElseThrow().version();
    }

    QuestionState state(QuestionId id) {
        return questions.find(id).orElseThrow().state();
    }

    QuestionId triaged(QuestionKind kind, Signal... askers) {
        QuestionId id = question(askers);
        questions.triage(id, version(id), triage(kind), EDITOR);
        return id;
    }

    static Questions.Triage triage(QuestionKind kind) {
        return new Questions.Triage(kind, OWNER, LocalDate.now(ZONE).plusDays(30));
    }
}
