// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.limit.RateLimit;
import org.springframework.stereotype.Component;

/// What stands between an open form and programs that fill in forms: no sum, no picture, nothing from elsewhere. A field
/// that nobody sees, the moment at which the form was shown, and how much one source sends. `shared/opened` draws it.
///
/// ```
/// openForms.prepare(form, FORM);                              // the page with the form
///
/// Form form = Form.of(request, page);                         // when it was sent
/// Passage passage = openForms.check(request, form, FORM);     // first
/// String name = form.ask("naam", nameLabel).line(80);         // then the blanks
/// if (passage != Passage.BUSY) { uploads.take(…); }           // then files
/// if (form.isFaulty()) { model.addAttribute("form", form); … }
/// take(…, passage == Passage.SUSPECT);
/// ```
///
/// A person is told what is the matter and loses nothing. The same seal may be sent more than once, for somebody who mends
/// a fault; the limit keeps that in bounds.
@Component
public class OpenForms {
    /// The clocks of two nodes differ by no more.
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private static final String SEAL = "zegel";
    private static final String UNSEEN = "website";
    private static final String PLACE = "versturen";

    private final SealKeyStore keys;
    private final RateLimit limits;
    private final OpenSettings settings;
    private final Clock clock;

    OpenForms(SealKeyStore keys, RateLimit limits, OpenSettings settings, Clock clock) {
        this.keys = keys;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /// Seals a form that is about to be shown.
    public void prepare(Form form, OpenForm open) {
        Instant now = clock.instant();
        form.with(SEAL, Seal.of(open, now, keys.today(day(now))).toString());
    }

    /// Looks at a form that was sent, and counts it. What its sender can mend becomes a fault of the form.
    public Passage check(HttpServletRequest request, Form form, OpenForm open) {
        Instant now = clock.instant();
        Optional<Seal> seal = Seal.read(form.value(SEAL)).filter(found -> isGood(found, open, now));
        if (seal.isEmpty()) {
            prepare(form, open);
        }
        if (!limits.admits(open.quota(), request)) {
            Duration wait = limits.patience(open.quota(), request);
            form.ask(PLACE, "").wrong("form.open.busy", wait.plusSeconds(59).toMinutes());
            return Passage.BUSY;
        }
        if (seal.isEmpty()) {
            form.ask(PLACE, "").wrong("form.open.old");
            return Passage.MEND;
        }
        if (seal.get().shown().plus(settings.least()).isAfter(now)) {
            form.ask(PLACE, "").wrong("form.open.quick");
            return Passage.MEND;
        }
        return form.value(UNSEEN).isEmpty() ? Passage.OPEN : Passage.SUSPECT;
    }

    private boolean isGood(Seal seal, OpenForm open, Instant now) {
        boolean isRecent =
                !seal.shown().isBefore(now.minus(settings.most()))
                        && !seal.shown().isAfter(now.plus(DRIFT));
        return isRecent
                && keys.find(day(seal.shown())).filter(key -> seal.isOf(open, key)).isPresent();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
