// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The drawing of the house as PlantUML: rooms from the Maven modules, parts and their arrows from the compiled code.
final class Drawing {
    private static final Pattern NEED =
            Pattern.compile("<artifactId>evenredig-([a-z]+)</artifactId>");

    private final List<String> lines = new ArrayList<>();

    private Drawing() {}

    static String ofTheHouse() {
        Drawing drawing = new Drawing();
        drawing.begin();
        drawing.rooms();
        drawing.floors();
        drawing.arrows();
        drawing.lines.add("@enduml");
        return String.join("\n", drawing.lines) + "\n";
    }

    private void begin() {
        lines.add("@startuml");
        lines.add("' SPDX-License-Identifier: EUPL-1.2");
        lines.add("' Drawn from the code by a test, which fails when the two differ.");
        lines.add("title Evenredig: who uses whom");
        lines.add("skinparam componentStyle rectangle");
    }

    private void rooms() {
        lines.add("package \"engines\" {");
        Grounds.ROOMS.stream().filter(Grounds.Room::isEngine).forEach(this::room);
        lines.add("}");
        Grounds.ROOMS.stream()
                .filter(room -> !room.isEngine() && !isPlatform(room))
                .forEach(this::room);
    }

    private void room(Grounds.Room room) {
        lines.add("component %s".formatted(last(room)));
    }

    private void floors() {
        TreeMap<Integer, List<String>> floors = new TreeMap<>(Comparator.reverseOrder());
        for (Parts.Part part : Parts.all()) {
            floors.computeIfAbsent(part.floor().orElse(-1), _ -> new ArrayList<>())
                    .add(part.name());
        }
        lines.add("package \"platform\" as platform {");
        floors.forEach((floor, parts) -> {
            lines.add("  package \"floor %d\" {".formatted(floor));
            parts.forEach(part -> lines.add("    component %s".formatted(part)));
            lines.add("  }");
        });
        lines.add("}");
    }

    private void arrows() {
        for (Grounds.Room room : Grounds.ROOMS) {
            needs(room).forEach(need -> lines.add("%s --> %s".formatted(last(room), need)));
        }
        for (Parts.Part part : Parts.all()) {
            part.calls().forEach(call -> lines.add("%s --> %s".formatted(part.name(), call)));
        }
    }

    /// The rooms a room asks for by itself, as its `pom.xml` says.
    private static List<String> needs(Grounds.Room room) {
        String pom = Grounds.read(Grounds.ROOT.resolve(room.path()).resolve("pom.xml"));
        return NEED.matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(last(room)))
                .sorted()
                .toList();
    }

    private static boolean isPlatform(Grounds.Room room) {
        return room.path().equals("platform");
    }

    private static String last(Grounds.Room room) {
        return room.path().substring(room.path().lastIndexOf('/') + 1);
    }
}
