// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job.web;

import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.job.Jobs;
import nl.evenredig.platform.shared.web.Entrance;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How every job stands, and a button to have one done now.
@Controller
@Needs(Permission.TEND_JOBS)
class JobPages {
    private static final String PATH = "/beheer/taken";
    private static final int PLACE = 50;

    private final Jobs jobs;
    private final Audit audit;
    private final Actors actors;

    JobPages(Jobs jobs, Audit audit, Actors actors) {
        this.jobs = jobs;
        this.audit = audit;
        this.actors = actors;
    }

    @Bean
    static Entrance jobEntrance() {
        return Entrance.behind(Permission.TEND_JOBS, "mail.desk.jobs.entrance", PATH, PLACE);
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("jobs", jobs.all());
        return "mail/jobs";
    }

    @PostMapping(PATH + "/nu")
    String now(@RequestParam("taak") String name, @ModelAttribute("page") Page page) {
        if (jobs.find(name).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Audit.Result result = jobs.hurry(name) ? Audit.Result.DONE : Audit.Result.REFUSED;
        audit.record(actors.now(), "jobs.hurried", "job:" + name, result);
        return "redirect:" + page.link(PATH);
    }
}
