// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.workshop.RoundState;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the hall shares is seen on the wall and on every phone, each with a page that stays open. With -Devenredig.bench
/// the hall is full and it is written down how long that takes: `./evenredig bench workshop`.
@Tag("slow")
@ExtendWith(InTown.class)
final class WallTest {
    private static final boolean IS_BENCH = System.getProperty("evenredig.bench") != null;
    private static final int PEOPLE = IS_BENCH ? 200 : 16;
    private static final int NOTES = 5;
    private static final int LATE = IS_BENCH ? 60 : 4;
    private static final long WALL = 40;
    private static final long POCKET = 400;
    private static final Pattern WRITER = Pattern.compile("Gast (\\d+) schrijft");
    private static final double MILLION = 1e6;

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> onTheWall = new ConcurrentHashMap<>();
    private final Map<Integer, Long> shared = new ConcurrentHashMap<>();
    private final List<OpenPage> pages = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @Test
    void whatIsSharedIsSeenOnTheWallAndOnEveryPhone(RunningTown town) throws IOException {
        try (Hall hall = new Hall(town, PEOPLE);
                Phone screen = hall.screen()) {
            hall.goes(RoundState.SILENT_WRITING);
            opens(hall, screen);
            long began = System.nanoTime();
            hall.each((phone, person) -> {
                for (int i = 0; i < NOTES; i++) {
                    phone.sends(sheet("Gast " + person + " schrijft " + i));
                }
            });
            tell("notes a second while everyone writes", began, PEOPLE * NOTES);
            long step = System.nanoTime();
            hall.goes(RoundState.SHARING);
            await(() -> shared.size() == PEOPLE);
            measure("all notes appear on a phone", shared.values(), step);
            measure("all notes appear on the wall", List.of(first()), step);
            oneByOne(hall);
            measure("one more note appears on the wall", "Gast * zegt nog");
            allAtOnce(hall);
            measure("a note of everyone at once appears", "Gast * roept");
        }
        if (IS_BENCH) {
            write();
        }
    }

    private void opens(Hall hall, Phone screen) {
        OpenPage.Kind wall = new OpenPage.Kind(hall.id().path() + "/scherm", WALL);
        OpenPage.Kind pocket = new OpenPage.Kind("/kennisatelier/ronde", POCKET);
        pages.add(new OpenPage(screen, wall, this::wall));
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            pages.add(new OpenPage(hall.phones().get(i), pocket, page -> pocket(page, person)));
        }
    }

    private void wall(String page) {
        long now = System.nanoTime();
        sent.keySet().stream()
                .filter(words -> !onTheWall.containsKey(words) && page.contains(words + "<"))
                .forEach(words -> onTheWall.put(words, now));
    }

    // A phone that shows what others of its table wrote.
    private void pocket(String page, int person) {
        long writers =
                WRITER.matcher(page)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .count();
        if (writers > 1) {
            shared.putIfAbsent(person, System.nanoTime());
        }
    }

    private void oneByOne(Hall hall) {
        for (int i = 0; i < LATE; i++) {
            int person = ThreadLocalRandom.current().nextInt(PEOPLE);
            String words = "Gast " + person + " zegt nog " + i;
            hall.phones().get(person).sends(sheet(words));
            await(() -> onTheWall.containsKey(words));
        }
    }

    private void allAtOnce(Hall hall) {
        hall.each((phone, person) -> phone.sends(sheet("Gast " + person + " roept")));
        await(() ->
                onTheWall.keySet().stream().filter(words -> words.endsWith("roept")).count()
                        == PEOPLE);
    }

    private Sheet sheet(String words) {
        sent.put(words, System.nanoTime());
        return new Sheet(UUID.randomUUID(), 1, 1, words, false);
    }

    private long first() {
        return onTheWall.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private void measure(String what, String words) {
        String begin = words.substring(words.indexOf('*') + 1);
        List<Double> took =
                onTheWall.entrySet().stream()
                        .filter(one -> one.getKey().contains(begin))
                        .map(one ->
                                (one.getValue() - sent.getOrDefault(one.getKey(), 0L)) / MILLION)
                        .sorted()
                        .toList();
        lines.add(line(what, took));
    }

    private void measure(String what, Iterable<Long> moments, long began) {
        List<Double> took = new ArrayList<>();
        moments.forEach(moment -> took.add((moment - began) / MILLION));
        took.sort(Double::compare);
        lines.add(line(what, took));
    }

    private static String line(String what, List<Double> took) {
        assertThat(took).isNotEmpty();
        return String.format(
                Locale.ROOT,
                "%-40s %6d %8.0f %8.0f",
                what,
                took.size(),
                took.get(took.size() / 2),
                took.get((int) ((took.size() - 1) * 0.99)));
    }

    private void tell(String what, long began, int many) {
        double seconds = (System.nanoTime() - began) / MILLION / 1000;
        lines.add(String.format(Locale.ROOT, "%-40s %6d %8.0f", what, many, many / seconds));
    }

    private void write() throws IOException {
        int fetched = pages.stream().mapToInt(OpenPage::fetched).sum();
        List<String> all = new ArrayList<>();
        all.add(
                "Phones: %d, processors: %d (shared with the phones), pages fetched: %d"
                        .formatted(PEOPLE, Runtime.getRuntime().availableProcessors(), fetched));
        all.add(String.format("%-40s %6s %8s %8s", "", "times", "median", "p99 ms"));
        all.addAll(lines);
        Files.write(Path.of("target/bench-workshop.txt"), all);
    }

    private static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(done);
    }

    @AfterEach
    void close() {
        pages.forEach(OpenPage::close);
    }
}
