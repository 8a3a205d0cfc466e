// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.contribution.Reply;
import nl.evenredig.platform.portal.contribution.Sending;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.open.OpenForm;
import nl.evenredig.platform.shared.open.OpenForms;
import nl.evenredig.platform.shared.open.Passage;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// The form with which a reader contributes, as a page shows it.
///
/// @param subject the page it is about
/// @param form its fields
/// @param voice the field for a spoken message
/// @param languages to choose from
public record ContributionForm(
        Subject subject, Form form, Attachment voice, List<Option> languages) {
    static final String PATH = "/bijdragen/nieuw";

    /// Thirty at once, then one every twenty seconds: also a school, which is one source, comes through.
    static final OpenForm OPEN =
            new OpenForm(PATH, new Quota("portal.contribution-sent", 30, Duration.ofMinutes(10)));

    private static final String WORDS = "bericht";
    private static final String LANGUAGE = "taal";
    private static final int NAME = Sending.MOST_NAME;

    public ContributionForm {
        languages = List.copyOf(languages);
    }

    private static ContributionForm of(Subject subject, Form form, Page page) {
        return new ContributionForm(
                subject,
                form,
                Attachment.of("stem", page.say("contribution.form.voice"), FileKind.VOICE),
                Tongues.options(Tongues.tags(), page));
    }

    /// Shows forms and reads them.
    @Component
    static final class Clerk {
        private final OpenForms openForms;
        private final Uploads uploads;

        Clerk(OpenForms openForms, Uploads uploads) {
            this.openForms = openForms;
            this.uploads = uploads;
        }

        /// What was sent: the form again when something is wrong with it, or else what it says.
        record Read(ContributionForm shown, Optional<Sending> sending, Optional<Reply> reply) {}

        ContributionForm empty(Subject subject, Page page) {
            Form form = Form.empty(page).with(LANGUAGE, page.language().tag());
            openForms.prepare(form, OPEN);
            return of(subject, form, page);
        }

        Read read(Subject subject, HttpServletRequest request, Page page) {
            Form form = Form.of(request, page);
            ContributionForm shown = of(subject, form, page);
            Passage passage = openForms.check(request, form, OPEN);
            String words = form.ask(WORDS, page.say("contribution.form.words")).text(Sending.MOST);
            Optional<String> language =
                    form.ask(LANGUAGE, page.say("contribution.form.language"))
                            .choice(Tongues.tags());
            String name = form.ask("naam", page.say("contribution.form.name")).line(NAME);
            String mail = form.ask("mail", page.say("contribution.form.mail")).mail();
            Optional<UploadId> voice =
                    passage == Passage.BUSY
                            ? Optional.empty()
                            : uploads.take(request, form, shown.voice());
            if (words.isEmpty() && voice.isEmpty() && !form.isWrong(WORDS)) {
                form.fault(WORDS, page.say("contribution.form.nothing"));
            }
            if (form.isFaulty()) {
                return new Read(shown, Optional.empty(), Optional.empty());
            }
            String tag = language.orElse(page.language().tag());
            boolean isSuspect = passage == Passage.SUSPECT;
            return new Read(
                    shown,
                    Optional.of(new Sending(subject.path(), tag, words, name, voice, isSuspect)),
                    Optional.of(new Reply(mail, page.language().tag()))
                            .filter(_ -> !mail.isEmpty()));
        }
    }
}
