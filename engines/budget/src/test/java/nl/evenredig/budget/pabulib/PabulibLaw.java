// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.exact.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PabulibLaw {
    static final List<String> CASES = Elections.CASES;

    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    private static final String ODD =
            ";;;,,\"\"\"\n\n\r\uFEFF\uFFFF\0 -.019%dMETAVOTES\u00e9\ud800";

    interface Form {
        void write(Archive archive, Appendable out) throws IOException;
    }

    static String written(Form form, Archive archive) {
        try {
            StringBuilder out = new StringBuilder();
            form.write(archive, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String canonical(Archive archive) {
        return written(PabulibWriter::canonical, archive);
    }

    private static Archive read(String text) {
        Reading reading = Elections.lenient(text);
        assertThat(reading.findings()).noneMatch(Finding::isError);
        return reading.archive().orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void what_is_written_is_read_again(long seed) {
        holdsTogether(read(new PabulibFiles(seed).text()));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void real_elections_are_written_and_read_again(String name) {
        holdsTogether(read(Elections.shipped(name)));
    }

    static void holdsTogether(Archive archive) {
        assertThat(read(written(PabulibWriter::full, archive))).isEqualTo(archive);
        String text = canonical(archive);
        Archive again = read(text);
        assertThat(again.election()).isEqualTo(archive.election());
        assertThat(again.attributes()).isEmpty();
        assertThat(canonical(again)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void the_order_of_rows_and_columns_changes_nothing(long seed) {
        PabulibFiles file = new PabulibFiles(seed);
        String text = canonical(read(file.text()));
        assertThat(canonical(read(file.shuffled(new Random(seed))))).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void no_small_text_makes_the_reader_fail(long seed) {
        String text = new PabulibFiles(seed).text();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            answers(mutated(text, 1 + random.nextInt(4), random));
        }
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void no_damage_to_a_real_election_makes_the_reader_fail(String name) {
        String text = Elections.shipped(name);
        Random random = new Random(name.length());
        int times = 500_000 / text.length();
        for (int i = 0; i < Math.min(60, 5 + times); i++) {
            answers(mutated(text, 1 + random.nextInt(4), random));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\n", "\"", "\"\"", ",", "a", "1;", "META\n", "\"\n", ";\n"})
    void no_size_makes_the_reader_fail(String part) {
        String many = part.repeat(100_000);
        answers(many);
        for (String start :
                List.of("META\n", "META\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote\n")) {
            answers(start + many);
            answers(start + "1;" + many);
        }
    }

    /// Reading itself refuses anything but an election or errors.
    private static void answers(String text) {
        for (Strictness strictness : Strictness.values()) {
            Reading reading = PabulibReader.read(new StringReader(text), strictness);
            assertThat(reading.findings()).hasSizeLessThan(101 * 2 * Fault.values().length);
            reading.archive().ifPresent(PabulibLaw::holdsTogether);
        }
    }

    private static String mutated(String text, int times, Random random) {
        String mutated = text;
        for (int i = 0; i < times; i++) {
            mutated = mutated(mutated, random);
        }
        return mutated;
    }

    private static String mutated(String text, Random random) {
        if (text.isEmpty()) {
            return ODD;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(5));
        int odd = random.nextInt(ODD.length());
        String some = ODD.substring(odd, Math.min(ODD.length(), odd + 1 + random.nextInt(3)));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + some + text.substring(from);
            case 2 -> text.substring(0, from) + some + text.substring(to);
            case 3 -> text.substring(0, from);
            case 4 -> text.substring(0, to) + text.substring(from);
            default -> swapped(text, random);
        };
    }

    private static String swapped(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }
}
