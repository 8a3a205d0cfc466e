// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Pace;

/// What somebody fills in to follow a question: where mail goes, in which language, and how often.
final class FollowForm {
    static final String PACE = "hoevaak";

    /// The same for who follows with an account; both stand on one page.
    static final String ACCOUNT_PACE = "mijnhoevaak";

    private static final String ADDRESS = "adres";
    private static final String LANGUAGE = "taal";

    private FollowForm() {}

    /// What came in from somebody who follows by mail, when nothing is wrong with it.
    record Asked(String address, String language, Pace pace) {}

    static Form empty(Page page, Optional<Pace> own) {
        return Form.empty(page)
                .with(LANGUAGE, page.language().tag())
                .with(PACE, Pace.NOW.name())
                .with(ACCOUNT_PACE, own.orElse(Pace.NOW).name());
    }

    static Form sent(HttpServletRequest request, Page page, Optional<Pace> own) {
        return Form.of(request, page).with(ACCOUNT_PACE, own.orElse(Pace.NOW).name());
    }

    static Optional<Asked> byMail(Form form, Page page) {
        String address = form.ask(ADDRESS, page.say("thread.follow.address")).required().mail();
        if (!form.isWrong(ADDRESS) && !Followers.isAddress(address)) {
            form.fault(ADDRESS, page.say("form.mail", page.say("thread.follow.address")));
        }
        Optional<String> language =
                form.ask(LANGUAGE, page.say("thread.follow.language"))
                        .required()
                        .choice(page.languages().stream().map(Language::tag).toList());
        Optional<Pace> pace = pace(form, PACE, page);
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Asked(address, language.orElseThrow(), pace.orElseThrow()));
    }

    static Optional<Pace> pace(Form form, String field, Page page) {
        return form.ask(field, page.say("thread.follow.pace")).required().choice(Pace.class);
    }

    static List<Option> languages(Page page) {
        return page.languages().stream()
                .map(language -> new Option(language.tag(), language.name()))
                .toList();
    }

    static List<Option> paces(Page page) {
        return Arrays.stream(Pace.values())
                .map(pace ->
                        new Option(
                                pace.name(),
                                page.say("thread.pace." + pace.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
