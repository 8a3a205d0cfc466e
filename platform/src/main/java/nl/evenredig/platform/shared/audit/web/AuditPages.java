// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.audit.AuditLog;
import nl.evenredig.platform.shared.audit.AuditQuery;
import nl.evenredig.platform.shared.web.Entrance;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The audit log, a hundred lines at a time. That somebody read it stands in it too.
@Controller
@Needs(Permission.READ_AUDIT)
class AuditPages {
    static final String PATH = "/beheer/audit";

    private static final int PLACE = 30;

    private final AuditLog log;
    private final Audit audit;
    private final Actors actors;

    AuditPages(AuditLog log, Audit audit, Actors actors) {
        this.log = log;
        this.audit = audit;
        this.actors = actors;
    }

    @Bean
    static Entrance auditEntrance() {
        return Entrance.behind(Permission.READ_AUDIT, "ops.desk.audit.entrance", PATH, PLACE);
    }

    @GetMapping(PATH)
    String list(@ModelAttribute("page") Page page, AuditWish wish, Model model) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDate> from = day(wish.from(), "vanaf", page, faults);
        Optional<LocalDate> until = day(wish.until(), "tot", page, faults);
        List<String> actions = log.actions();
        String action = actions.contains(wish.action()) ? wish.action() : "";
        audit.record(actors.now(), "audit.read", object(action), Audit.Result.DONE);
        AuditQuery query = new AuditQuery(action, from, until);
        AuditList list = AuditList.of(log, query, wish.sheet());
        model.addAttribute("list", list);
        model.addAttribute("table", list.table(page));
        model.addAttribute("wish", wish);
        model.addAttribute("actions", actions);
        model.addAttribute("faults", faults);
        return "ops/audit";
    }

    private static Optional<LocalDate> day(
            String typed, String field, Page page, List<Fault> faults) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            faults.add(new Fault(field, page.say("ops.desk.audit.wrongDay")));
            return Optional.empty();
        }
    }

    private static String object(String action) {
        return action.isEmpty() ? "" : "action:" + action;
    }
}
