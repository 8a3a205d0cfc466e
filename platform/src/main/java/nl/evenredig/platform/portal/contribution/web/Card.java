// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.Said;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;

/// One contribution as a page shows it.
///
/// @param contribution which one
public record Card(Contribution contribution) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int EXCERPT = 110;

    /// The day of a moment, here.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /// The end of the text keys of a state.
    public static String key(ContributionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public Said said() {
        return contribution.said();
    }

    public ContributionState state() {
        return contribution.state();
    }

    /// The end of its text keys.
    public String key() {
        return key(state());
    }

    /// When everyone could read it, or else when it came in.
    public LocalDate day() {
        return day(contribution.published().orElse(contribution.received()));
    }

    public LocalDate received() {
        return day(contribution.received());
    }

    /// Its place on the page.
    public String anchor() {
        return "bijdrage-" + contribution.id();
    }

    /// Whether it was written in another language than the page.
    public boolean isForeign(Page page) {
        return !said().language().equals(page.language().tag());
    }

    public String language(Page page) {
        return Tongues.name(said().language(), page);
    }

    /// The answer, in paragraphs.
    public List<String> answer() {
        return contribution.fate().answer().lines().filter(line -> !line.isBlank()).toList();
    }

    /// How it begins; empty when nobody wrote it down yet.
    public String excerpt() {
        String whole = String.join(" ", said().lines());
        if (whole.codePointCount(0, whole.length()) <= EXCERPT) {
            return whole;
        }
        String part = whole.substring(0, whole.offsetByCodePoints(0, EXCERPT));
        int space = part.lastIndexOf(' ');
        return (space > EXCERPT / 2 ? part.substring(0, space) : part) + "…";
    }

    /// Its state as a shape.
    public Status status() {
        return switch (state()) {
            case RECEIVED -> Status.LATER;
            case HELD -> Status.RUNNING;
            case SPAM -> Status.ATTENTION;
            case PUBLISHED, ANSWERED, LINKED -> Status.GOOD;
            case REFUSED, WITHDRAWN -> Status.DECLINED;
        };
    }
}
