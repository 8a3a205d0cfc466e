// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.AnswerTranslation;
import nl.evenredig.platform.portal.AnswerTranslations;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where colleagues put an answer in other languages.
@Controller
@Needs(Permission.ANSWER_QUESTIONS)
final class AnswerTranslationPages {
    private static final String PATH = AnswerList.PATH + "/{id}/vertalen";

    private final Questions questions;
    private final Answers answers;
    private final AnswerTranslations translations;

    AnswerTranslationPages(Questions questions, Answers answers, AnswerTranslations translations) {
        this.questions = questions;
        this.answers = answers;
        this.translations = translations;
    }

    @GetMapping(PATH)
    String blank(
            @PathVariable String id,
            @RequestParam(name = "taal", defaultValue = "") String language,
            @ModelAttribute("page") Page page,
            Model model) {
        Question question = find(id);
        String tag = known(language, page);
        Form form =
                translations
                        .find(question.id(), tag)
                        .map(found -> filled(found, page))
                        .orElseGet(() -> Form.empty(page));
        return show(question, form.with("taal", tag), page, model);
    }

    /// A program makes a first version, which is not stored until a colleague saves it.
    @PostMapping(PATH + "/voorstel")
    String propose(
            @PathVariable String id,
            @RequestParam(name = "taal", defaultValue = "") String language,
            @ModelAttribute("page") Page page,
            Model model) {
        Question question = find(id);
        String tag = known(language, page);
        Optional<AnswerTranslation> made =
                translations.propose(question.title(), answer(question), tag);
        Form form = made.map(found -> filled(found, page)).orElseGet(() -> Form.empty(page));
        if (made.isEmpty()) {
            form.fault("titel", page.say("portal.desk.translate.silent"));
        }
        return show(question, form.with("taal", tag), page, model);
    }

    @PostMapping(PATH)
    String write(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Question question = find(id);
        Form form = Form.of(request, page);
        Optional<AnswerTranslation> made = read(form, page);
        OptionalLong version = form.ask("versie", "versie").number(1, Integer.MAX_VALUE);
        if (made.isEmpty() || version.isEmpty()) {
            return show(question, form, page, model);
        }
        int seen = Math.min((int) version.getAsLong(), translations.version(question.id()));
        translations.write(question.id(), seen, made.get(), page.actor());
        return "redirect:"
                + page.link("/antwoorden/" + question.id() + "/vertalen")
                + "?taal="
                + made.get().language();
    }

    private static Optional<AnswerTranslation> read(Form form, Page page) {
        String language =
                form.ask("taal", page.say("portal.desk.translate.language"))
                        .required()
                        .choice(tags(page))
                        .orElse("");
        String title =
                form.ask("titel", page.say("portal.desk.translate.question"))
                        .required()
                        .line(AnswerTranslation.TITLE);
        String brief =
                form.ask("kort", page.say("portal.desk.translate.brief"))
                        .required()
                        .text(AnswerTranslation.BRIEF);
        String full =
                form.ask("lang", page.say("portal.desk.translate.full"))
                        .text(AnswerTranslation.FULL);
        boolean isChecked =
                form.ask("nagekeken", page.say("portal.desk.translate.checked")).ticked();
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new AnswerTranslation(
                                language,
                                title,
                                brief,
                                full,
                                isChecked ? DutchText.By.PERSON : DutchText.By.MACHINE,
                                false));
    }

    private String show(Question question, Form form, Page page, Model model) {
        int version = translations.version(question.id());
        if (form.value("versie").isEmpty()) {
            form.with("versie", Integer.toString(version));
        }
        model.addAttribute("question", question);
        model.addAttribute("answer", answer(question));
        model.addAttribute("form", form);
        model.addAttribute("made", translations.of(question.id()));
        model.addAttribute("isHelped", translations.isHelped());
        model.addAttribute("languages", languages(page));
        return "portal/answertranslate";
    }

    private static Form filled(AnswerTranslation found, Page page) {
        return Form.empty(page)
                .with("titel", found.title())
                .with("kort", found.brief())
                .with("lang", found.full())
                .with("nagekeken", found.isUnchecked() ? "" : "ja");
    }

    private static List<Option> languages(Page page) {
        return tags(page).stream()
                .map(tag -> new Option(tag, SignalChoices.name(tag, page)))
                .toList();
    }

    private static List<String> tags(Page page) {
        return page.languages().stream().map(Language::tag).skip(1).toList();
    }

    private static String known(String typed, Page page) {
        return tags(page).contains(typed) ? typed : tags(page).getFirst();
    }

    private Answer answer(Question question) {
        return answers.find(question.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Question find(String id) {
        return QuestionId.read(id)
                .flatMap(questions::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
