// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention.web;

import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.evenredig.platform.shared.PublicCount;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.retention.Destroyed;
import nl.evenredig.platform.shared.retention.Retention;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import nl.evenredig.platform.shared.web.Entrance;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// How long we keep what, for everyone; and for officials what was destroyed.
@Controller
class RetentionPages {
    private static final String PATH = "/beheer/bewaren";
    private static final int PLACE = 31;
    private static final int MOST = 500;
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final Retention retention;

    RetentionPages(Retention retention) {
        this.retention = retention;
    }

    @Bean
    static Entrance retentionEntrance() {
        return Entrance.behind(Permission.READ_RETENTION, "ops.desk.kept.entrance", PATH, PLACE);
    }

    @ForEveryone
    @GetMapping("/bewaartermijnen")
    String terms(@ModelAttribute("page") Page page, Model model) {
        model.addAttribute("terms", terms(page));
        return "ops/terms";
    }

    @Needs(Permission.READ_RETENTION)
    @GetMapping(PATH)
    String destroyed(@ModelAttribute("page") Page page, Model model) {
        model.addAttribute("terms", terms(page));
        model.addAttribute("destroyed", destroyed(page));
        return "ops/kept";
    }

    private Table terms(Page page) {
        return new Table(
                page.say("ops.terms.caption"),
                List.of(
                        Table.Column.words(page.say("ops.terms.what")),
                        Table.Column.words(page.say("ops.terms.howLong")),
                        Table.Column.words(page.say("ops.terms.why"))),
                retention.terms().stream().map(term -> row(term, page)).toList());
    }

    private static List<String> row(RetentionTerm term, Page page) {
        return List.of(
                page.say(term.key()), said(term.period(), page), page.say(term.key() + ".why"));
    }

    private static String said(Period period, Page page) {
        int months = 12 * period.getYears() + period.getMonths();
        if (months == 0) {
            return page.say("ops.period.days", period.get(ChronoUnit.DAYS));
        }
        return months % 12 == 0
                ? page.say("ops.period.years", months / 12)
                : page.say("ops.period.months", months);
    }

    private Table destroyed(Page page) {
        return new Table(
                page.say("ops.desk.kept.caption"),
                List.of(
                        Table.Column.words(page.say("ops.desk.kept.when")),
                        Table.Column.words(page.say("ops.terms.what")),
                        Table.Column.numbers(page.say("ops.desk.kept.count"))),
                retention.report(0, MOST).stream().map(done -> row(done, page)).toList());
    }

    private List<String> row(Destroyed done, Page page) {
        boolean isOfPeople =
                retention.terms().stream()
                        .filter(term -> term.key().equals(done.key()))
                        .allMatch(RetentionTerm::isOfPeople);
        boolean isHidden = isOfPeople && PublicCount.isTooSmall(done.count());
        return List.of(
                page.day(done.at().atZone(DUTCH_TIME).toLocalDate()),
                page.knows(done.key()) ? page.say(done.key()) : done.key(),
                isHidden
                        ? page.say("ops.desk.kept.few", PublicCount.LEAST)
                        : page.number(done.count()));
    }
}
