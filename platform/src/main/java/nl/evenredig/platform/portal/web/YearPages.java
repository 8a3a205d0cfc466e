// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.evenredig.platform.portal.Figure;
import nl.evenredig.platform.portal.FigureSheet;
import nl.evenredig.platform.portal.Figures;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.list.Csv;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// What came in during a year, what was done with it and how fast: for everyone, and as files.
@Controller
@ForEveryone
final class YearPages {
    private static final String PATH = "/jaarbeeld";
    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");

    private final Figures figures;
    private final Examples examples;
    private final Areas areas;
    private final JsonMapper json = JsonMapper.shared();

    /// Where examples come from.
    @Component
    record Examples(PublishedAnswers answers, Questions questions) {}

    YearPages(Figures figures, Examples examples, Areas areas) {
        this.figures = figures;
        this.examples = examples;
        this.areas = areas;
    }

    /// The last year there is.
    @GetMapping(PATH)
    String last(@ModelAttribute("page") Page page, Model model) {
        List<Integer> years = figures.years();
        return years.isEmpty()
                ? "portal/yearnone"
                : "redirect:" + page.link(PATH + "/" + years.getFirst());
    }

    @GetMapping(PATH + "/{year}")
    String one(@PathVariable String year, @ModelAttribute("page") Page page, Model model) {
        FigureSheet sheet = find(year);
        YearView view = new YearView(sheet, new SignalChoices(page, areas), figures.years());
        model.addAttribute("view", view);
        model.addAttribute(
                "examples",
                YearExamples.of(sheet.year(), examples.answers(), examples.questions()));
        return "portal/year";
    }

    @GetMapping(PATH + "/{year}/cijfers.csv")
    ResponseEntity<byte[]> csv(@PathVariable String year) {
        FigureSheet sheet = find(year);
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : open(sheet)) {
            String amount =
                    figure.amount().isPresent() ? Integer.toString(figure.amount().getAsInt()) : "";
            rows.add(List.of(figure.topic(), figure.item(), amount));
        }
        return new Csv(List.of("onderwerp", "deel", "aantal"), rows)
                .answer("jaarbeeld-" + sheet.year());
    }

    @GetMapping(PATH + "/{year}/cijfers.json")
    ResponseEntity<byte[]> json(@PathVariable String year) {
        FigureSheet sheet = find(year);
        List<FigureLine> lines = open(sheet).stream().map(FigureLine::of).toList();
        FigureFile file = new FigureFile(sheet.year(), sheet.frozenOn().toString(), lines);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("jaarbeeld-" + sheet.year() + ".json")
                                .build()
                                .toString())
                .body(json.writeValueAsBytes(file));
    }

    /// A file of figures.
    private record FigureFile(int jaar, String gemaakt, List<FigureLine> cijfers) {}

    /// One figure in a file; an amount that is hidden is absent.
    private record FigureLine(
            String onderwerp, String deel, @org.jspecify.annotations.Nullable Integer aantal) {
        static FigureLine of(Figure figure) {
            return new FigureLine(
                    figure.topic(),
                    figure.item(),
                    figure.amount().isPresent() ? figure.amount().getAsInt() : null);
        }
    }

    /// All but the table of themes and districts, which is for council and authority.
    private static List<Figure> open(FigureSheet sheet) {
        return sheet.figures().stream().filter(figure -> !figure.topic().equals("cross")).toList();
    }

    private FigureSheet find(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return figures.find(Integer.parseInt(year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
