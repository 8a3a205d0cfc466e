// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import static nl.evenredig.platform.generated.db.shared.Tables.SEAL_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Map;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.TypedForm;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.limit.RateLimit;
import nl.evenredig.platform.shared.web.Fault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

/// Programs are kept out without a puzzle; people are told what is the matter, and keep what they typed.
@SpringBootTest
final class OpenFormsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final OpenForm FORM = form("/proef/open", 1000);
    private static final OpenSettings SETTINGS =
            new OpenSettings(Duration.ofSeconds(3), Duration.ofDays(1));
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired private SealKeyStore keys;
    @Autowired private RateLimit limits;
    @Autowired private DSLContext sql;

    private static OpenForm form(String path, int most) {
        return new OpenForm(path, new Quota("test.open" + path, most, Duration.ofMinutes(10)));
    }

    private OpenForms at(Instant now) {
        return new OpenForms(keys, limits, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", FORM.path());
        request.setRemoteAddr(address);
        return request;
    }

    private Form shown(Instant moment) {
        Form form = TypedForm.of(Map.of("bericht", "Wij willen een bankje."));
        at(moment).prepare(form, FORM);
        return form;
    }

    private Passage sent(Form form, Instant moment) {
        return at(moment).check(from("192.0.2.1"), form, FORM);
    }

    @Test
    void whoReadsAndTypesComesThrough() {
        Form form = shown(NOON);
        assertThat(sent(form, NOON.plus(SETTINGS.least()))).isEqualTo(Passage.OPEN);
        assertThat(form.isFaulty()).isFalse();
        assertThat(sent(shown(NOON), NOON.plus(SETTINGS.most()))).isEqualTo(Passage.OPEN);
    }

    @Test
    void whoWasTooQuickSendsTheSameFormAgain() {
        Form form = shown(NOON);
        Instant soon = NOON.plus(SETTINGS.least()).minusMillis(1);
        assertThat(sent(form, soon)).isEqualTo(Passage.MEND);
        assertThat(form.faults()).containsExactly(new Fault("versturen", "form.open.quick"));
        assertThat(form.value("bericht")).isEqualTo("Wij willen een bankje.");
        Form again = TypedForm.of(Map.of("zegel", form.value("zegel")));
        assertThat(sent(again, soon.plus(SECOND))).isEqualTo(Passage.OPEN);
    }

    @Test
    void whoWasTooLateSendsTheSameFormAgain() {
        Form form = shown(NOON);
        Instant late = NOON.plus(SETTINGS.most()).plusMillis(1);
        assertThat(sent(form, late)).isEqualTo(Passage.MEND);
        assertThat(form.faults()).containsExactly(new Fault("versturen", "form.open.old"));
        assertThat(form.value("bericht")).isEqualTo("Wij willen een bankje.");
        Form again = TypedForm.of(Map.of("zegel", form.value("zegel")));
        assertThat(sent(again, late.plus(SETTINGS.least()))).isEqualTo(Passage.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "mie3qi80.AAAAAAAAAAAAAAAAAAAAAA",
                "zzzzzzzzzzz.AAAAAAAAAAAAAAAAAAAAAA"
            })
    void aSealThatWeDidNotMakeIsNone(String forged) {
        Form form = TypedForm.of(Map.of("zegel", forged));
        assertThat(sent(form, NOON.plusSeconds(60))).isEqualTo(Passage.MEND);
        assertThat(form.faults()).containsExactly(new Fault("versturen", "form.open.old"));
    }

    @Test
    void aSealIsOfOneFormAndItsMomentCannotBeChanged() {
        String seal = shown(NOON).value("zegel");
        Form elsewhere = TypedForm.of(Map.of("zegel", seal));
        OpenForm other = form("/proef/anders", 1000);
        assertThat(at(NOON.plusSeconds(60)).check(from("192.0.2.1"), elsewhere, other))
                .isEqualTo(Passage.MEND);
        String later =
                Long.toString(NOON.plus(SETTINGS.most()).toEpochMilli(), 36)
                        + seal.substring(seal.indexOf('.'));
        Form changed = TypedForm.of(Map.of("zegel", later));
        assertThat(sent(changed, NOON.plus(SETTINGS.most()).plusSeconds(60)))
                .isEqualTo(Passage.MEND);
    }

    @Test
    void whatNobodySeesMakesSuspectAndIsNotTold() {
        String seal = shown(NOON).value("zegel");
        Form form = TypedForm.of(Map.of("zegel", seal, "website", "https://koop.example"));
        assertThat(sent(form, NOON.plusSeconds(60))).isEqualTo(Passage.SUSPECT);
        assertThat(form.isFaulty()).isFalse();
    }

    @Test
    void aFloodSlowsItsOwnSourceAndNoOther() {
        OpenForm narrow = form("/proef/smal", 3);
        for (int i = 0; i < 3; i++) {
            assertThat(at(NOON).check(from("192.0.2.7"), TypedForm.of(Map.of()), narrow))
                    .isEqualTo(Passage.MEND);
        }
        Form form = TypedForm.of(Map.of("bericht", "Hallo"));
        assertThat(at(NOON).check(from("192.0.2.7"), form, narrow)).isEqualTo(Passage.BUSY);
        assertThat(form.faults()).containsExactly(new Fault("versturen", "form.open.busy"));
        assertThat(form.value("bericht")).isEqualTo("Hallo");
        assertThat(at(NOON).check(from("192.0.2.8"), TypedForm.of(Map.of()), narrow))
                .isEqualTo(Passage.MEND);
    }

    @ParameterizedTest
    @CsvSource({"1, OPEN", "2, MEND"})
    void aKeyIsGoodOnItsDayAndTheNext(int days, Passage expected) {
        Instant evening = Instant.parse("2026-11-01T23:59:00Z");
        Form form = shown(evening);
        Instant morning = Instant.parse("2026-11-01T00:01:00Z").plus(Duration.ofDays(days));
        at(morning).prepare(TypedForm.of(Map.of()), FORM);
        assertThat(sent(form, morning)).isEqualTo(expected);
        LocalDate before = LocalDate.of(2026, Month.NOVEMBER, days);
        assertThat(sql.fetchCount(SEAL_KEY, SEAL_KEY.KEY_DAY.lt(before))).isZero();
    }
}
