// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.AuthorKind;

/// What can be chosen in the form with which people tell the town something, in the reader's language.
///
/// @param page whose language
/// @param areas the town's districts
public record SignalChoices(Page page, Areas areas) {
    /// How somebody hears back.
    enum Way {
        PAGE,
        MAIL,
        PHONE
    }

    static final List<AuthorKind> ASKERS =
            List.of(
                    AuthorKind.RESIDENT,
                    AuthorKind.KEY_PERSON,
                    AuthorKind.ORGANISATION,
                    AuthorKind.INSTITUTION);

    /// Languages that many people in Dutch towns speak; any other can be left to the guess.
    private static final List<String> SPOKEN =
            List.of(
                    "nl", "en", "tr", "pl", "ar", "ti", "so", "fa", "uk", "ru", "fr", "es", "pt",
                    "bg", "ro", "hu", "de", "it", "zh", "am", "ps", "ku", "ur", "hi", "vi", "id");

    /// In which language a message is, by the name of the language for this reader.
    public List<Option> spoken() {
        return SPOKEN.stream().map(tag -> new Option(tag, name(tag, page))).toList();
    }

    /// In which languages the town writes.
    public List<Option> written() {
        return page.languages().stream()
                .map((Language language) -> new Option(language.tag(), language.name()))
                .toList();
    }

    public List<Option> themes() {
        return Option.each(Theme.class, Theme::key, page);
    }

    public List<Option> districts() {
        return areas.all().stream().map(area -> new Option(area.code(), area.name())).toList();
    }

    public List<Option> askers() {
        return ASKERS.stream()
                .map(kind ->
                        new Option(
                                kind.name(),
                                page.say("portal.asker." + word(kind).replace("_", ""))))
                .toList();
    }

    public List<Option> consents() {
        return Stream.of(Consent.ANONYMOUS, Consent.NAMED, Consent.REFUSED, Consent.UNASKED)
                .map(consent ->
                        new Option(
                                consent.name(),
                                page.say("portal.consent." + word(consent)),
                                page.say("portal.consenthint." + word(consent))))
                .toList();
    }

    public List<Option> ways() {
        return Arrays.stream(Way.values())
                .map(way ->
                        new Option(
                                way.name(),
                                page.say("portal.way." + word(way)),
                                page.say("portal.wayhint." + word(way))))
                .toList();
    }

    /// By which way somebody else's words came in.
    public List<Option> channels() {
        return Stream.of(Channel.PHONE, Channel.DESK, Channel.VISIT, Channel.MAIL)
                .map(channel ->
                        new Option(channel.name(), page.say("portal.occasion." + word(channel))))
                .toList();
    }

    static String theme(Theme theme, Page page) {
        return page.say(theme.key());
    }

    /// What a language is called in the language of the page.
    public static String name(String tag, Page page) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(page.language().locale());
    }

    static List<String> tags() {
        return SPOKEN;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
