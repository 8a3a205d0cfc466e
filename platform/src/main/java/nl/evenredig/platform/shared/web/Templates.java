// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The compiled templates: `town/home` is `src/main/jte/town/home.jte`.
@Component
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "nl.evenredig.platform.generated.templates");

    boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }

    /// Writes one of them.
    public void write(String name, Map<String, @Nullable Object> shown, TemplateOutput output) {
        engine.render(name + ".jte", shown, output);
    }
}
