// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Who asks to hear about answers is asked twice, told once, in their own language, and forgotten when they stop.
@SpringBootTest(properties = "evenredig.jobs=false")
@Import({Heard.class, OutboxStore.class})
final class SubscriptionsTest {
    @Autowired private Heard heard;
    @Autowired private Subscriptions subscriptions;
    @Autowired private SubscriptionStore store;
    @Autowired private Answers answers;
    @Autowired private PublishedAnswers published;
    @Autowired private Announcement announcement;
    @Autowired private OutboxStore outbox;

    @Test
    void nobodyIsToldBeforeTheyConfirmedAndThenOnce() {
        ask("een@voorbeeld.nl", Optional.of(Theme.LANGUAGE), "", "nl");
        tell(published());
        assertThat(kinds("een@voorbeeld.nl")).containsExactly("portal.subscription-confirm");
        Secret link = confirm("een@voorbeeld.nl");
        assertThat(subscriptions.confirm(link)).isEmpty();
        QuestionId id = published();
        tell(id);
        tell(id);
        assertThat(kinds("een@voorbeeld.nl"))
                .containsExactly("portal.subscription-confirm", "portal.subscription-news");
        OutboxStore.Sent news = outbox.to("een@voorbeeld.nl").getLast();
        assertThat(news.words()).contains("Bel ons.");
        assertThat(news.link()).endsWith("/antwoorden/" + id);
    }

    @Test
    void anAddressThatAskedTwiceIsToldOnceAndOthersNotAtAll() {
        ask("twee@voorbeeld.nl", Optional.of(Theme.LANGUAGE), "", "tr");
        confirm("twee@voorbeeld.nl");
        ask("twee@voorbeeld.nl", Optional.empty(), "HM04", "tr");
        confirm("twee@voorbeeld.nl");
        ask("ander@voorbeeld.nl", Optional.of(Theme.WORK), "", "nl");
        confirm("ander@voorbeeld.nl");
        tell(published());
        assertThat(kinds("twee@voorbeeld.nl").stream().filter("portal.subscription-news"::equals))
                .hasSize(1);
        assertThat(outbox.to("twee@voorbeeld.nl").getLast().language()).isEqualTo("tr");
        assertThat(kinds("ander@voorbeeld.nl")).doesNotContain("portal.subscription-news");
    }

    @Test
    void whoStopsIsForgotten() {
        ask("stop@voorbeeld.nl", Optional.empty(), "", "ar");
        confirm("stop@voorbeeld.nl");
        tell(published());
        Secret stop = new Secret(outbox.to("stop@voorbeeld.nl").getLast().stop());
        assertThat(subscriptions.toStop(stop)).isPresent();
        assertThat(subscriptions.stop(stop)).isTrue();
        assertThat(subscriptions.stop(stop)).isFalse();
        assertThat(outbox.knowsSubscriber("stop@voorbeeld.nl")).isFalse();
    }

    @Test
    void whoNeverConfirmedIsForgottenAndAskingTwiceSendsOneLetter() {
        ask("nooit@voorbeeld.nl", Optional.empty(), "", "nl");
        ask("Nooit@Voorbeeld.nl ", Optional.empty(), "", "nl");
        assertThat(outbox.to("nooit@voorbeeld.nl")).hasSize(1);
        store.forgetUnconfirmed(Instant.now());
        assertThat(outbox.knowsSubscriber("nooit@voorbeeld.nl")).isTrue();
        store.forgetUnconfirmed(Instant.now().plus(Duration.ofDays(4)));
        assertThat(outbox.knowsSubscriber("nooit@voorbeeld.nl")).isFalse();
    }

    @Test
    void onlyWhatIsPublishedIsFound() {
        QuestionId hidden = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(hidden, heard.version(hidden), new Answer("Geheim.", "", ""), Heard.EDITOR);
        assertThat(published.find(hidden)).isEmpty();
        QuestionId id = published();
        AnswerWish wish = new AnswerWish("duidelijk", Optional.of(Theme.LANGUAGE), "HM04");
        assertThat(published.some(wish, 0, 50)).extracting(PublishedAnswer::id).contains(id);
        assertThat(published.count(wish)).isPositive();
        assertThat(published.count(new AnswerWish("onvindbaar", Optional.empty(), ""))).isZero();
        assertThat(published.count(new AnswerWish("Geheim", Optional.empty(), ""))).isZero();
    }

    private void ask(String address, Optional<Theme> theme, String district, String language) {
        subscriptions.ask(new Subscription.Wish(theme, district, language), address);
    }

    private Secret confirm(String address) {
        Secret link = new Secret(outbox.to(address).getLast().secret());
        assertThat(subscriptions.toConfirm(link)).isPresent();
        assertThat(subscriptions.confirm(link)).isPresent();
        return link;
    }

    private List<String> kinds(String address) {
        return outbox.to(address).stream().map(OutboxStore.Sent::kind).toList();
    }

    /// What the job does that publishing asks for.
    private void tell(QuestionId id) {
        announcement.run(id.toString());
    }

    private QuestionId published() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(id, heard.version(id), new Answer("Bel ons.", "", ""), Heard.EDITOR);
        heard.questions.choose(id, heard.version(id), Publication.ANONYMOUS, Heard.EDITOR);
        assertThat(answers.publish(id, heard.version(id), Heard.EDITOR).isDone()).isTrue();
        return id;
    }
}
