// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Course;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where officials say how far a question is, and plan, take and move its steps.
@Controller
@Needs(Permission.WRITE_DOSSIERS)
final class CoursePages {
    private static final String PATH = "/vraag/{id}/stappen";

    private final Threads threads;

    CoursePages(Threads threads) {
        this.threads = threads;
    }

    @GetMapping(PATH)
    String read(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Dossier dossier = find(id);
        return show(dossier, CourseForm.of(course(dossier), page), page, model);
    }

    @PostMapping(PATH)
    String set(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Dossier dossier = find(id);
        Form form = Form.of(request, page);
        Optional<Course> course = CourseForm.course(form, page);
        if (course.isEmpty()) {
            return show(dossier, form, page, model);
        }
        if (threads.steer(dossier.id(), course.get(), page.actor())) {
            return "redirect:" + page.link(dossier.id().path());
        }
        model.addAttribute("overtaken", true);
        return show(find(id), CourseForm.at(form, course(dossier).version()), page, model);
    }

    private String show(Dossier dossier, Form form, Page page, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", form);
        model.addAttribute("standing", Standing.of(dossier, page));
        return "thread/course";
    }

    private Course course(Dossier dossier) {
        return threads.course(dossier.id()).orElseThrow();
    }

    private Dossier find(String id) {
        return QuestionId.read(id)
                .flatMap(question -> threads.find(question, Audience.COLLEAGUES))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
