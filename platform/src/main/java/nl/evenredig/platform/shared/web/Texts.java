// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import com.ibm.icu.text.NumberFormat;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.evenredig.exact.Money;
import nl.evenredig.telling.words.Amounts;
import nl.evenredig.telling.words.Words;

/// Everything pages say in one language: texts by key, and numbers, money and dates as that language writes them.
///
/// Text that comes in as an argument is set apart in its own direction, so that a Dutch name in an Arabic sentence does
/// not turn its neighbours around. May be shared between threads.
public final class Texts {
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final Words words;
    private final boolean isTurned;

    Texts(Words words, boolean isTurned) {
        this.words = words;
        this.isTurned = isTurned;
    }

    /// The text for `key`; for plain text, without mark-up.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public String say(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments).map(this::apart).toArray();
        return words.say(key, plain);
    }

    /// The text for `key` in which every [Name] is marked with its language.
    public Content phrase(String key, Object... arguments) {
        return Phrase.of(
                marked -> words.say(key, Arrays.stream(marked).map(this::apart).toArray()),
                arguments);
    }

    /// The bare texts, for tellers that make sentences of their own.
    public Words words() {
        return words;
    }

    /// The same texts, some of them in other words.
    public Texts with(Map<String, String> revised) {
        return revised.isEmpty() ? this : new Texts(words.with(revised), isTurned);
    }

    public boolean knows(String key) {
        return words.knows(key);
    }

    /// The text for `key` as its author wrote it, with its arguments still open.
    public String pattern(String key) {
        return words.pattern(key);
    }

    public Set<String> keys() {
        return words.keys();
    }

    /// A whole number with its thousands apart.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /// An amount; cents only when there are any.
    public String money(Money money) {
        return Amounts.in(language()).say(money);
    }

    /// A day in full: dinsdag 24 november 2026.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language()).format(day);
    }

    /// A day without its weekday: 24 november 2026.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language()).format(day);
    }

    private Locale language() {
        return words.language();
    }

    private Object apart(Object argument) {
        Object plain = argument instanceof Name(String text, _) ? text : argument;
        return isTurned && plain instanceof String text ? ISOLATE + text + END : plain;
    }
}
