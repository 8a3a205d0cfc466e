// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.StringWriter;
import java.io.Writer;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.pabulib.Archive;
import tools.jackson.core.JsonGenerator;

/// The receipt of one count: the published input, the rules, and every claim about what came of it.
///
/// Its JSON holds the merged choices, so a receipt can be counted again without any other file. The same count always
/// gives the same bytes. Amounts are in currency units: money as a decimal, exact fractions as `p/q`.
///
/// @param software name and version of what made it
/// @param input SHA-256 of the canonical `.pb`, 64 hexadecimal digits
/// @param outcome what came of the count, with its election and rules
public record Receipt(String software, String input, Outcome outcome) {
    /// What the JSON calls its format; a change that readers must know of raises [#VERSION].
    public static final String FORMAT = "evenredig-budget-receipt";

    public static final int VERSION = 1;

    /// The receipt of a count of what `archive` holds.
    public static Receipt of(Archive archive, Outcome outcome) {
        return new Receipt(Software.NAME, Fingerprint.of(archive), outcome);
    }

    /// Writes it as JSON; does not close `out`.
    public void write(Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            write(json);
            json.writeRaw('\n');
        }
    }

    /// The JSON as one text.
    public String text() {
        StringWriter out = new StringWriter();
        write(out);
        return out.toString();
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("software", software);
        json.writeObjectPropertyStart("input");
        json.writeStringProperty("sha256", input);
        json.writeEndObject();
        json.writeName("rules");
        RulesJson.write(json, outcome.rules(), outcome.election().kind());
        new OutcomeJson(json, outcome).write();
        json.writeName("election");
        ElectionJson.write(json, outcome.election());
        json.writeEndObject();
    }
}
