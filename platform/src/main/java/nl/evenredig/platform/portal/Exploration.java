// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.QuestionId;

/// A small study that grows out of a question: conversations, an afternoon together, and what came of it.
///
/// @param question which question; it has its number
/// @param state how far it is
/// @param activity what it is to the question
/// @param plan what the town wants to know
/// @param interviews with whom was spoken, in the order of days
/// @param outcome what came of it
/// @param version how often it was changed, from 1
public record Exploration(
        QuestionId question,
        ExplorationState state,
        ActivityId activity,
        Plan plan,
        List<Interview> interviews,
        Outcome outcome,
        int version) {
    /// The longest title, aim, place, findings, report and reason.
    public static final int TITLE = 120;

    public static final int AIM = 1000;
    public static final int FINDINGS = 4000;
    public static final int REPORT = 8000;
    public static final int REASON = 600;

    public Exploration {
        interviews = List.copyOf(interviews);
    }

    /// What the town wants to know.
    ///
    /// @param title as one line
    /// @param aim what it wants to know and how it goes about it
    /// @param meeting the afternoon on which everyone discusses what was found
    public record Plan(String title, String aim, Optional<Meeting> meeting) {
        public Plan {
            title = Plain.line(title);
            aim = Plain.text(aim);
        }
    }

    /// An afternoon together.
    public record Meeting(LocalDate day, String place) {
        public Meeting {
            place = Plain.line(place);
        }
    }

    /// What came of it.
    ///
    /// @param findings what was found, one a line
    /// @param report everything there is to say; may be empty
    /// @param reason why it was called off; otherwise empty
    public record Outcome(String findings, String report, String reason) {
        public Outcome {
            findings = Plain.text(findings);
            report = Plain.text(report);
        }

        /// Each finding.
        public List<String> each() {
            return findings.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /// The address of its page, without language.
    public String path() {
        return "/verkenningen/" + question;
    }

    /// What owns its report as a file.
    public String owner() {
        return "exploration:" + question;
    }
}
