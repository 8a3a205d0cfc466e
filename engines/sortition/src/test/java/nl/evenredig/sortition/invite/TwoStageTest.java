// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.csv.FrameReader;
import nl.evenredig.sortition.csv.FrameReading;
import nl.evenredig.sortition.csv.FrameWishes;
import nl.evenredig.sortition.invite.SamplingFrame.Unit;
import org.junit.jupiter.api.Test;

/// Letters, then a draw: the chance over both stages.
class TwoStageTest {
    private static final Ratio HALF = Ratio.of(1, 2);

    /// The worked example of `docs/methods/sortition.md`.
    @Test
    void aLargeFamilyHasASixthWhenLettersGoToAddresses() {
        List<Area> town = List.of(new Area("", 12_000, 3_000));
        List<Origin> origins = List.of(new Origin(0, 1), new Origin(0, 6));
        List<Ratio> drawn = List.of(Ratio.of(1, 10), Ratio.of(1, 10));
        TwoStage stages = TwoStage.of(new SamplingFrame(Unit.ADDRESSES, town), origins, drawn);
        assertThat(stages.invited()).containsExactly(Ratio.of(1, 4), Ratio.of(1, 24));
        assertThat(stages.chances()).containsExactly(Ratio.of(1, 40), Ratio.of(1, 240));
        assertThat(stages.unevenness()).contains(Ratio.of(6));
        TwoStage byName = TwoStage.of(new SamplingFrame(Unit.PERSONS, town), origins, drawn);
        assertThat(byName.chances()).containsExactly(Ratio.of(1, 40), Ratio.of(1, 40));
        assertThat(byName.unevenness()).contains(Ratio.ONE);
    }

    @Test
    void equalLettersToUnequalAreasAreSeen() {
        SamplingFrame frame =
                new SamplingFrame(
                        Unit.PERSONS,
                        List.of(new Area("A", 1_000, 100), new Area("B", 4_000, 100)));
        TwoStage stages =
                TwoStage.of(
                        frame,
                        List.of(new Origin(1, 1), new Origin(0, 1), new Origin(1, 1)),
                        List.of(HALF, HALF, Ratio.ZERO));
        assertThat(stages.unevenness()).contains(Ratio.of(4));
        assertThat(stages.hopeless()).isEqualTo(1);
        assertThat(stages.rows())
                .containsExactly(
                        new TwoStage.Row(
                                new Origin(0, 1),
                                1,
                                Ratio.of(1, 10),
                                Ratio.of(1, 20),
                                Ratio.of(1, 20)),
                        new TwoStage.Row(
                                new Origin(1, 1), 2, Ratio.of(1, 40), Ratio.ZERO, Ratio.of(1, 80)));
    }

    /// Each address of the list is as likely to get a letter, and each of its residents to answer it.
    @Test
    void theFractionIsWhatCountingEveryLetterGives() {
        int[] households = {1, 1, 2, 3, 6};
        int letters = 2;
        int[] chosen = new int[households.length];
        int ways = 0;
        for (int set = 0; set < 1 << households.length; set++) {
            if (Integer.bitCount(set) == letters) {
                ways++;
                for (int h = 0; h < households.length; h++) {
                    chosen[h] += set >> h & 1;
                }
            }
        }
        SamplingFrame frame =
                new SamplingFrame(
                        Unit.ADDRESSES, List.of(new Area("", households.length, letters)));
        for (int h = 0; h < households.length; h++) {
            assertThat(frame.chance(new Origin(0, households[h])))
                    .isEqualTo(Ratio.of(chosen[h], (long) ways * households[h]));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Area("A", 10, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Area("A", 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin(0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SamplingFrame(Unit.PERSONS, List.of()));
        SamplingFrame frame = new SamplingFrame(Unit.PERSONS, List.of(new Area("", 2, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoStage.of(frame, List.of(), List.of(HALF)));
        assertThat(TwoStage.of(frame, List.of(new Origin(0, 1)), List.of(Ratio.ZERO)).unevenness())
                .isEmpty();
    }

    @Test
    void missingColumnsAndEmptyFilesAreFindings() {
        FrameWishes byArea = new FrameWishes(Unit.ADDRESSES, Optional.empty(), "home", "part");
        assertThat(keys("id\n1\n", "area,size\n", byArea))
                .containsExactly(
                        "draw.column.missing", "draw.column.missing", "draw.column.missing");
        assertThat(keys("id,home,part\n1,2,A\n", "", byArea)).contains("draw.file.empty");
        assertThat(keys("id,home,part\n1,100,A\n", "area,size,invited\nA,5,1\n", byArea))
                .containsExactly("draw.residents.broken");
    }

    @Test
    void brokenFilesNeverThrow() {
        String people = "id,home,part\n1,2,A\n2,1,B\n";
        String areas = "area,size,invited\nA,50,5\nB,9,3\n";
        FrameWishes byArea = new FrameWishes(Unit.ADDRESSES, Optional.empty(), "home", "part");
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2_000; round++) {
            FrameReading reading = read(mutated(people, random), mutated(areas, random), byArea);
            assertThat(reading.frame().isEmpty())
                    .isEqualTo(reading.findings().stream().anyMatch(Finding::isError));
        }
        assertThat(read(people, areas, byArea).origins())
                .containsExactly(new Origin(0, 2), new Origin(1, 1));
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            String letters = ",;\"\n 0aB9-\uFEFF";
            int at = random.nextInt(changed.length());
            changed.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
        }
        return changed.toString();
    }

    private static List<String> keys(String people, String areas, FrameWishes wishes) {
        return read(people, areas, wishes).findings().stream().map(Finding::key).toList();
    }

    private static FrameReading read(String people, String areas, FrameWishes wishes) {
        return FrameReader.read(new StringReader(people), new StringReader(areas), wishes);
    }
}
