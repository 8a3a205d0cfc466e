// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.leximin.Sortition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done to the files, reading and drawing never throw.
class PoolReaderLaw {
    private static final String FEATURES =
            """
            feature,value,min,max,min_flex,max_flex
            age,young,1,2,0,3
            age,old,1,2,0,3
            sex,f,1,2,0,3
            sex,m,1,2,1,2
            """;
    private static final String PEOPLE =
            """
            id,age,sex,street
            a,young,f,1
            b,old,m,1
            c,old,f,2
            d,young,m,
            e,young,f,3
            """;
    private static final String MARKS = "\"',;\n\r\t 0129-.fmé\uFEFF\u0000\uFFFF";

    static LongStream seeds() {
        return LongStream.range(0, 2000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedFileNeverThrows(long seed) {
        Random random = new Random(seed);
        String features = random.nextBoolean() ? mutated(FEATURES, random) : FEATURES;
        String people = mutated(PEOPLE, random);
        Wishes wishes = new Wishes(1 + random.nextInt(4), "", List.of("street"));
        assertThatCode(() ->
                        PoolReaderTest.read(features, people, wishes)
                                .pool()
                                .ifPresent(pool -> Sortition.of(pool, Method.LEXIMIN)))
                .doesNotThrowAnyException();
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && !changed.isEmpty(); i++) {
            int at = random.nextInt(changed.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, mark);
                case 2 -> changed.insert(at, mark);
                default -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
            }
        }
        return changed.toString();
    }
}
