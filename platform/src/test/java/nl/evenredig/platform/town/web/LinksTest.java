// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page leads to exists: someone who follows every link never meets an error.
@ExtendWith(InTown.class)
class LinksTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("\\?stap=(\\d+)");
    private static final int STEPS = 2;
    private static final int MOST = 400;

    @ParameterizedTest
    @CsvSource({"/,/wijken/HM04", "/en,/en/hulp", "/ar,/ar/wijken/HM04"})
    void everyLinkLeadsSomewhere(String start, String reached, RunningTown town) throws Exception {
        Set<String> seen = new HashSet<>(Set.of(start));
        Queue<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            String path = open.remove();
            HttpResponse<String> answer = town.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Set<String> targets = new HashSet<>();
            TARGET.matcher(answer.body()).results().forEach(found -> targets.add(found.group(1)));
            for (String link : links(answer)) {
                if (link.startsWith("#")) {
                    assertThat(targets).as(path).contains(link.substring(1));
                } else if (link.startsWith("/") && !isSameAgain(link) && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        assertThat(seen).contains(reached);
    }

    /// The steps of a count are one page with other numbers; the first few lead where all lead. Help about one page is
    /// like help about another.
    private static boolean isSameAgain(String link) {
        if (link.contains("?pagina=") && !link.endsWith("?pagina=/")) {
            return true;
        }
        Matcher step = STEP.matcher(link);
        return step.find() && Integer.parseInt(step.group(1)) > STEPS;
    }

    private static Iterable<String> links(HttpResponse<String> answer) {
        boolean isPage =
                answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return isPage
                ? LINK.matcher(answer.body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .toList()
                : Set.of();
    }
}
