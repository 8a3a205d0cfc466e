// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionState;
import nl.evenredig.platform.portal.Work;
import nl.evenredig.platform.portal.WorkId;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.time.Countdown;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;
import org.springframework.stereotype.Component;

/// Lays out the lines of the desk.
@Component
final class DeskRows {
    private static final int SOON = 1;
    private static final int LETTERS = 160;

    private final DeskPeople people;
    private final Areas areas;
    private final Clock clock;

    DeskRows(DeskPeople people, Areas areas, Clock clock) {
        this.people = people;
        this.areas = areas;
        this.clock = clock;
    }

    List<DeskRow> of(List<Work> work, Page page) {
        Map<AccountId, String> names = people.names();
        return work.stream().map(one -> row(one, names, page)).toList();
    }

    /// Where something is read.
    static String path(WorkId id) {
        return "/loket/" + kind(id) + "/" + id.id();
    }

    private static String kind(WorkId id) {
        return switch (id.kind()) {
            case SIGNAL -> "signaal";
            case CLUSTER -> "bundel";
            case QUESTION -> "vraag";
        };
    }

    private DeskRow row(Work work, Map<AccountId, String> names, Page page) {
        boolean isSignal = work.id().kind() == WorkId.Kind.SIGNAL;
        String words =
                work.title().words().isEmpty()
                        ? page.say("portal.desk.unwritten")
                        : work.title().words();
        String language =
                work.title().words().isEmpty() ? page.language().tag() : work.title().language();
        return new DeskRow(
                kind(work.id()) + ":" + work.id().id(),
                path(work.id()),
                clock(work, page),
                new DeskRow.Title(
                        shortened(words), language, isSignal && !work.title().words().isEmpty()),
                meta(work, page),
                task(work, names, page));
    }

    private static String shortened(String words) {
        return words.length() > LETTERS ? words.substring(0, LETTERS - 1) + "…" : words;
    }

    private DeskRow.Clock clock(Work work, Page page) {
        String since = DeskWords.moment(work.standing().since(), clock.getZone(), page);
        return switch (work.id().kind()) {
            case SIGNAL -> new DeskRow.Clock(Status.LATER, page.say("portal.desk.new", since));
            case CLUSTER -> settled(work, page);
            case QUESTION ->
                    question(QuestionState.valueOf(work.standing().state()), work.standing(), page);
        };
    }

    private static DeskRow.Clock settled(Work work, Page page) {
        String state = work.standing().state().toLowerCase(java.util.Locale.ROOT);
        boolean isOpen = state.equals("clustered");
        return new DeskRow.Clock(
                isOpen ? Status.LATER : Status.GOOD, page.say("portal.desk.signal." + state));
    }

    DeskRow.Clock question(QuestionState state, Work.Standing standing, Page page) {
        if (state.isUnanswered() && standing.due().isPresent()) {
            return countdown(
                    standing.since().atZone(clock.getZone()).toLocalDate(), standing, page);
        }
        Status status =
                switch (state) {
                    case RECEIVED, ACKNOWLEDGED -> Status.LATER;
                    case TRIAGED, IN_RESEARCH, REFERRED, ACTIVITY_PLANNED, ACTIVITY_DONE ->
                            Status.RUNNING;
                    case ANSWERED -> Status.ATTENTION;
                    case FEEDBACK_GIVEN -> Status.RUNNING;
                    case CLOSED, MERGED -> Status.GOOD;
                };
        return new DeskRow.Clock(status, page.say("portal.desk.clock." + DeskWords.key(state)));
    }

    private static DeskRow.Clock countdown(LocalDate start, Work.Standing standing, Page page) {
        LocalDate due = standing.due().orElseThrow();
        LocalDate first = due.isBefore(start) ? due : start;
        Countdown countdown = Countdown.of(first, due, page.today());
        Status status =
                countdown.isLate()
                        ? Status.LATE
                        : countdown.days() < SOON ? Status.ATTENTION : Status.RUNNING;
        return new DeskRow.Clock(status, page.say(countdown.key(), countdown.days()));
    }

    private String meta(Work work, Page page) {
        Work.Origin origin = work.origin();
        List<String> parts = new ArrayList<>();
        if (work.id().kind() != WorkId.Kind.CLUSTER) {
            parts.add(work.id().id());
        }
        if (origin.signals() > 1) {
            parts.add(page.say("portal.desk.senders", origin.signals()));
        } else if (origin.signals() == 1) {
            parts.add(
                    origin.name().isEmpty()
                            ? page.say("portal.desk.asker." + DeskWords.key(origin.asker()))
                            : origin.name());
            parts.add(DeskWords.district(origin.district(), areas));
            parts.add(way(origin, page));
            parts.add(
                    origin.language().equals("nl")
                            ? ""
                            : DeskWords.language(origin.language(), page));
        }
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    static String way(Work.Origin origin, Page page) {
        return origin.hasVoice()
                ? page.say("portal.desk.way.voice")
                : page.say("portal.desk.way." + DeskWords.key(origin.channel()));
    }

    private static DeskRow.Task task(Work work, Map<AccountId, String> names, Page page) {
        Optional<Question.Triage> triage = work.standing().triage();
        return new DeskRow.Task(
                triage.map(one -> page.say("portal.desk.kind." + DeskWords.key(one.kind())))
                        .orElseGet(() -> page.say("portal.desk.kind.none")),
                triage.map(one -> names.getOrDefault(one.owner(), "–")).orElse("–"));
    }
}
