// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.evenredig.sortition.csv.FrameReader;
import nl.evenredig.sortition.csv.FrameReading;
import nl.evenredig.sortition.csv.FrameWishes;
import nl.evenredig.sortition.invite.Area;
import nl.evenredig.sortition.invite.SamplingFrame.Unit;

/// How people were invited, as someone typed it; what is wrong with that joins the findings.
///
/// @param wishes none when nothing was typed about it, or something is wrong
/// @param areas the file of areas, when there is one
record FrameOptions(Optional<FrameWishes> wishes, Optional<Path> areas) {
    private static final int MOST = 99_999_999;

    static FrameOptions of(Arguments arguments, Source source) {
        Optional<Unit> unit = arguments.oneOf("--frame", Unit.values(), Unit::code);
        if (!arguments.has("--frame")) {
            List<String> others =
                    List.of(
                            "--invited",
                            "--frame-size",
                            "--household-size",
                            "--area",
                            "--area-frame");
            others.stream()
                    .filter(arguments::has)
                    .forEach(it -> arguments.fault("cli.usage.only", it, "--frame"));
            return new FrameOptions(Optional.empty(), Optional.empty());
        }
        household(arguments, unit);
        boolean isByArea = arguments.has("--area") || arguments.has("--area-frame");
        Optional<Path> areas =
                isByArea
                        ? arguments.text("--area-frame").flatMap(it -> source.find(it, arguments))
                        : Optional.empty();
        Optional<Area> town = isByArea ? byArea(arguments) : town(arguments);
        Optional<FrameWishes> wishes =
                unit.map(it ->
                        new FrameWishes(
                                it,
                                town,
                                arguments.text("--household-size").orElse(""),
                                arguments.text("--area").orElse("")));
        return new FrameOptions(wishes, areas);
    }

    /// With addresses the size of a household must be known; with persons it changes nothing.
    private static void household(Arguments arguments, Optional<Unit> unit) {
        boolean isGiven = arguments.has("--household-size");
        if (unit.equals(Optional.of(Unit.ADDRESSES)) && !isGiven) {
            arguments.fault("cli.usage.missing", "--household-size");
        }
        if (unit.equals(Optional.of(Unit.PERSONS)) && isGiven) {
            arguments.fault("cli.usage.only", "--household-size", "--frame addresses");
        }
    }

    private static Optional<Area> byArea(Arguments arguments) {
        for (String needed : List.of("--area", "--area-frame")) {
            if (!arguments.has(needed)) {
                arguments.fault("cli.usage.missing", needed);
            }
        }
        for (String other : List.of("--invited", "--frame-size")) {
            if (arguments.has(other)) {
                arguments.fault("cli.usage.notWith", other, "--area-frame");
            }
        }
        return Optional.empty();
    }

    private static Optional<Area> town(Arguments arguments) {
        for (String needed : List.of("--invited", "--frame-size")) {
            if (!arguments.has(needed)) {
                arguments.fault("cli.usage.missing", needed);
            }
        }
        OptionalInt invited = arguments.whole("--invited", MOST);
        OptionalInt size = arguments.whole("--frame-size", MOST);
        if (invited.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        if (invited.getAsInt() > size.getAsInt()) {
            arguments.fault("cli.usage.invited", "--invited", "--frame-size");
            return Optional.empty();
        }
        return Optional.of(new Area("", size.getAsInt(), invited.getAsInt()));
    }

    /// What the files say; empty when nothing was asked, or a file is not a text.
    Optional<FrameReading> read(Path people, Source source) {
        return wishes.flatMap(_ ->
                source.read(
                                people,
                                in ->
                                        areas.isEmpty()
                                                ? Optional.of(read(in, Reader.nullReader()))
                                                : source.read(areas.get(), with -> read(in, with)))
                        .flatMap(it -> it));
    }

    private FrameReading read(Reader people, Reader file) {
        return FrameReader.read(people, file, wishes.orElseThrow());
    }
}
