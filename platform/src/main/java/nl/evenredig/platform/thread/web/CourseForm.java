// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Course;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Waypoint;

/// The blanks about how far a question is: a few words, and for each step when it was taken or promised.
public final class CourseForm {
    private static final LocalDate FIRST = LocalDate.of(2000, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(2999, Month.DECEMBER, 31);
    private static final String VERSION = "versie";
    private static final String PROGRESS = "voortgang";

    private CourseForm() {}

    /// The field for the day on which a step was taken.
    public static String reached(Milestone step) {
        return Keys.word(step) + "-gedaan";
    }

    /// The field for the day before which a step is promised.
    public static String due(Milestone step) {
        return Keys.word(step) + "-voor";
    }

    /// What a step is called.
    public static String name(Milestone step, Page page) {
        return page.say("thread.milestone." + Keys.word(step));
    }

    static Form of(Course course, Page page) {
        Form form = Form.empty(page).with(PROGRESS, course.progress());
        for (Waypoint step : course.waypoints()) {
            form.with(reached(step.milestone()), typed(step.reached()))
                    .with(due(step.milestone()), typed(step.due()));
        }
        return at(form, course.version());
    }

    /// The same, to be sent over this version.
    static Form at(Form form, int version) {
        return form.with(VERSION, Integer.toString(version));
    }

    /// What it says; empty when something is wrong.
    static Optional<Course> course(Form form, Page page) {
        String progress =
                form.ask(PROGRESS, page.say("thread.desk.course.progress")).line(Course.PROGRESS);
        List<Waypoint> steps = new ArrayList<>();
        LocalDate earlier = FIRST;
        for (Milestone milestone : Milestone.values()) {
            Optional<Waypoint> step = step(form, milestone, page);
            step.ifPresent(steps::add);
            LocalDate day = step.flatMap(Waypoint::reached).orElse(earlier);
            if (day.isBefore(earlier)) {
                form.fault(
                        reached(milestone),
                        page.say("thread.desk.course.order", name(milestone, page)));
            }
            earlier = day;
        }
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Course(version(form), progress, steps));
    }

    private static Optional<Waypoint> step(Form form, Milestone milestone, Page page) {
        String name = name(milestone, page);
        Optional<LocalDate> reached =
                form.ask(reached(milestone), page.say("thread.desk.course.reached.of", name))
                        .day(FIRST, page.today());
        Optional<LocalDate> due =
                form.ask(due(milestone), page.say("thread.desk.course.due.of", name))
                        .day(FIRST, LAST);
        return reached.isEmpty() && due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waypoint(milestone, reached, due));
    }

    private static int version(Form form) {
        String version = form.value(VERSION);
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String typed(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
