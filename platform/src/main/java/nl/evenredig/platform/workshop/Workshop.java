// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.QuestionId;

/// A day on one knowledge question.
///
/// @param question which question it is about
/// @param activity what it is to that question
/// @param reason why it was called off; otherwise empty
/// @param version how often it was changed, from 1
public record Workshop(
        WorkshopId id,
        QuestionId question,
        ActivityId activity,
        WorkshopState state,
        Plan plan,
        String reason,
        int version) {
    /// The longest title, aim, name of a venue, address, note on access and reason.
    public static final int TITLE = 120;

    public static final int AIM = 1000;
    public static final int VENUE = 120;
    public static final int ADDRESS = 200;
    public static final int ACCESS = 600;
    public static final int REASON = 600;

    /// What it is about and how it is held.
    ///
    /// @param title as one line
    /// @param aim the problem that the day is about
    /// @param when day and time; empty as long as it is not known
    public record Plan(
            Format format, String title, String aim, Optional<Moment> when, Venue venue) {
        public Plan {
            title = Plain.line(title);
            aim = Plain.text(aim);
            if (title.isEmpty() || title.length() > TITLE) {
                throw new IllegalArgumentException(
                        "Plan must have a title of 1 to %d.".formatted(TITLE));
            }
        }
    }

    /// When the door opens.
    public record Moment(LocalDate day, LocalTime time) {}

    /// Where it is, and what makes it possible to come.
    ///
    /// @param name of the building; empty as long as it is not known
    /// @param access how people get there and in
    /// @param hasChildCare whether somebody looks after children
    /// @param hasTravelMoney whether the way there is paid for
    public record Venue(
            String name,
            String address,
            String access,
            boolean hasChildCare,
            boolean hasTravelMoney) {
        public Venue {
            name = Plain.line(name);
            address = Plain.line(address);
            access = Plain.text(access);
        }

        /// None is known yet.
        public static Venue unknown() {
            return new Venue("", "", "", true, true);
        }
    }

    public String title() {
        return plan.title();
    }
}
