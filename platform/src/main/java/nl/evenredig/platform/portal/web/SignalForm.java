// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.portal.web.SignalChoices.Way;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.AuthorKind;

/// The form with which somebody tells the town something, for themselves or for somebody else.
final class SignalForm {
    /// What the hidden field of the secret is called.
    static final String SECRET = "geheim";

    private static final Pattern SECRETS = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() -]{6,20}");
    private static final int PHONE_LENGTH = 24;
    private static final String WORDS = "verhaal";

    private final SignalChoices choices;
    private final Uploads uploads;
    private final boolean isAssisted;

    SignalForm(SignalChoices choices, Uploads uploads, boolean isAssisted) {
        this.choices = choices;
        this.uploads = uploads;
        this.isAssisted = isAssisted;
    }

    /// A form nobody filled in yet. Its secret never comes from the address: whoever makes a link must not know it.
    Form blank() {
        return Form.empty(page())
                .with(SECRET, Secret.fresh().text())
                .with("wie", AuthorKind.RESIDENT.name())
                .with("terug", Way.PAGE.name())
                .with("terugtaal", page().language().tag());
    }

    Attachment voice() {
        return Attachment.of("stem", page().say("portal.new.voice"), FileKind.VOICE);
    }

    Attachment photo() {
        return Attachment.of("foto", page().say("portal.new.photo"), FileKind.PHOTO);
    }

    /// Reads what was sent; all that is wrong with it stands in the form.
    ///
    /// @return what can be handed in; empty when something is wrong
    Optional<SignalPost> read(Form form, HttpServletRequest request) {
        Channel channel = channel(form);
        String words = form.ask(WORDS, label("words")).text(Saying.WORDS);
        Map<FileKind, UploadId> files = new EnumMap<>(FileKind.class);
        uploads.take(request, form, voice()).ifPresent(id -> files.put(FileKind.VOICE, id));
        uploads.take(request, form, photo()).ifPresent(id -> files.put(FileKind.PHOTO, id));
        boolean isEmpty = words.isEmpty() && files.isEmpty();
        if (isEmpty && !form.isWrong(WORDS) && !form.isWrong("stem") && !form.isWrong("foto")) {
            form.fault(WORDS, page().say("portal.new.fault.empty"));
        }
        Theme theme = form.ask("thema", label("theme")).choice(Theme.class).orElse(Theme.OTHER);
        String told = form.ask("taal", label("language")).choice(SignalChoices.tags()).orElse("");
        String group = form.ask("groep", label("group")).line(Saying.GROUP);
        String district = form.ask("wijk", label("district")).choice(codes()).orElse("");
        Sender sender = sender(form);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        Saying saying = new Saying(words, told, theme, district, group);
        return Optional.of(new SignalPost(secret(form), channel, saying, sender, files));
    }

    private Channel channel(Form form) {
        if (!isAssisted) {
            return Channel.WEB;
        }
        form.ask("gezegd", page().say("portal.desk.assist.said")).required().ticked();
        return form.ask("kanaal", page().say("portal.desk.assist.channel"))
                .required()
                .choice(choices.channels().stream().map(Option::value).toList())
                .map(Channel::valueOf)
                .orElse(Channel.DESK);
    }

    private Sender sender(Form form) {
        AuthorKind kind =
                form.ask("wie", label("asker"))
                        .choice(SignalChoices.ASKERS.stream().map(Enum::name).toList())
                        .map(AuthorKind::valueOf)
                        .orElse(AuthorKind.RESIDENT);
        String name = form.ask("naam", label("name")).line(Sender.NAME);
        Consent consent =
                form.ask("tonen", label("consent")).choice(Consent.class).orElse(Consent.UNASKED);
        Way way = form.ask("terug", label("way")).choice(Way.class).orElse(Way.PAGE);
        String address = mail(form, way);
        String phone = phone(form, way);
        String language =
                form.ask("terugtaal", label("replylanguage"))
                        .choice(page().languages().stream().map(Language::tag).toList())
                        .orElse(page().language().tag());
        if (consent == Consent.NAMED && name.isEmpty() && !form.isWrong("naam")) {
            form.fault("naam", page().say("portal.new.fault.name"));
        }
        return new Sender(
                kind,
                name,
                way == Way.MAIL ? address : "",
                way == Way.PHONE ? phone : "",
                language,
                consent);
    }

    private String mail(Form form, Way way) {
        String label = label("mail");
        return way == Way.MAIL
                ? form.ask("mail", label).required().mail()
                : form.ask("mail", label).line(254);
    }

    private String phone(Form form, Way way) {
        String label = label("phone");
        if (way != Way.PHONE) {
            return form.ask("telefoon", label).line(PHONE_LENGTH);
        }
        String typed = form.ask("telefoon", label).required().line(PHONE_LENGTH);
        if (!typed.isEmpty() && !PHONE.matcher(typed).matches()) {
            form.fault("telefoon", page().say("portal.new.fault.phone"));
        }
        return typed;
    }

    /// What the form brought, or a fresh one when it brought nothing of ours.
    private static Secret secret(Form form) {
        String brought = form.value(SECRET);
        return SECRETS.matcher(brought).matches() ? new Secret(brought) : Secret.fresh();
    }

    private List<String> codes() {
        return choices.areas().all().stream().map(Area::code).toList();
    }

    private String label(String field) {
        return page().say("portal.new." + field);
    }

    private Page page() {
        return choices.page();
    }
}
