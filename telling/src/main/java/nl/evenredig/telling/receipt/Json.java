// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Writer;
import java.util.List;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// How receipts write amounts and lists.
final class Json {
    static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    static JsonGenerator writer(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /// An amount in cents as an exact fraction of currency units.
    static String units(Ratio cents) {
        return cents.over(Money.UNIT).toString();
    }

    static void ids(JsonGenerator json, List<Project> projects, List<Integer> positions) {
        json.writeStartArray();
        for (int position : positions) {
            json.writeString(projects.get(position).id());
        }
        json.writeEndArray();
    }

    /// Starts a new line in a long list, so that people and line-based tools can read it.
    static void line(JsonGenerator json) {
        json.writeRaw('\n');
    }
}
