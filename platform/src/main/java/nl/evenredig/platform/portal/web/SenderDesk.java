// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.ReferralState;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.portal.Remarks;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Brings together what the sender of a signal can see of it.
@Component
record SenderDesk(
        Signals signals,
        Answers answers,
        Remarks remarks,
        Trail trail,
        Elsewhere elsewhere,
        Files files) {
    /// Where a signal went.
    @Component
    record Trail(Clusters clusters, Questions questions, Threads threads, Areas areas) {}

    /// Who else was asked.
    @Component
    record Elsewhere(Referrals referrals, Organisations organisations) {}

    /// What was sent along.
    @Component
    record Files(Uploads uploads, Showing showing) {}

    SenderView view(Signal signal, Page page) {
        Optional<Cluster> cluster = signal.cluster().flatMap(trail.clusters()::find);
        Optional<Question> question =
                cluster.flatMap(Cluster::question).flatMap(trail.questions()::find).map(this::last);
        boolean isPublic =
                question.flatMap(found -> trail.threads().find(found.id(), Audience.EVERYONE))
                        .isPresent();
        boolean hasOthers =
                cluster.filter(found -> trail.clusters().signals(found.id()).size() > 1)
                        .isPresent();
        List<Upload> sent = files.uploads().of(signal.id().owner());
        return new SenderView(
                signal,
                SenderSteps.of(
                        signal,
                        new SenderSteps.Way(
                                cluster,
                                question,
                                question.flatMap(found -> asked(found.id(), signal.id()))),
                        page),
                cluster,
                question.filter(_ -> isPublic),
                answers.feedback(signal.id()),
                new SenderView.Around(
                        hasOthers,
                        has(sent, FileKind.VOICE),
                        has(sent, FileKind.PHOTO),
                        remarks.of(signal.id())));
    }

    SignalChoices choices(Page page) {
        return new SignalChoices(page, trail.areas());
    }

    /// What its sender sent along, for the sender.
    ResponseEntity<Resource> file(Signal signal, FileKind kind) {
        return files.uploads().of(signal.id().owner()).stream()
                .filter(upload -> upload.kind() == kind)
                .findFirst()
                .map(files.showing()::own)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The organisation that was asked last and reads what this sender said.
    private Optional<SenderSteps.Asked> asked(QuestionId question, SignalId signal) {
        return elsewhere.referrals().of(question).stream()
                .filter(one -> one.state() != ReferralState.WITHDRAWN)
                .filter(one -> one.wish().agreed().contains(signal))
                .findFirst()
                .flatMap(one ->
                        elsewhere
                                .organisations()
                                .find(one.wish().organisation())
                                .map(found -> new SenderSteps.Asked(found.name(), one.state())));
    }

    /// A question that went on in another is that other.
    private Question last(Question question) {
        return question.merged().flatMap(trail.questions()::find).orElse(question);
    }

    private static boolean has(List<Upload> sent, FileKind kind) {
        return sent.stream().anyMatch(upload -> upload.kind() == kind);
    }
}
