// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.retention.Retention;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Half a year and a year later is asked what was done, by mail or by an official, and everyone reads the answer.
@SpringBootTest
@Import({Held.class, AskedStore.class})
final class InquiriesTest {
    @Autowired private Held held;
    @Autowired private AskedStore asked;
    @Autowired private Publishing publishing;
    @Autowired private Inquiries inquiries;
    @Autowired private Retention retention;

    @Test
    void nobodyIsAskedTooEarly() {
        WorkshopId id = published("", Held.today().minusMonths(5));
        assertThat(inquiries.of(id)).isEmpty();
    }

    @Test
    void afterSixMonthsALinkIsSentOnceAndOneReminderAfterThreeWeeks() {
        String mail = address();
        WorkshopId id = published(mail, Held.today().minusMonths(7));
        inquiries.askAfter(Held.EDITOR);
        assertThat(asked.secrets(mail, "workshop.inquiry")).hasSize(1);
        assertThat(asked.secrets(mail, "workshop.reminder")).isEmpty();
        asked.askedBefore(id, 22);
        inquiries.askAfter(Held.EDITOR);
        inquiries.askAfter(Held.EDITOR);
        List<String> reminders = asked.secrets(mail, "workshop.reminder");
        assertThat(reminders).hasSize(1);
        Inquiry inquiry = inquiries.find(new Secret(reminders.getFirst())).orElseThrow();
        assertThat(inquiries.words(inquiry)).isEqualTo("Test elke brief.");
        inquiries.answer(inquiry, reply("Wij testten er tien."), Actor.stranger());
        assertThat(inquiries.of(id))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.reply().orElseThrow().words())
                                .isEqualTo("Wij testten er tien."));
        assertThat(held.workshop(id).state()).isEqualTo(WorkshopState.PUBLISHED);
    }

    @Test
    void whoHasNoMailIsAnsweredForByAnOfficial() {
        WorkshopId id = published("", Held.today().minusMonths(7));
        Inquiry inquiry = inquiries.of(id).getFirst();
        assertThat(inquiry.isLate(inquiry.due())).isFalse();
        assertThat(inquiry.isLate(inquiry.due().plusDays(1))).isTrue();
        assertThat(inquiries.note(id, inquiry.id(), reply("Nog niet."), Held.EDITOR).isDone())
                .isTrue();
        assertThat(inquiries.note(id, UUID.randomUUID(), reply("Wie?"), Held.EDITOR).isDone())
                .isFalse();
        assertThat(inquiries.of(id).getFirst().reply()).isPresent();
    }

    @Test
    void anAddressIsForgottenWhenItsAnswerIsIn() {
        String mail = address();
        WorkshopId id = published(mail, Held.today().minusMonths(7));
        String secret = asked.secrets(mail, "workshop.inquiry").getFirst();
        Inquiry inquiry = inquiries.find(new Secret(secret)).orElseThrow();
        inquiries.answer(inquiry, reply("Klaar."), Actor.stranger());
        asked.answeredBefore(id, 31);
        retention.destroy();
        assertThat(inquiries.find(new Secret(secret))).isEmpty();
        assertThat(inquiries.of(id).getFirst().asked().mail()).isEmpty();
    }

    private WorkshopId published(String mail, LocalDate day) {
        WorkshopId id = held.day("");
        held.write(id);
        held.address(id, mail);
        held.layBefore(id);
        held.allLooked(id);
        assertThat(publishing.publish(id, held.version(id), day, Held.EDITOR).isDone()).isTrue();
        inquiries.askAfter(Held.EDITOR);
        return id;
    }

    private static Inquiry.Reply reply(String words) {
        return new Inquiry.Reply(Inquiry.Progress.UNDER_WAY, words, Held.today());
    }

    private static String address() {
        return "burgerzaken" + UUID.randomUUID() + "@voorbeeld.example";
    }
}
