// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Writer;
import java.util.List;
import nl.evenredig.seating.Cell;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.check.Check;
import nl.evenredig.telling.words.SeatWords;
import nl.evenredig.telling.words.Words;
import tools.jackson.core.JsonGenerator;

/// What came of seating people in one JSON object for other programs. Its keys are stable: `status` (`seated`,
/// `reseated` or `impossible`), `met`, `met_bound`, `out_of_share`, `out_bound`, `moved`, `moved_bound`, `seats` (for each
/// person the numbers of their tables, round by round), `rounds` (the same as people at tables), `cells`, `obstacles`.
public final class SeatSummary {
    private final JsonGenerator json;
    private final Gathering gathering;

    private SeatSummary(JsonGenerator json, Gathering gathering) {
        this.json = json;
        this.gathering = gathering;
    }

    /// Writes the object; does not close `out`.
    public static void write(Outcome outcome, Words words, Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            json.writeStartObject();
            SeatSummary summary = new SeatSummary(json, outcome.gathering());
            switch (outcome) {
                case Outcome.Seated it -> {
                    json.writeStringProperty("status", "seated");
                    json.writeStringProperty("seed", it.seed().text());
                    summary.write(it.score());
                    summary.write(it.seating());
                }
                case Outcome.Reseated it -> {
                    json.writeStringProperty("status", "reseated");
                    json.writeNumberProperty("moved", it.moves());
                    json.writeNumberProperty("moved_bound", it.movesBound());
                    summary.write(it.score());
                    summary.write(it.seating());
                }
                case Outcome.Impossible it -> summary.write(it, words);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(Score score) {
        json.writeNumberProperty("met", score.met());
        json.writeNumberProperty("met_bound", score.metBound());
        json.writeNumberProperty("out_of_share", score.outOfShare());
        json.writeNumberProperty("out_bound", score.outBound());
    }

    private void write(Seating seating) {
        json.writeObjectPropertyStart("seats");
        List<int[]> tables =
                seating.rounds().stream()
                        .map(round -> round.byPerson(gathering.people().size()))
                        .toList();
        for (int i = 0; i < gathering.people().size(); i++) {
            json.writeArrayPropertyStart(gathering.people().get(i).id());
            for (int[] round : tables) {
                json.writeNumber(round[i]);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("rounds");
        seating.rounds().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("cells");
        Check.outOfShare(gathering, seating).forEach(this::write);
        json.writeEndArray();
    }

    private void write(Round round) {
        json.writeStartArray();
        for (List<Integer> table : round.tables()) {
            json.writeStartArray();
            table.forEach(person -> json.writeString(gathering.people().get(person).id()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void write(Cell cell) {
        json.writeStartObject();
        json.writeNumberProperty("round", cell.round() + gathering.past().size());
        json.writeNumberProperty("table", cell.table());
        json.writeStringProperty("feature", cell.feature());
        json.writeStringProperty("value", cell.value());
        json.writeNumberProperty("has", cell.has());
        json.writeNumberProperty("least", cell.least());
        json.writeNumberProperty("most", cell.most());
        json.writeEndObject();
    }

    private void write(Outcome.Impossible outcome, Words words) {
        json.writeStringProperty("status", "impossible");
        json.writeBooleanProperty("proven", outcome.isProven());
        write(new Score(0, 0, 0, 0));
        json.writeObjectPropertyStart("seats");
        json.writeEndObject();
        json.writeArrayPropertyStart("obstacles");
        SeatWords told = SeatWords.of(words, gathering);
        for (Obstacle obstacle : outcome.obstacles()) {
            json.writeStartObject();
            json.writeStringProperty("kind", SeatWords.key(obstacle));
            json.writeStringProperty("told", told.tell(obstacle));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
