// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the colours of the demo town every text stands out from what is behind it by at least 4.5, every mark by 3.
class ContrastLaw {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern VALUE = Pattern.compile("(--[a-z0-9-]+): ([^;]+);");
    private static final Pattern POINTER = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    @ParameterizedTest
    @CsvSource({
        "ink,page,4.5",
        "ink,surface,4.5",
        "ink,sand,4.5",
        "ink,water-soft,4.5",
        "ink,ochre-soft,4.5",
        "ink,late-soft,4.5",
        "ink-soft,page,4.5",
        "ink-soft,surface,4.5",
        "ink-soft,water-soft,4.5",
        "water,page,4.5",
        "water,surface,4.5",
        "water,sand,4.5",
        "water,water-soft,4.5",
        "surface,water,4.5",
        "surface,water-deep,4.5",
        "ochre-ink,page,4.5",
        "ochre-ink,ochre-soft,4.5",
        "late,surface,4.5",
        "late,late-soft,4.5",
        "good,page,4.5",
        "good,water-soft,4.5",
        "third,third-soft,4.5",
        "water-mid,page,3",
        "water-mid,water-soft,3",
        "field,page,3",
        "field,surface,3"
    })
    void itStandsOut(String front, String back, double least) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String file :
                new String[] {"vendor/voorbeeld/colours", "towns/havermonde", "css/base"}) {
            Matcher found = VALUE.matcher(Files.readString(STATIC.resolve(file + ".css")));
            while (found.find()) {
                values.put(found.group(1), found.group(2));
            }
        }
        assertThat(contrast(colour(values, front), colour(values, back)))
                .isGreaterThanOrEqualTo(least);
    }

    private static String colour(Map<String, String> values, String role) {
        String value = Objects.requireNonNull(values.get("--evn-" + role));
        Matcher pointer = POINTER.matcher(value);
        while (pointer.matches()) {
            value = Objects.requireNonNull(values.get(pointer.group(1)));
            pointer = POINTER.matcher(value);
        }
        return value.length() == 4 ? value.replaceAll("([0-9a-f])", "$1$1") : value;
    }

    // WCAG 2.2, definitions of contrast ratio and relative luminance.
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
