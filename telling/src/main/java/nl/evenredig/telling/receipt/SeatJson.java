// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import tools.jackson.core.JsonGenerator;

/// Writes a [SeatReceipt] as JSON; the same seating always gives the same bytes.
public final class SeatJson {
    private final JsonGenerator json;
    private final SeatReceipt receipt;
    private final Gathering gathering;

    private SeatJson(JsonGenerator json, SeatReceipt receipt) {
        this.json = json;
        this.receipt = receipt;
        gathering = receipt.gathering();
    }

    /// Writes the receipt; does not close `out`.
    public static void write(SeatReceipt receipt, Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            json.writeStartObject();
            new SeatJson(json, receipt).write();
            json.writeStringProperty("software", Software.NAME);
            json.writeStringProperty("sha256", fingerprint(receipt));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// The SHA-256 of all that the receipt says, in the same JSON without this hash.
    static String fingerprint(SeatReceipt receipt) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.writer(text)) {
            json.writeStartObject();
            new SeatJson(json, receipt).write();
            json.writeEndObject();
        }
        return Seed.sha256(text.toString());
    }

    private void write() {
        json.writeStringProperty("format", SeatReceipt.FORMAT);
        json.writeNumberProperty("version", SeatReceipt.VERSION);
        json.writeStringProperty("seed", receipt.seed());
        json.writeNumberProperty("weight", gathering.weight());
        json.writeNumberProperty("rounds", gathering.rounds());
        json.writeNumberProperty("past", gathering.past().size());
        json.writeArrayPropertyStart("tables");
        gathering.tables().forEach(table -> json.writeNumber(table.seats()));
        json.writeEndArray();
        json.writeArrayPropertyStart("features");
        gathering.features().forEach(json::writeString);
        json.writeEndArray();
        writePeople();
        json.writeArrayPropertyStart("bonds");
        gathering.bonds().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("languages");
        gathering.languages().forEach(this::write);
        json.writeEndArray();
        json.writeNumberProperty("met", receipt.score().met());
        json.writeNumberProperty("met_bound", receipt.score().metBound());
        json.writeNumberProperty("out_of_share", receipt.score().outOfShare());
        json.writeNumberProperty("out_bound", receipt.score().outBound());
    }

    private void writePeople() {
        json.writeArrayPropertyStart("people");
        List<int[]> seats = tables(receipt.seating().rounds());
        List<int[]> past = tables(gathering.past());
        for (int i = 0; i < gathering.people().size(); i++) {
            write(gathering.people().get(i));
            numbers("past", past, i);
            numbers("seats", seats, i);
            json.writeEndObject();
            Json.line(json);
        }
        json.writeEndArray();
    }

    private List<int[]> tables(List<Round> rounds) {
        return rounds.stream().map(it -> it.byPerson(gathering.people().size())).toList();
    }

    private void write(Person person) {
        json.writeStartObject();
        json.writeStringProperty("id", person.id());
        json.writeArrayPropertyStart("values");
        person.values().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("table", person.table());
    }

    private void numbers(String name, List<int[]> rounds, int person) {
        json.writeArrayPropertyStart(name);
        rounds.forEach(round -> json.writeNumber(round[person]));
        json.writeEndArray();
    }

    private void write(Bond bond) {
        json.writeStartObject();
        json.writeStringProperty("kind", bond.kind().name());
        json.writeStringProperty("name", bond.name());
        ids("people", bond.people());
        json.writeEndObject();
        Json.line(json);
    }

    private void write(Language language) {
        json.writeStartObject();
        json.writeStringProperty("name", language.name());
        ids("speakers", language.speakers());
        ids("interpreters", language.interpreters());
        json.writeEndObject();
        Json.line(json);
    }

    private void ids(String name, List<Integer> people) {
        json.writeArrayPropertyStart(name);
        people.forEach(person -> json.writeString(gathering.people().get(person).id()));
        json.writeEndArray();
    }
}
