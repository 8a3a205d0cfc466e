// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// One list of all work, with what presses most first; whatever is like something else is found, in any language.
@SpringBootTest
@Import(Heard.class)
final class InboxTest {
    private static final InboxQuery.Reader EDITOR =
            new InboxQuery.Reader(Optional.of(Heard.OWNER), true);
    private static final InboxQuery.Reader OFFICER =
            new InboxQuery.Reader(Optional.of(Heard.OWNER), false);
    private static final int MANY = 500;

    @Autowired private Heard heard;
    @Autowired private Inbox inbox;
    @Autowired private Signals signals;
    @Autowired private Questions questions;
    @Autowired private Answers answers;
    @Autowired private TakingUp up;

    @Test
    void newSignalsBundlesAndQuestionsLieInOneList() {
        Signal fresh = heard.signal();
        ClusterId cluster = heard.cluster(List.of(heard.signal(), heard.signal()));
        QuestionId question = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        List<WorkId> all = ids(InboxQuery.of(InboxView.OPEN, EDITOR));
        assertThat(all)
                .contains(WorkId.of(fresh.id()), WorkId.of(cluster), WorkId.of(question))
                .doesNotHaveDuplicates();
        assertThat(inbox.count(InboxQuery.of(InboxView.OPEN, EDITOR))).isEqualTo(all.size());
        assertThat(inbox.some(InboxQuery.of(InboxView.OPEN, EDITOR), 0, MANY))
                .filteredOn(work -> work.id().equals(WorkId.of(cluster)))
                .singleElement()
                .satisfies(work -> assertThat(work.origin().signals()).isEqualTo(2));
    }

    @Test
    void whoDoesNotTendSignalsSeesQuestionsOnly() {
        heard.signal();
        heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(ids(InboxQuery.of(InboxView.OPEN, OFFICER)))
                .isNotEmpty()
                .allMatch(id -> id.kind() == WorkId.Kind.QUESTION);
    }

    @Test
    void whatIsAnsweredWaitsToBeToldAndThenIsClosed() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(ids(InboxQuery.of(InboxView.TELL, EDITOR))).doesNotContain(WorkId.of(id));
        answers.answer(id, heard.version(id), new Answer("Ja.", "", ""), Heard.EDITOR);
        assertThat(ids(InboxQuery.of(InboxView.TELL, EDITOR))).contains(WorkId.of(id));
        answers.giveFeedback(id, heard.version(id), "Klaar.", Heard.EDITOR);
        answers.close(id, heard.version(id), Heard.EDITOR);
        assertThat(ids(InboxQuery.of(InboxView.OPEN, EDITOR))).doesNotContain(WorkId.of(id));
        assertThat(ids(InboxQuery.of(InboxView.CLOSED, EDITOR)).getFirst())
                .isEqualTo(WorkId.of(id));
    }

    @Test
    void aPromiseThatWasKeptCountsInItsMonth() {
        Kept before = inbox.kept(LocalDate.now(Heard.ZONE));
        QuestionId id = heard.question(heard.signal());
        LocalDate today = LocalDate.now(Heard.ZONE);
        questions.triage(
                id,
                heard.version(id),
                new Questions.Triage(QuestionKind.NEEDS_RESEARCH, Heard.OWNER, today),
                Heard.EDITOR);
        answers.answer(id, heard.version(id), new Answer("Ja.", "", ""), Heard.EDITOR);
        assertThat(inbox.kept(today)).isEqualTo(new Kept(before.kept() + 1, before.total() + 1));
    }

    @Test
    void everythingIsFoundByAWordOfThoseWhoAskedAndByItsNumber() {
        Signal signal = heard.signal("De zwanenvijver stinkt.", Heard.sender(Consent.ANONYMOUS));
        assertThat(ids(search("zwanenvijver"))).containsExactly(WorkId.of(signal.id()));
        QuestionId question = heard.triaged(QuestionKind.STRAIGHTFORWARD, signal);
        assertThat(ids(search("zwanenvijver"))).containsExactly(WorkId.of(question));
        assertThat(ids(search(signal.id().toString()))).containsExactly(WorkId.of(question));
        assertThat(ids(search("zwanevijver"))).contains(WorkId.of(question));
        assertThat(ids(search("bestaatnietditwoord"))).isEmpty();
    }

    @Test
    void aFilterHoldsForSignalsBundlesAndQuestions() {
        InboxQuery other =
                new InboxQuery(
                        InboxView.OPEN,
                        "",
                        new InboxQuery.Filter(Optional.of(Theme.WORK), "HM09", ""),
                        EDITOR);
        List<WorkId> before = ids(other);
        heard.signal();
        heard.cluster(List.of(heard.signal()));
        heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(ids(other)).isEqualTo(before);
        InboxQuery own =
                new InboxQuery(
                        InboxView.OPEN,
                        "",
                        new InboxQuery.Filter(Optional.of(Theme.LANGUAGE), "HM04", "nl"),
                        EDITOR);
        assertThat(ids(own)).extracting(WorkId::kind).contains(WorkId.Kind.values());
    }

    @Test
    void whatIsLikeASignalIsFoundAcrossLanguagesThroughItsDutch() {
        Signal dutch =
                heard.signal(
                        "De verlichting op het jaagpad is kapot.", Heard.sender(Consent.ANONYMOUS));
        QuestionId question = heard.triaged(QuestionKind.STRAIGHTFORWARD, dutch);
        Signal arabic = heard.signal("الإنارة معطلة على الممر", Heard.sender(Consent.ANONYMOUS));
        assertThat(similar(arabic)).doesNotContain(WorkId.of(question));
        signals.write(
                arabic.id(),
                arabic.version(),
                new Signals.Written(
                        "",
                        "ar",
                        new DutchText(
                                "De verlichting bij het jaagpad doet het niet",
                                DutchText.By.PERSON)),
                Heard.EDITOR);
        assertThat(similar(signals.find(arabic.id()).orElseThrow())).contains(WorkId.of(question));
    }

    @Test
    void anEarlierAnswerIsFoundByWhatItSays() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(
                id,
                heard.version(id),
                new Answer("De kattenluikvergunning vraagt u aan bij de balie.", "", ""),
                Heard.EDITOR);
        Signal signal =
                heard.signal("Moet ik een kattenluikvergunning?", Heard.sender(Consent.ANONYMOUS));
        assertThat(inbox.similar(signal, 5))
                .filteredOn(similar -> similar.id().equals(WorkId.of(id)))
                .singleElement()
                .satisfies(similar -> assertThat(similar.isAnswered()).isTrue());
    }

    @Test
    void nothingIsLikeItself() {
        Signal signal = heard.signal("Een zeldzame ooievaar broedt.", Heard.sender(Consent.NAMED));
        assertThat(similar(signal)).doesNotContain(WorkId.of(signal.id()));
        QuestionId id =
                up.ask(
                                new TakingUp.Pile(List.of(signal.id()), "Ooievaar"),
                                Heard.LETTERS,
                                Heard.EDITOR)
                        .question()
                        .orElseThrow();
        Question question = questions.find(id).orElseThrow();
        assertThat(inbox.similar(question, questions.askers(id), 5))
                .extracting(Similar::id)
                .doesNotContain(WorkId.of(id));
    }

    private List<WorkId> similar(Signal signal) {
        return inbox.similar(signal, 5).stream().map(Similar::id).toList();
    }

    private List<WorkId> ids(InboxQuery query) {
        return inbox.some(query, 0, MANY).stream().map(Work::id).toList();
    }

    private static InboxQuery search(String words) {
        return new InboxQuery(InboxView.OPEN, words, InboxQuery.Filter.none(), EDITOR);
    }
}
