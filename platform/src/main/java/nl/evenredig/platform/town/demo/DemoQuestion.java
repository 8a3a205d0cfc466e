// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.Waypoint;

/// One row of `vragen.csv`.
record DemoQuestion(NamedCsvRecord row, DemoDays days) {
    private static final String DUE = "voor";

    String name() {
        return row.getField("vraag");
    }

    Opening opening() {
        return new Opening(
                days.text(row.getField("titel")),
                days.text(row.getField("inleiding")),
                "nl",
                days.day(row.getField("geopend")),
                true);
    }

    String progress() {
        return row.getField("voortgang");
    }

    int followers() {
        return Integer.parseInt(row.getField("volgers"));
    }

    /// @return from `SIGNAL:-266 REPORTED:voor+21`
    List<Waypoint> steps() {
        return Arrays.stream(row.getField("stappen").split(" ", -1)).map(this::step).toList();
    }

    private Waypoint step(String written) {
        int colon = written.indexOf(':');
        Milestone milestone = Milestone.valueOf(written.substring(0, colon));
        String day = written.substring(colon + 1);
        return day.startsWith(DUE)
                ? Waypoint.due(milestone, days.day(day.substring(DUE.length())))
                : Waypoint.reached(milestone, days.day(day));
    }
}
