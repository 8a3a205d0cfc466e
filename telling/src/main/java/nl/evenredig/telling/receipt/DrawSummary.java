// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.sortition.check.Check;
import nl.evenredig.sortition.invite.TwoStage;
import nl.evenredig.sortition.leximin.Exclusions;
import tools.jackson.core.JsonGenerator;

/// What came of a draw in one JSON object for other programs. Its keys are stable: `status` (`optimal`, `gap` or
/// `infeasible`), `min`, `bound`, `chances`, `exact`, `panels`, `certificate.verified`, `drawn`;
/// with people on no panel `impossible` and `excluded`, without a panel `relaxations` and `gains`, and `twoStage` when it is
/// told how people were invited.
public final class DrawSummary {
    private static final int DECIMALS = 12;

    private final JsonGenerator json;
    private final Pool pool;

    private DrawSummary(JsonGenerator json, Pool pool) {
        this.json = json;
        this.pool = pool;
    }

    /// Writes the object; does not close `out`.
    ///
    /// @param drawn ids of the drawn panel; none when nothing was drawn
    /// @param stages the chances over both stages; none when it is not told how people were invited
    public static void write(
            Outcome outcome, List<String> drawn, Optional<TwoStage> stages, Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            json.writeStartObject();
            DrawSummary summary = new DrawSummary(json, outcome.pool());
            switch (outcome) {
                case Outcome.Infeasible it -> summary.writeInfeasible(it);
                case Outcome.Optimal _, Outcome.Gap _ ->
                        DrawReceipt.of(outcome, "").ifPresent(summary::writeLottery);
            }
            stages.ifPresent(summary::writeStages);
            json.writeArrayPropertyStart("drawn");
            drawn.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Whether lottery and proof hold, checked anew.
    public static boolean verifies(DrawReceipt receipt) {
        Lottery lottery = receipt.lottery();
        return Check.lottery(receipt.pool(), lottery, receipt.chances()).isEmpty()
                && Check.certificate(receipt.pool(), receipt.claim()).isEmpty();
    }

    /// Whether it is proven, checked anew, that no panel obeys every rule.
    public static boolean refuses(Outcome.Infeasible outcome) {
        return outcome.refusal().filter(it -> Check.refusal(outcome.pool(), it)).isPresent();
    }

    private void writeLottery(DrawReceipt receipt) {
        boolean isVerified = verifies(receipt);
        boolean isOptimal = isVerified && receipt.isOptimal();
        json.writeStringProperty("status", isOptimal ? "optimal" : "gap");
        json.writeStringProperty("method", receipt.method().code());
        json.writeStringProperty("min", decimal(least(receipt.chances())));
        json.writeStringProperty("bound", decimal(least(receipt.bounds())));
        Ratio deviation = EqualTickets.deviation(receipt.chances(), receipt.bounds());
        json.writeStringProperty("deviation", decimal(deviation));
        writePeople("chances", i -> decimal(receipt.chances().get(i)));
        writePeople("exact", i -> receipt.chances().get(i).toString());
        json.writeNumberProperty("panels", receipt.lottery().panels().size());
        json.writeObjectPropertyStart("certificate");
        json.writeBooleanProperty("verified", isVerified);
        json.writeNumberProperty("stages", receipt.certificate().stages().size());
        json.writeEndObject();
        json.writeArrayPropertyStart("impossible");
        receipt.impossible().forEach(i -> json.writeString(pool.people().get(i).id()));
        json.writeEndArray();
        json.writeArrayPropertyStart("excluded");
        Exclusions.of(pool, receipt.impossible()).forEach(this::writeExclusion);
        json.writeEndArray();
    }

    /// People who are on no panel, and what would let them in.
    private void writeExclusion(Exclusion exclusion) {
        json.writeStartObject();
        json.writeArrayPropertyStart("people");
        exclusion.people().forEach(i -> json.writeString(pool.people().get(i).id()));
        json.writeEndArray();
        json.writeBooleanProperty("withinFlex", exclusion.isWithinFlex());
        writeRelaxations(exclusion.relief());
        json.writeEndObject();
    }

    private void writeInfeasible(Outcome.Infeasible outcome) {
        json.writeStringProperty("status", "infeasible");
        json.writeStringProperty("method", outcome.method().code());
        json.writeStringProperty("min", "0");
        json.writeStringProperty("bound", "0");
        writePeople("chances", _ -> "0");
        writePeople("exact", _ -> "0");
        json.writeNumberProperty("panels", 0);
        json.writeObjectPropertyStart("certificate");
        json.writeBooleanProperty("verified", refuses(outcome));
        json.writeEndObject();
        writeRelaxations(outcome.relaxations());
        Gains.of(outcome).ifPresent(this::writeGains);
    }

    private void writeRelaxations(List<Outcome.Relaxation> relaxations) {
        json.writeArrayPropertyStart("relaxations");
        for (Outcome.Relaxation relaxation : relaxations) {
            Quota quota = pool.quotas().get(relaxation.quota());
            json.writeStartObject();
            json.writeStringProperty("feature", quota.feature());
            json.writeStringProperty("value", quota.value());
            json.writeNumberProperty("least", quota.least());
            json.writeNumberProperty("most", quota.most());
            json.writeNumberProperty("newLeast", relaxation.least());
            json.writeNumberProperty("newMost", relaxation.most());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Seats and chances under the changed quotas.
    private void writeGains(Gains gains) {
        json.writeArrayPropertyStart("gains");
        for (Gains.Row row : gains.rows()) {
            json.writeStartObject();
            json.writeStringProperty("feature", row.quota().feature());
            json.writeStringProperty("value", row.quota().value());
            json.writeNumberProperty("people", row.people());
            json.writeStringProperty("seats", decimal(row.seats()));
            json.writeStringProperty("min", decimal(row.least()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Chances to be invited and then drawn.
    private void writeStages(TwoStage stages) {
        json.writeObjectPropertyStart("twoStage");
        json.writeStringProperty("frame", stages.frame().unit().code());
        json.writeNumberProperty("invited", stages.frame().invited());
        json.writeNumberProperty("size", stages.frame().size());
        stages.unevenness().ifPresent(it -> json.writeStringProperty("unevenness", it.toString()));
        writePeople("chances", i -> decimal(stages.chances().get(i)));
        writePeople("exact", i -> stages.chances().get(i).toString());
        json.writeArrayPropertyStart("groups");
        for (TwoStage.Row row : stages.rows()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "area", stages.frame().areas().get(row.origin().area()).name());
            json.writeNumberProperty("household", row.origin().household());
            json.writeNumberProperty("people", row.people());
            json.writeStringProperty("invited", row.invited().toString());
            json.writeStringProperty("min", row.least().toString());
            json.writeStringProperty("max", row.most().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePeople(String name, Function<Integer, String> value) {
        json.writeObjectPropertyStart(name);
        IntStream.range(0, pool.people().size())
                .forEach(i -> json.writeStringProperty(pool.people().get(i).id(), value.apply(i)));
        json.writeEndObject();
    }

    private static Ratio least(List<Ratio> chances) {
        return chances.stream().min(Comparator.naturalOrder()).orElse(Ratio.ZERO);
    }

    private static String decimal(Ratio chance) {
        return chance.rounded(DECIMALS).toPlainString();
    }
}
