// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionId;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.Handling;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Seen;
import nl.evenredig.platform.portal.contribution.Sending;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.Showing;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// One contribution at the desk: heard, written down, translated, decided about, answered, made a signal.
@Controller
@Needs(Permission.MODERATE)
final class ContributionDeskOne {
    private static final String ONE = DeskList.PATH + "/{id}";
    private static final int LONG = 10_000;

    private final Moderation moderation;
    private final DeskSheet.Clerk clerk;
    private final TakeBack takeBack;
    private final Showing showing;

    ContributionDeskOne(
            Moderation moderation, DeskSheet.Clerk clerk, TakeBack takeBack, Showing showing) {
        this.moderation = moderation;
        this.clerk = clerk;
        this.takeBack = takeBack;
        this.showing = showing;
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Contribution contribution = find(id);
        Form form =
                Form.empty(page)
                        .with("transcript", contribution.said().transcript())
                        .with("vertaling", contribution.said().translation())
                        .with("antwoord", contribution.fate().answer());
        return show(contribution, form, page, model);
    }

    @PostMapping(ONE + "/besluit")
    String decide(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Contribution contribution = find(id);
        Form form = Form.of(request, page);
        Optional<Decision> decision = DecisionForm.read(form, page);
        if (decision.isEmpty()) {
            return show(contribution, form, page, model);
        }
        Handling handling =
                moderation.decide(seen(contribution, form), decision.get(), page.actor());
        takeBack.offer(List.of(handling), decision.get(), page.actor());
        return after(handling, form, page, model);
    }

    @PostMapping(ONE + "/tekst")
    String write(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Contribution contribution = find(id);
        Form form = Form.of(request, page);
        Moderation.Written written =
                new Moderation.Written(
                        form.ask("transcript", page.say("contribution.desk.transcript")).text(LONG),
                        form.ask("vertaling", page.say("contribution.desk.translation"))
                                .text(LONG));
        if (form.isFaulty()) {
            return show(contribution, form, page, model);
        }
        Handling handling = moderation.write(seen(contribution, form), written, page.actor());
        return after(handling, form, page, model);
    }

    @GetMapping(ONE + "/stem")
    @Needs(Permission.HEAR_VOICES)
    ResponseEntity<Resource> voice(
            @PathVariable String id,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Upload voice =
                ContributionId.read(id)
                        .flatMap(moderation::voice)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return showing.hear(voice, page.actor(), request);
    }

    /// What was typed stays when a colleague was first; the page shows what they did.
    private String after(Handling handling, Form form, Page page, Model model) {
        return switch (handling) {
            case Handling.Done(Contribution now) ->
                    "redirect:" + page.link(DeskList.PATH + "/" + now.id());
            case Handling.Overtaken(Contribution now) -> {
                form.fault(
                        DecisionForm.MOVE,
                        page.say(
                                "contribution.desk.overtaken",
                                page.say("contribution.desk.state." + new Card(now).key())));
                yield show(now, form, page, model);
            }
            case Handling.Impossible(Contribution now) -> {
                form.fault(DecisionForm.MOVE, page.say("contribution.desk.impossible"));
                yield show(now, form, page, model);
            }
            case Handling.Unready(Contribution now) -> {
                form.fault(
                        now.said().needsTranscript() ? "transcript" : "vertaling",
                        page.say("contribution.desk.unready"));
                yield show(now, form, page, model);
            }
            case Handling.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String show(Contribution contribution, Form form, Page page, Model model) {
        model.addAttribute("sheet", clerk.of(contribution, page));
        model.addAttribute("form", form);
        model.addAttribute("rules", DeskList.rules(page));
        model.addAttribute("offer", takeBack.open(contribution.seen(), page.actor()));
        model.addAttribute("most", Sending.MOST);
        return "portal/contributiondeskone";
    }

    /// As the form says its sender saw it; never what stands there when it says nothing we know.
    private static Seen seen(Contribution contribution, Form form) {
        return Seen.read(form.value("gezien"))
                .filter(seen -> seen.id().equals(contribution.id()))
                .orElse(new Seen(contribution.id(), 0));
    }

    private Contribution find(String id) {
        return ContributionId.read(id)
                .flatMap(moderation::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
