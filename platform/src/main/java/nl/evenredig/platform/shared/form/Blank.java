// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// One blank of a form while it is read. Each way to read it notes a fault when what was typed is not that, and then
/// gives back nothing: an empty text, an empty `Optional`. What was typed stays in the form.
public final class Blank {
    // RFC 5321, 4.5.3.1: at most 64 before the sign, at most 254 in all that can be delivered.
    private static final Pattern MAIL =
            Pattern.compile(
                    "[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}\\p{N}-]{2,}");
    private static final int MAIL_LENGTH = 254;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final Filled filled;
    private final Say say;
    private final String field;
    private final String label;
    private boolean isRequired;

    Blank(Filled filled, Say say, String field, String label) {
        this.filled = filled;
        this.say = say;
        this.field = field;
        this.label = label;
    }

    /// It may not stay empty.
    public Blank required() {
        isRequired = true;
        return this;
    }

    /// A text on one line.
    ///
    /// @param most how many characters at most
    public String line(int most) {
        return within(Plain.line(filled.value(field)), most);
    }

    /// A text of several lines.
    ///
    /// @param most how many characters at most
    public String text(int most) {
        return within(filled.value(field), most);
    }

    /// A mail address, in small letters.
    public String mail() {
        String typed = Plain.line(filled.value(field)).toLowerCase(Locale.ROOT);
        if (isMissing(typed, "form.missing")) {
            return "";
        }
        if (typed.length() > MAIL_LENGTH || !MAIL.matcher(typed).matches()) {
            fault("form.mail");
            return "";
        }
        return typed;
    }

    /// A whole number from `least` to `most`.
    public OptionalLong number(long least, long most) {
        if (isMissing(filled.value(field), "form.missing")) {
            return OptionalLong.empty();
        }
        OptionalLong number = Figures.number(filled.value(field));
        if (number.isEmpty() || number.getAsLong() < least || number.getAsLong() > most) {
            fault("form.number", least, most);
            return OptionalLong.empty();
        }
        return number;
    }

    /// An amount in euros, given back in cents: `2.400`, `€ 2.400,50`, `12,5`.
    ///
    /// @param most how many cents at most
    public OptionalLong euros(long most) {
        if (isMissing(filled.value(field), "form.missing")) {
            return OptionalLong.empty();
        }
        OptionalLong cents = Figures.euros(filled.value(field));
        if (cents.isEmpty()) {
            fault("form.euros");
        } else if (cents.getAsLong() > most) {
            fault("form.euros.most", most / 100);
            return OptionalLong.empty();
        }
        return cents;
    }

    /// A day from `least` to `most`, as a browser sends it or as people type it.
    public Optional<LocalDate> day(LocalDate least, LocalDate most) {
        if (isMissing(filled.value(field), "form.missing")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Figures.day(filled.value(field));
        if (day.isEmpty()) {
            fault("form.day");
        } else if (day.get().isBefore(least) || day.get().isAfter(most)) {
            fault("form.day.between", DAY.format(least), DAY.format(most));
            return Optional.empty();
        }
        return day;
    }

    /// One of these.
    public Optional<String> choice(Collection<String> options) {
        String chosen = filled.value(field);
        if (isMissing(chosen, "form.missing.choice")) {
            return Optional.empty();
        }
        if (!chosen.isEmpty() && !options.contains(chosen)) {
            fault("form.choice");
            return Optional.empty();
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    /// One of the constants of an enum; the form sends its name.
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return choice(constants.stream().map(Enum::name).toList())
                .flatMap(chosen ->
                        constants.stream()
                                .filter(constant -> constant.name().equals(chosen))
                                .findFirst());
    }

    /// Any of these, each once, in the order in which they are offered.
    public List<String> choices(Collection<String> options) {
        List<String> chosen =
                filled.values(field).stream().filter(value -> !value.isEmpty()).toList();
        if (chosen.isEmpty()) {
            isMissing("", "form.missing.choice");
        } else if (!options.containsAll(chosen)) {
            fault("form.choice");
            return List.of();
        }
        return options.stream().distinct().filter(chosen::contains).toList();
    }

    /// Whether a box is ticked. When it is required, it must be.
    public boolean ticked() {
        boolean isTicked = !filled.value(field).isEmpty();
        if (!isTicked) {
            isMissing("", "form.missing.tick");
        }
        return isTicked;
    }

    private String within(String typed, int most) {
        if (isMissing(typed, "form.missing")) {
            return "";
        }
        int over = typed.codePointCount(0, typed.length()) - most;
        if (over > 0) {
            fault("form.long", over);
            return "";
        }
        return typed;
    }

    /// Whether there is nothing to read; a fault only when there must be something.
    private boolean isMissing(String typed, String key) {
        if (typed.isEmpty() && isRequired) {
            fault(key);
        }
        return typed.isEmpty();
    }

    /// Notes a fault that only the part can see.
    ///
    /// @param key the text, whose first argument is the label
    /// @param more its other arguments
    public void wrong(String key, Object... more) {
        fault(key, more);
    }

    private void fault(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = label;
        System.arraycopy(more, 0, arguments, 1, more.length);
        filled.fault(field, say.say(key, arguments));
    }
}
