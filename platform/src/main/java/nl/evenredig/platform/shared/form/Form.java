// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;

/// One form that somebody filled in. A page handler asks each blank once, looks whether anything is faulty, and shows
/// the form again with everything in it when so.
///
/// ```
/// Form form = Form.of(request, page);
/// String name = form.ask("naam", nameLabel).required().line(80);
/// String mail = form.ask("mail", mailLabel).mail();
/// if (form.isFaulty()) { model.addAttribute("form", form); return "people/register"; }
/// ```
///
/// The templates `shared/field`, `shared/select`, `shared/choices`, `shared/tick` and `shared/file` draw its blanks,
/// `shared/faults` the list on top. Not to be shared between threads.
public final class Form {
    private final Filled filled = new Filled();
    private final Say say;

    private Form(Say say) {
        this.say = say;
    }

    /// What was sent to this page.
    public static Form of(HttpServletRequest request, Page page) {
        return of(request.getParameterMap(), page::say);
    }

    static Form of(Map<String, String[]> sent, Say say) {
        Form form = new Form(say);
        sent.forEach((field, values) -> form.filled.put(field, Arrays.asList(values)));
        return form;
    }

    /// A form nobody has filled in yet.
    public static Form empty(Page page) {
        return new Form(page::say);
    }

    /// Fills a field in beforehand, for somebody who changes what is there.
    public Form with(String field, String... values) {
        filled.put(field, Arrays.asList(values));
        return this;
    }

    /// Starts reading one blank.
    ///
    /// @param field the name of the field, which is also its id on the page
    /// @param label what stands above it, as the reader sees it
    public Blank ask(String field, String label) {
        return new Blank(filled, say, field, label);
    }

    /// Adds a fault that only the part can see. The first fault of a field is the one that is shown.
    public void fault(String field, String message) {
        filled.fault(field, message);
    }

    public boolean isFaulty() {
        return !filled.faults().isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(filled.faults().values());
    }

    public boolean isWrong(String field) {
        return filled.faults().containsKey(field);
    }

    /// What stands in a field now; empty when nothing does.
    public String value(String field) {
        return filled.value(field);
    }

    /// Whether this is one of the things that were chosen.
    public boolean isChosen(String field, String value) {
        return filled.values(field).contains(value);
    }

    /// Everything that was typed, by field.
    public Map<String, List<String>> typed() {
        return Map.copyOf(filled.typed());
    }

    /// The ids of what explains a field, for `aria-describedby`; empty for none.
    public String explained(String field, boolean hasHint) {
        String hint = hasHint ? field + "-hint" : "";
        String wrong = isWrong(field) ? field + "-fout" : "";
        return (hint + " " + wrong).strip();
    }
}
