// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// Forms that somebody who signed in has begun and not sent yet: also when their session ended meanwhile, on any of
/// their devices. Of a stranger nothing is kept here; the browser does that (`js/draft.js`).
///
/// A page asks [#find] before it shows an empty form, draws `shared/draft` in it, and calls [#drop] when the form has
/// been dealt with.
@Component
public class Drafts {
    private static final int MOST_FIELDS = 200;
    private static final int MOST_LETTERS = 200_000;

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    /// Keeps what was typed, instead of what was kept before. Nothing happens for a stranger, or when it is far more than
    /// a form of ours holds.
    ///
    /// @param form the name of the form, and of what it is about: `orgs.name:17`
    /// @param typed what stands in its fields
    public boolean save(Actor actor, String form, Map<String, List<String>> typed) {
        Map<String, List<String>> filled = new TreeMap<>(typed);
        filled.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        if (actor.isStranger() || isTooMuch(filled)) {
            return false;
        }
        store.save(actor.id(), form, filled);
        return true;
    }

    /// The form as it was when they stopped.
    public Optional<Form> find(Actor actor, String form, Page page) {
        if (actor.isStranger()) {
            return Optional.empty();
        }
        return store.find(actor.id(), form)
                .map(typed -> {
                    Form found = Form.empty(page);
                    typed.forEach(
                            (field, values) -> found.with(field, values.toArray(String[]::new)));
                    return found;
                });
    }

    public void drop(Actor actor, String form) {
        store.drop(actor.id(), form);
    }

    /// Destroys everything that was last kept before this moment.
    ///
    /// @return how many
    public int destroy(Instant before) {
        return store.destroy(before);
    }

    private static boolean isTooMuch(Map<String, List<String>> typed) {
        long fields = typed.values().stream().mapToLong(List::size).sum();
        long letters =
                typed.entrySet().stream()
                        .mapToLong(field ->
                                field.getKey().length()
                                        + field.getValue().stream().mapToLong(String::length).sum())
                        .sum();
        return fields > MOST_FIELDS || letters > MOST_LETTERS;
    }
}
