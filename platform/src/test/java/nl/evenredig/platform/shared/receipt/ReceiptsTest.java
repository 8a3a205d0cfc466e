// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;
import static nl.evenredig.platform.generated.db.shared.Tables.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.evenredig.platform.journey.Mailbox;
import nl.evenredig.platform.journey.Received;
import nl.evenredig.platform.moved.MovableClock;
import nl.evenredig.platform.moved.MovedTown;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.retention.Retention;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// Whoever sends something formal can prove that, when, and what; and so can the municipality.
@MovedTown
final class ReceiptsTest {
    private static final String KIND = "people.org.receipt.unspoken";
    private static final Actor SENDER = Actor.stranger();

    @Autowired private Receipts receipts;
    @Autowired private Retention retention;
    @Autowired private TransactionOperations transaction;
    @Autowired private DSLContext sql;
    @Autowired private MovableClock clock;
    @Autowired private Mailbox mail;

    private final String address = UUID.randomUUID() + "@example.org";
    private final FormKey form = FormKey.fresh();

    @Test
    void aMessageGetsANumberATimeAHashAndALetter() {
        Instant before = clock.instant();
        Receiving receiving = receipts.take(message("Er staat water."), sender("nl"), SENDER);
        assertThat(receiving.isNew()).isTrue();
        Receipt receipt = receiving.receipt();
        assertThat(receipt.number()).matches("O-\\d{4}-\\d{6}");
        assertThat(receipt.receivedAt()).isBetween(before, clock.instant());
        // As `printf 'Er staat water.' | sha256sum` tells.
        assertThat(receipt.hash())
                .isEqualTo("b60011f07ada676a0de048bc621e52ee789f53dee611359443eed75f81c3435d");
        Received letter = mail.next(address);
        assertThat(letter.subject()).contains(receipt.number());
        assertThat(letter.text()).contains(receipt.number(), receipt.hash());
        assertThat(letter.link()).isEqualTo("https://havermonde.example" + form.path());
        assertThat(receipts.of(form)).containsExactly(receipt);
    }

    @Test
    void aFormThatIsSentTwiceIsOneMessageAndOneLetter() {
        Receiving first = receipts.take(message("Eén keer"), sender("nl"), SENDER);
        Receiving second = receipts.take(message("Eén keer"), sender("nl"), SENDER);
        assertThat(second).isEqualTo(new Receiving(first.receipt(), false));
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void ofManyWhoSendAtOnceEachGetsANumberAndOnlyOne() throws Exception {
        Callable<Receiving> same = () -> receipts.take(message("Dubbel"), sender("nl"), SENDER);
        try (ExecutorService nodes = Executors.newFixedThreadPool(6)) {
            long fresh = 0;
            for (var done : nodes.invokeAll(Collections.nCopies(6, same))) {
                fresh += done.get().isNew() ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(1);
        }
        assertThat(receipts.of(form)).hasSize(1);
        assertThat(letters()).isEqualTo(1);
        List<Integer> numbers =
                sql.select(RECEIPT.RECEIPT_NUMBER)
                        .from(RECEIPT)
                        .where(RECEIPT.RECEIPT_YEAR.eq(clock.now().getYear()))
                        .orderBy(RECEIPT.RECEIPT_NUMBER)
                        .fetch(RECEIPT.RECEIPT_NUMBER);
        assertThat(numbers.getLast() - numbers.getFirst() + 1).isEqualTo(numbers.size());
    }

    @Test
    void theSameFormWithOtherWordsIsAnotherMessage() {
        Receipt first = receipts.take(message("Eerst"), sender("nl"), SENDER).receipt();
        Receipt second = receipts.take(message("Later"), sender("nl"), SENDER).receipt();
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(receipts.of(form)).containsExactly(first, second);
        assertThat(receipts.of(FormKey.fresh())).isEmpty();
    }

    @Test
    void aMessageThatWasNotKeptHasNoReceiptNoLetterAndNoNumber() {
        String number =
                transaction.execute(undone -> {
                    undone.setRollbackOnly();
                    return receipts.take(message("Mislukt"), sender("nl"), SENDER)
                            .receipt()
                            .number();
                });
        assertThat(receipts.of(form)).isEmpty();
        assertThat(letters()).isZero();
        assertThat(receipts.take(message("Gelukt"), sender("nl"), SENDER).receipt().number())
                .isEqualTo(number);
    }

    @Test
    void nobodyChangesWhenSomethingCameIn() {
        Receipt receipt = receipts.take(message("Vast"), Optional.empty(), SENDER).receipt();
        assertThatThrownBy(() ->
                        sql.update(RECEIPT)
                                .set(RECEIPT.RECEIVED_AT, clock.now().toOffsetDateTime())
                                .execute())
                .isInstanceOf(DataAccessException.class);
        assertThat(sql.fetchCount(AUDIT_LINE, AUDIT_LINE.OBJECT.eq("receipt:" + receipt.number())))
                .isEqualTo(1);
        assertThat(sql.selectFrom(RECEIPT).fetch().toString()).doesNotContain(form.secret());
    }

    /// The time on the wall, in the sender's language, also in the hour that comes twice.
    @ParameterizedTest
    @CsvSource({"nl,Ontvangen", "en,Received", "tr,alındı", "pl,Otrzymano", "ar,وصل"})
    void theLetterTellsTheTimeOfTheTown(String language, String word) {
        LocalDate day = clock.now().toLocalDate().plusDays(1);
        clock.moveTo(day.atTime(LocalTime.of(20, 15, 3)).atZone(clock.getZone()));
        receipts.take(message("Hoe laat?"), sender(language), SENDER);
        Received letter = mail.next(address);
        assertThat(letter.text()).contains("20:15:0").containsIgnoringCase(word);
        assertThat(letter.header("Content-Language")).isEqualTo(language);
    }

    @Test
    void afterFiveYearsItIsDestroyed() {
        receipts.take(message("Lang geleden"), Optional.empty(), SENDER);
        clock.moveTo(clock.now().plusYears(5).minusDays(1));
        retention.destroy();
        assertThat(receipts.of(form)).hasSize(1);
        clock.moveTo(clock.now().plusDays(2));
        retention.destroy();
        assertThat(receipts.of(form)).isEmpty();
    }

    @Test
    void whatIsNoKeyOfOursOpensNothing() {
        assertThat(FormKey.read("")).isEmpty();
        assertThat(FormKey.read("a".repeat(42))).isEmpty();
        assertThat(FormKey.read("a".repeat(42) + "/")).isEmpty();
        assertThat(form).hasToString("FormKey");
    }

    private FormalMessage message(String content) {
        return new FormalMessage(form, KIND, "", content);
    }

    private Optional<Sender> sender(String language) {
        return Optional.of(new Sender(address, Locale.of(language)));
    }

    private int letters() {
        return sql.fetchCount(LETTER, LETTER.ADDRESS.eq(address));
    }
}
