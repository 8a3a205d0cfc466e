// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.web.Guest;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officials plan, take and move the steps of a question, and say how far it is.
@ExtendWith(InTown.class)
final class CourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, Month.MARCH, 3);
    private static final String WRITER = "Joost van Dalen";

    @Test
    void stepsArePlannedTakenMovedAndLeftOut(RunningTown town) throws Exception {
        QuestionId question = open(town, "Welke stappen?");
        try (Guest guest = Guest.as(WRITER, town)) {
            Map<String, String> first =
                    Map.of(
                            "versie", "0",
                            "voortgang", "1 van 3 klaar",
                            "signal-gedaan", "2026-03-03",
                            "explored-voor", "2033-05-01",
                            "reported-voor", "1-7-2033");
            assertThat(set(guest, question, first).statusCode()).isEqualTo(302);
            assertThat(dossier(town, question).waypoints())
                    .containsExactly(
                            Waypoint.reached(Milestone.SIGNAL, DAY),
                            Waypoint.due(Milestone.EXPLORED, LocalDate.of(2033, Month.MAY, 1)),
                            Waypoint.due(Milestone.REPORTED, LocalDate.of(2033, Month.JULY, 1)));
            assertThat(guest.get(question.path()).body())
                    .contains("1 van 3 klaar", "vóór 1 mei 2033");
            Map<String, String> moved =
                    Map.of("versie", "1", "signal-gedaan", "2026-03-04", "reported-voor", "");
            assertThat(set(guest, question, moved).statusCode()).isEqualTo(302);
            assertThat(dossier(town, question).waypoints())
                    .containsExactly(
                            Waypoint.reached(Milestone.SIGNAL, LocalDate.of(2026, Month.MARCH, 4)));
            assertThat(dossier(town, question).progress()).isEmpty();
        }
    }

    @Test
    void whoeverReadsFeedsSeesThatAStepWasTaken(RunningTown town) throws Exception {
        QuestionId question = open(town, "Wat zegt de lezer?");
        Instant before = dossier(town, question).changedAt();
        try (Guest guest = Guest.as(WRITER, town)) {
            set(guest, question, Map.of("versie", "0", "signal-gedaan", "2026-03-03"));
        }
        Instant after = dossier(town, question).changedAt();
        assertThat(after).isAfter(before);
        for (String feed : List.of(question.path() + "/atom", "/vragen/atom")) {
            assertThat(town.get(feed).body()).contains("<updated>" + after);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidBesideItsFieldAndKept(RunningTown town) throws Exception {
        QuestionId question = open(town, "Wat is fout?");
        try (Guest guest = Guest.as(WRITER, town)) {
            Map<String, String> wrong =
                    Map.of(
                            "versie", "0",
                            "voortgang", "x".repeat(81),
                            "signal-gedaan", "2026-03-03",
                            "question-gedaan", "2026-03-01",
                            "explored-gedaan", "2099-01-01",
                            "reviewed-voor", "<b>ooit</b>");
            String page = set(guest, question, wrong).body();
            assertThat(page)
                    .contains("id=\"voortgang-fout\"", "id=\"question-gedaan-fout\"")
                    .contains("id=\"explored-gedaan-fout\"", "id=\"reviewed-voor-fout\"")
                    .contains("nog 4 dingen mis", "value=\"2026-03-01\"", "&lt;b>ooit&lt;/b>");
            assertThat(dossier(town, question).waypoints()).isEmpty();
        }
    }

    @Test
    void ofTwoWhoSetTheStepsTheSecondSeesBoth(RunningTown town) throws Exception {
        QuestionId question = open(town, "Twee tegelijk?");
        try (Guest guest = Guest.as(WRITER, town)) {
            Map<String, String> one = Map.of("versie", "0", "voortgang", "van de een");
            Map<String, String> other =
                    Map.of("versie", "0", "voortgang", "van de ander", "signal-voor", "2030-01-01");
            assertThat(set(guest, question, one).statusCode()).isEqualTo(302);
            HttpResponse<String> second = set(guest, question, other);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.body())
                    .contains("Iemand anders veranderde de stappen net")
                    .contains("van de een", "value=\"van de ander\"", "value=\"2030-01-01\"")
                    .contains("name=\"versie\" value=\"1\"");
            assertThat(dossier(town, question).progress()).isEqualTo("van de een");
        }
    }

    private static HttpResponse<String> set(
            Guest guest, QuestionId question, Map<String, String> fields) throws Exception {
        String path = question.path() + "/stappen";
        return guest.post(path, path, fields);
    }

    private static QuestionId open(RunningTown town, String title) {
        return town.part(Threads.class)
                .open(new Opening(title, "Een inleiding.", "nl", DAY, true), Actor.job("test"));
    }

    private static Dossier dossier(RunningTown town, QuestionId question) {
        return town.part(Threads.class).find(question, Audience.EVERYONE).orElseThrow();
    }
}
