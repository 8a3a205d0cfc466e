// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What all parts together put under a published page.
@Component
final class Afterwords {
    private final ObjectProvider<Afterword> parts;
    private final Templates templates;

    Afterwords(ObjectProvider<Afterword> parts, Templates templates) {
        this.parts = parts;
        this.templates = templates;
    }

    List<Insert> under(String path, Language language) {
        return parts.orderedStream().flatMap(part -> part.under(path, language).stream()).toList();
    }

    /// Writes one of them where the page asks for it.
    Content content(Insert insert, Object page) {
        return output -> {
            Map<String, @Nullable Object> shown = new HashMap<>();
            shown.putAll(insert.shown());
            shown.put("page", page);
            templates.write(insert.template(), shown, output);
        };
    }
}
