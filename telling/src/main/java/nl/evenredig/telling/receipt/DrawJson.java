// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.Stage;
import tools.jackson.core.JsonGenerator;

/// Writes a [DrawReceipt] as JSON; the same draw always gives the same bytes. Chances are exact fractions `p/q`, whole
/// numbers of the proof and tickets are texts, since they can be longer than other programs' numbers.
public final class DrawJson {
    private final JsonGenerator json;
    private final DrawReceipt receipt;

    private DrawJson(JsonGenerator json, DrawReceipt receipt) {
        this.json = json;
        this.receipt = receipt;
    }

    /// Writes the receipt; does not close `out`.
    public static void write(DrawReceipt receipt, Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            json.writeStartObject();
            new DrawJson(json, receipt).write();
            json.writeStringProperty("software", Software.NAME);
            json.writeStringProperty("sha256", fingerprint(receipt));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// The SHA-256 of all that the receipt says, in the same JSON without this hash.
    static String fingerprint(DrawReceipt receipt) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.writer(text)) {
            json.writeStartObject();
            new DrawJson(json, receipt).write();
            json.writeEndObject();
        }
        return Seed.sha256(text.toString());
    }

    private void write() {
        json.writeStringProperty("format", DrawReceipt.FORMAT);
        json.writeNumberProperty("version", DrawReceipt.VERSION);
        json.writeStringProperty("method", receipt.method().code());
        json.writeNumberProperty("seats", receipt.pool().seats());
        json.writeStringProperty("salt", receipt.salt());
        writeQuotas();
        writePeople();
        json.writeArrayPropertyStart("panels");
        receipt.lottery().panels().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("certificate");
        receipt.certificate().stages().forEach(this::write);
        json.writeEndArray();
    }

    private void writeQuotas() {
        json.writeArrayPropertyStart("quotas");
        for (Quota quota : receipt.pool().quotas()) {
            json.writeStartObject();
            json.writeStringProperty("feature", quota.feature());
            json.writeStringProperty("value", quota.value());
            json.writeNumberProperty("least", quota.least());
            json.writeNumberProperty("most", quota.most());
            json.writeNumberProperty("leastFlex", quota.leastFlex());
            json.writeNumberProperty("mostFlex", quota.mostFlex());
            json.writeEndObject();
            Json.line(json);
        }
        json.writeEndArray();
    }

    /// `quotas` of a person are positions in the list of quotas, from 0; `kind` is there when the proof speaks of kinds.
    private void writePeople() {
        int[] kinds = new int[receipt.pool().people().size()];
        for (int kind = 0; kind < receipt.certificate().kinds().size(); kind++) {
            for (int member : receipt.certificate().kinds().get(kind)) {
                kinds[member] = kind;
            }
        }
        json.writeArrayPropertyStart("people");
        for (int i = 0; i < receipt.pool().people().size(); i++) {
            Person person = receipt.pool().people().get(i);
            json.writeStartObject();
            json.writeStringProperty("id", person.id());
            json.writeArrayPropertyStart("quotas");
            person.quotas().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeStringProperty("household", person.household());
            json.writeStringProperty("chance", receipt.chances().get(i).toString());
            if (!receipt.isOptimal()) {
                json.writeStringProperty("bound", receipt.bounds().get(i).toString());
            }
            if (!receipt.certificate().kinds().isEmpty()) {
                json.writeNumberProperty("kind", kinds[i]);
            }
            json.writeEndObject();
            Json.line(json);
        }
        json.writeEndArray();
    }

    private void write(Panel panel) {
        json.writeStartObject();
        json.writeStringProperty("tickets", panel.tickets().toString());
        json.writeArrayPropertyStart("members");
        for (int member : panel.members()) {
            json.writeString(receipt.pool().people().get(member).id());
        }
        json.writeEndArray();
        json.writeEndObject();
        Json.line(json);
    }

    private void write(Stage stage) {
        json.writeStartObject();
        json.writeStringProperty("value", stage.value().toString());
        json.writeStringProperty("weights", joined(stage.weights()));
        json.writeArrayPropertyStart("argument");
        stage.argument().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        Json.line(json);
    }

    /// A fork as `kind` and `most`; a sum as `numbers`: its scale, then what it counts for each seat and for each quota.
    private void write(Argument argument) {
        json.writeStartObject();
        switch (argument) {
            case Argument.Fork it -> {
                json.writeNumberProperty("kind", it.kind());
                json.writeNumberProperty("most", it.most());
            }
            case Argument.Sum it -> {
                List<BigInteger> numbers = new ArrayList<>(List.of(it.scale(), it.seats()));
                numbers.addAll(it.quotas());
                json.writeStringProperty("numbers", joined(numbers));
                writeHouseholds(it);
            }
        }
        json.writeEndObject();
        Json.line(json);
    }

    private void writeHouseholds(Argument.Sum sum) {
        json.writeArrayPropertyStart("households");
        new TreeMap<>(sum.households())
                .forEach((household, counts) -> {
                    json.writeStartObject();
                    json.writeStringProperty("household", household);
                    json.writeStringProperty("counts", counts.toString());
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static String joined(List<BigInteger> numbers) {
        return numbers.stream().map(BigInteger::toString).collect(Collectors.joining(" "));
    }
}
