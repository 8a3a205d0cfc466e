// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Workshop;

/// The form that says what a day is about, when and where.
final class PlanForm {
    private static final int YEARS = 2;
    private static final int LINE = 5;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private PlanForm() {}

    static Form filled(Workshop workshop, Page page) {
        Workshop.Plan plan = workshop.plan();
        Form form =
                Form.empty(page)
                        .with("soort", plan.format().name())
                        .with("naam", plan.title())
                        .with("probleem", plan.aim())
                        .with("dag", plan.when().map(one -> one.day().toString()).orElse(""))
                        .with("tijd", plan.when().map(one -> one.time().toString()).orElse(""))
                        .with("plek", plan.venue().name())
                        .with("adres", plan.venue().address())
                        .with("bereikbaar", plan.venue().access());
        if (plan.venue().hasChildCare()) {
            form.with("oppas", "ja");
        }
        return plan.venue().hasTravelMoney() ? form.with("reisgeld", "ja") : form;
    }

    /// What was filled in; only to be used when nothing is faulty.
    static Workshop.Plan read(Form form, PrepareVisit visit) {
        Page page = visit.page();
        Optional<Format> format =
                form.ask("soort", visit.label("format")).required().choice(Format.class);
        String title = form.ask("naam", visit.label("title")).required().line(Workshop.TITLE);
        String aim = form.ask("probleem", visit.label("aim")).required().text(Workshop.AIM);
        Optional<Workshop.Moment> when = when(form, visit);
        Workshop.Venue venue =
                new Workshop.Venue(
                        form.ask("plek", visit.label("venue")).line(Workshop.VENUE),
                        form.ask("adres", visit.label("address")).line(Workshop.ADDRESS),
                        form.ask("bereikbaar", visit.label("access")).text(Workshop.ACCESS),
                        form.ask("oppas", visit.label("childcare")).ticked(),
                        form.ask("reisgeld", visit.label("travel")).ticked());
        when.filter(PlanForm::isWorkingTime)
                .filter(_ -> !form.isChosen("overdag", "ja"))
                .ifPresent(_ -> form.fault("overdag", page.say("workshop.prepare.desk.daytime")));
        return new Workshop.Plan(
                format.orElse(Format.WHOLE_DAY), title.isEmpty() ? "-" : title, aim, when, venue);
    }

    /// Volunteers work then.
    static boolean isWorkingTime(Workshop.Moment moment) {
        return !WEEKEND.contains(moment.day().getDayOfWeek()) && moment.time().isBefore(EVENING);
    }

    private static Optional<Workshop.Moment> when(Form form, PrepareVisit visit) {
        LocalDate today = visit.page().today();
        Optional<LocalDate> day =
                form.ask("dag", visit.label("day")).day(today, today.plusYears(YEARS));
        String typed = form.ask("tijd", visit.label("time")).line(LINE);
        Optional<LocalTime> time = time(typed);
        if (!typed.isEmpty() && time.isEmpty()) {
            form.fault("tijd", visit.label("time.wrong"));
        }
        if (day.isPresent() && typed.isEmpty()) {
            form.fault("tijd", visit.label("time.missing"));
        }
        if (day.isEmpty() && !typed.isEmpty() && !form.isWrong("dag")) {
            form.fault("dag", visit.label("day.missing"));
        }
        return day.flatMap(held -> time.map(begin -> new Workshop.Moment(held, begin)));
    }

    private static Optional<LocalTime> time(String typed) {
        String padded = typed.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(padded.length() == 4 ? "0" + padded : padded));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
