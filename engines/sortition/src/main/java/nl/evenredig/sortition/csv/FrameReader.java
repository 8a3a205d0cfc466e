// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.evenredig.sortition.csv.Findings.Place;
import nl.evenredig.sortition.invite.Area;
import nl.evenredig.sortition.invite.Origin;
import nl.evenredig.sortition.invite.SamplingFrame;

/// Reads how people were invited: the size of everyone's household and their area from the file with people, and the areas
/// from a file with columns `area`, `size` and `invited`.
public final class FrameReader {
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,7}");
    private static final int MOST_RESIDENTS = 99;

    private final FrameWishes wishes;
    private final Findings findings = new Findings();

    /// Their names in small letters to the areas, in the order of the file.
    private final Map<String, Area> areas = new LinkedHashMap<>();

    private FrameReader(FrameWishes wishes) {
        this.wishes = wishes;
    }

    /// Never throws on any text; the readers stay open.
    ///
    /// @param people the same file from which the pool is read, so that people stand in the same order
    /// @param areas is read only when the wishes name no town
    /// @throws java.io.UncheckedIOException when a file itself cannot be read
    public static FrameReading read(Reader people, Reader areas, FrameWishes wishes) {
        return new FrameReader(wishes).read(people, areas);
    }

    private FrameReading read(Reader people, Reader file) {
        wishes.town()
                .ifPresentOrElse(
                        town -> areas.put(Sheet.key(town.name()), town),
                        () -> areas(Sheet.read("areas", file, findings)));
        List<Origin> origins = origins(Sheet.read("people", people, findings));
        return findings.hasErrors()
                ? new FrameReading(Optional.empty(), List.of(), findings.list())
                : new FrameReading(
                        Optional.of(new SamplingFrame(wishes.unit(), List.copyOf(areas.values()))),
                        origins,
                        findings.list());
    }

    private void areas(Sheet sheet) {
        boolean isComplete = true;
        for (String column : List.of("area", "size", "invited")) {
            isComplete &= sheet.needs(column);
        }
        if (isComplete) {
            sheet.lines().forEach(line -> area(sheet, line));
        }
        if (areas.isEmpty() && !findings.hasErrors()) {
            findings.error(new Place("areas", 0, ""), Fault.FILE_EMPTY);
        }
    }

    private void area(Sheet sheet, Sheet.Line line) {
        String name = sheet.field(line, "area").orElse("");
        OptionalInt size = count(sheet, line, "size");
        OptionalInt invited = count(sheet, line, "invited");
        if (size.isEmpty() || invited.isEmpty()) {
            return;
        }
        if (invited.getAsInt() > size.getAsInt()) {
            String[] crossed = {
                Integer.toString(invited.getAsInt()), Integer.toString(size.getAsInt())
            };
            findings.error(sheet.place(line, "invited"), Fault.INVITED_TOO_MANY, crossed);
            return;
        }
        Area area = new Area(name, size.getAsInt(), invited.getAsInt());
        if (areas.putIfAbsent(Sheet.key(name), area) != null) {
            findings.error(sheet.place(line, "area"), Fault.AREA_TWICE, name);
        }
    }

    private OptionalInt count(Sheet sheet, Sheet.Line line, String column) {
        String text = sheet.field(line, column).orElse("");
        if (!COUNT.matcher(text).matches()) {
            findings.error(sheet.place(line, column), Fault.COUNT_BROKEN, text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private List<Origin> origins(Sheet sheet) {
        boolean isComplete = !sheet.lines().isEmpty();
        for (String column : List.of(wishes.household(), wishes.area())) {
            isComplete &= column.isEmpty() || sheet.needs(column);
        }
        List<String> names = List.copyOf(areas.keySet());
        List<Origin> origins = new ArrayList<>();
        for (Sheet.Line line : isComplete ? sheet.lines() : List.<Sheet.Line>of()) {
            int household = household(sheet, line);
            int area = wishes.area().isEmpty() ? 0 : area(sheet, line, names);
            if (household > 0 && area >= 0) {
                origins.add(new Origin(area, household));
            }
        }
        return origins;
    }

    /// Residents of the address; 0 when that is not told well.
    private int household(Sheet sheet, Sheet.Line line) {
        if (wishes.household().isEmpty()) {
            return 1;
        }
        String text = sheet.field(line, wishes.household()).orElse("");
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) > MOST_RESIDENTS) {
            findings.error(sheet.place(line, wishes.household()), Fault.RESIDENTS_BROKEN, text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    /// The place of someone's area; -1 when there is no such area.
    private int area(Sheet sheet, Sheet.Line line, List<String> names) {
        String text = sheet.field(line, wishes.area()).orElse("");
        int found = names.indexOf(Sheet.key(text));
        if (found < 0 && !names.isEmpty()) {
            findings.error(sheet.place(line, wishes.area()), Fault.AREA_UNKNOWN, text);
        }
        return found;
    }
}
