// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;

/// What every page knows: its language and texts, its address, whose pages these are and what else there is.
///
/// Templates get it as `page`.
public final class Page {
    private static final String TOLD = "budget";

    private final Language language;
    private final Texts texts;
    private final Moment moment;
    private final Surroundings around;

    /// The first words of the keys that were asked for: whose texts the reader sees.
    private final Set<String> asked = new HashSet<>();

    /// Where and when the page is read.
    ///
    /// @param path its address without language
    /// @param site scheme, host and port
    /// @param today the day
    record Moment(String path, String site, LocalDate today) {}

    /// What stands around this page.
    record Surroundings(
            Frame frame,
            Supplier<Sign> sign,
            Supplier<Optional<Guard>> guard,
            Supplier<Actor> actor) {}

    Page(Language language, Moment moment, Surroundings around) {
        this.language = language;
        this.texts = around.frame().languages().texts(language);
        this.moment = moment;
        this.around = around;
    }

    /// The text for `key`.
    public String say(String key, Object... arguments) {
        asked.add(Translations.part(key));
        return texts.say(key, arguments);
    }

    /// The text for `key` with its names marked as names.
    public Content phrase(String key, Object... arguments) {
        asked.add(Translations.part(key));
        return texts.phrase(key, arguments);
    }

    /// Whether there is such a text.
    public boolean knows(String key) {
        return texts.knows(key);
    }

    public String number(long number) {
        return texts.number(number);
    }

    public String money(Money money) {
        return texts.money(money);
    }

    /// A day in full, with its weekday.
    public String day(LocalDate day) {
        return texts.day(day);
    }

    public String date(LocalDate day) {
        return texts.date(day);
    }

    /// The texts themselves, for tellers that make sentences of their own.
    public Texts texts() {
        asked.add(TOLD);
        return texts;
    }

    /// How good the translation is of what was said on this page until now; the page foot asks last.
    public TranslationState translation() {
        return around.frame().languages().state(language, asked);
    }

    public Language language() {
        return language;
    }

    public List<Language> languages() {
        return around.frame().languages().all();
    }

    /// The address, in this page's language, of one of our pages.
    public String link(String path) {
        return language.link(path);
    }

    /// The whole address, as it must be typed.
    public String address(String path) {
        return moment.site() + link(path);
    }

    /// This page's own address without language; `/` on an error page.
    public String path() {
        return moment.path();
    }

    /// This page's address as it may stand in another address, or be kept.
    public String about() {
        return PagePath.of(path()).text();
    }

    public LocalDate today() {
        return moment.today();
    }

    public String asset(String file) {
        return around.frame().assets().at(file);
    }

    /// What parts put under this page, when it is published.
    public List<Insert> inserts() {
        return around.frame().afterwords().under(path(), language);
    }

    /// One of these, to be written.
    public Content content(Insert insert) {
        return around.frame().afterwords().content(insert, this);
    }

    public Sign sign() {
        return around.sign().get();
    }

    /// The lines of the navigation that this reader may follow, and that exist in this language.
    ///
    /// @param atDesk those of officials' work, or else those for everyone
    public List<Entrance> entrances(boolean atDesk) {
        return around.frame().entrances().stream()
                .filter(entrance -> entrance.isDesk() == atDesk)
                .filter(entrance -> texts.knows(entrance.key()) && entrance.isFor(actor()))
                .toList();
    }

    /// Who reads it.
    public Actor actor() {
        return around.actor().get();
    }

    /// Whether who reads it may do this, so that a page shows no button that would be refused.
    public boolean may(Permission permission) {
        return actor().may(permission);
    }

    /// Whether this page belongs to that line of the navigation.
    public boolean isIn(Entrance entrance) {
        return path().equals(entrance.path()) || path().startsWith(entrance.path() + "/");
    }

    /// Whether a part with pages at this address exists.
    public boolean leadsTo(String path) {
        return Stream.of(true, false)
                .flatMap(atDesk -> entrances(atDesk).stream())
                .anyMatch(entrance -> entrance.path().equals(path));
    }

    /// What a form sends along to show that it came from our page; asking for it sets a cookie, so only a page with a
    /// form does.
    public Optional<Guard> guard() {
        return around.guard().get();
    }
}
