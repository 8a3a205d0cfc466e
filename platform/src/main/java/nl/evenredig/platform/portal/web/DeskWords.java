// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;

/// How the desk says what we know in code.
final class DeskWords {
    private static final List<String> LANGUAGES =
            List.of(
                    "nl", "en", "tr", "ar", "pl", "so", "ti", "am", "pap", "ber", "kea", "pt", "es",
                    "fr", "de", "uk", "ru", "bg", "ro", "ku", "fa", "ps", "ur", "hi", "zh", "yue",
                    "vi", "id", "tw", "srn");

    private DeskWords() {}

    /// The last word of a key: `KEY_PERSON` is `keyperson`.
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /// A constant by its name; empty when there is no such constant.
    static <T extends Enum<T>> Optional<T> constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /// How the reader's language calls a language; empty for none.
    static String language(String tag, Page page) {
        ULocale reader = ULocale.forLocale(page.language().locale());
        return tag.isEmpty() ? "" : new ULocale(tag).getDisplayLanguage(reader);
    }

    static List<Option> languages(Page page) {
        return LANGUAGES.stream().map(tag -> new Option(tag, language(tag, page))).toList();
    }

    static List<Option> themes(Page page) {
        return Option.each(Theme.class, Theme::key, page);
    }

    static String theme(Theme theme, Page page) {
        return page.say(theme.key());
    }

    static List<Option> districts(Areas areas) {
        return areas.all().stream().map(area -> new Option(area.code(), area.name())).toList();
    }

    /// The name of a district; empty for the whole town.
    static String district(String code, Areas areas) {
        return areas.find(code).map(area -> area.name()).orElse("");
    }

    /// When something came in, as one says it.
    static String moment(Instant instant, ZoneId zone, Page page) {
        ZonedDateTime moment = instant.atZone(zone);
        LocalDate day = moment.toLocalDate();
        if (day.equals(page.today())) {
            return page.say(
                    "portal.desk.today", "%d.%02d".formatted(moment.getHour(), moment.getMinute()));
        }
        return day.equals(page.today().minusDays(1))
                ? page.say("portal.desk.yesterday")
                : page.date(day);
    }
}
