// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.portal.Feedback;
import nl.evenredig.platform.portal.Inbox;
import nl.evenredig.platform.portal.Publication;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.Referral;
import nl.evenredig.platform.portal.Referrals;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Hint;
import org.springframework.stereotype.Component;

/// Lays out a question at the side of the desk.
@Component
final class QuestionPanels {
    private final Doors doors;
    private final Elsewhere elsewhere;
    private final DeskPanels panels;
    private final QuestionHeads heads;

    /// Where questions and answers are.
    @Component
    record Doors(Questions questions, Answers answers, Inbox inbox, WorkingDays days) {}

    /// Where what others do for them is.
    @Component
    record Elsewhere(Referrals referrals, Explorations explorations, Organisations organisations) {}

    QuestionPanels(Doors doors, Elsewhere elsewhere, DeskPanels panels, QuestionHeads heads) {
        this.doors = doors;
        this.elsewhere = elsewhere;
        this.panels = panels;
        this.heads = heads;
    }

    QuestionPanel of(Question question, Form form, Page page) {
        List<Signal> askers = doors.questions().askers(question.id());
        Optional<Answer> answer = doors.answers().find(question.id());
        heads.fill(form, question, answer, page);
        return new QuestionPanel(
                question,
                heads.of(question, page),
                askers.stream().map(signal -> panels.asker(signal, page)).toList(),
                doors.inbox().similar(question, askers, DeskPanels.LIKE).stream()
                        .map(similar -> panels.like(similar, page))
                        .toList(),
                new QuestionPanel.Answered(
                        answer, Hint.of(form.value("kort")), told(question, askers, page)),
                new QuestionPanel.Elsewhere(
                        elsewhere.referrals().of(question.id()).stream()
                                .map(one -> referred(one, page))
                                .toList(),
                        elsewhere.explorations().find(question.id())),
                form,
                choices(askers, page));
    }

    private QuestionPanel.Referred referred(Referral referral, Page page) {
        return new QuestionPanel.Referred(
                referral,
                elsewhere
                        .organisations()
                        .find(referral.wish().organisation())
                        .map(found -> found.name())
                        .orElse(""),
                page.say("portal.referral.state." + DeskWords.key(referral.state())));
    }

    private List<QuestionPanel.Told> told(Question question, List<Signal> askers, Page page) {
        Map<SignalId, Signal> known =
                askers.stream().collect(Collectors.toMap(Signal::id, Function.identity()));
        return doors.answers().feedback(question.id()).stream()
                .map(one -> told(one, Optional.ofNullable(known.get(one.signal())), page))
                .toList();
    }

    private static QuestionPanel.Told told(Feedback feedback, Optional<Signal> asker, Page page) {
        return new QuestionPanel.Told(
                feedback.signal().toString(),
                page.say("portal.desk.told.way." + DeskWords.key(feedback.way())),
                feedback.way() == Feedback.Way.PHONE
                        ? asker.map(one -> one.sender().phone()).orElse("")
                        : "",
                feedback.toldAt().isPresent());
    }

    private QuestionPanel.Choices choices(List<Signal> askers, Page page) {
        List<Consent> consents = askers.stream().map(signal -> signal.sender().consent()).toList();
        List<Option> publications =
                Arrays.stream(Publication.values())
                        .filter(publication -> publication.isAllowedBy(consents))
                        .map(publication -> publication(publication, page))
                        .toList();
        return new QuestionPanel.Choices(
                kinds(page),
                heads.owners(),
                publications,
                !Publication.NAMED.isAllowedBy(consents));
    }

    private static Option publication(Publication publication, Page page) {
        String key = "portal.desk.publication." + DeskWords.key(publication);
        return new Option(publication.name(), page.say(key), page.say(key + ".hint"));
    }

    private List<Option> kinds(Page page) {
        return Arrays.stream(QuestionKind.values())
                .map(kind ->
                        new Option(
                                kind.name(),
                                page.say("portal.desk.kind." + DeskWords.key(kind)),
                                kind.term()
                                        .map(term ->
                                                page.say(
                                                        "portal.desk.triage.before",
                                                        page.date(
                                                                term.lastDay(
                                                                        page.today(),
                                                                        doors.days()))))
                                        .orElseGet(() -> page.say("portal.desk.triage.own"))))
                .toList();
    }
}
