// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.evenredig.exact.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The archive takes in what can be counted, once, and tells everything that is wrong with the rest.
@SpringBootTest
final class RoundsTest {
    @Autowired private Rounds rounds;

    @Test
    void theDemoTownHasThreeRealElections() {
        assertThat(rounds.some(0, 100))
                .extracting(ArchivedRound::slug)
                .contains("amsterdam-252", "assen-2024", "wieliczka-2023");
        ArchivedRound assen = rounds.find("assen-2024").orElseThrow();
        assertThat(assen.told().ownRule()).isEqualTo("equalshares/add1");
        assertThat(assen.told().begun()).isEqualTo("31.03.2024");
        assertThat(assen.voters()).isEqualTo(84);
        assertThat(assen.decided()).hasSize(9);
    }

    @Test
    void assenIsCountedAsItWasDecided() {
        ArchivedRound assen = rounds.find("assen-2024").orElseThrow();
        CountedRound counted = rounds.count(assen);
        assertThat(counted.equalShares().cost().decimal()).isEqualTo("76700");
        List<String> funded =
                counted.equalShares().funded().stream()
                        .map(i -> counted.archive().election().projects().get(i).id())
                        .sorted()
                        .toList();
        assertThat(funded).isEqualTo(assen.decided());
        assertThat(rounds.count(assen).equalShares()).isSameAs(counted.equalShares());
    }

    @Test
    void theFileToDownloadHashesToTheRoundAndNamesNoVoter() throws Exception {
        ArchivedRound round =
                archived(rounds.add("a.pb", "test", Elections.file("Hashed"))).round();
        byte[] file = rounds.file(round);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(round.id().hash());
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("North", ";F");
    }

    @Test
    void theSameElectionInAnotherOrderIsTheSameRound() {
        Import first = rounds.add("one.pb", "test", Elections.file("Twice"));
        List<String> turned = List.of("z;1;F;South", "y;1,2;F;North", "x;3;M;North");
        Import second = rounds.add("two.pb", "test", Elections.file("Twice", turned));
        assertThat(archived(first).isNew()).isTrue();
        assertThat(archived(second).isNew()).isFalse();
        assertThat(archived(second).round()).isEqualTo(archived(first).round());
    }

    @Test
    void twoWhoHandInTheSameFileAtOnceMakeOneRound() throws Exception {
        int hands = 4;
        CyclicBarrier together = new CyclicBarrier(hands);
        Callable<Import> add =
                () -> {
                    together.await();
                    return rounds.add("a.pb", "test", Elections.file("Together"));
                };
        List<Import.Archived> results = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Import> result : pool.invokeAll(List.of(add, add, add, add))) {
                results.add(archived(result.get()));
            }
        }
        assertThat(results.stream().filter(Import.Archived::isNew)).hasSize(1);
        assertThat(results.stream().map(Import.Archived::round).distinct()).hasSize(1);
    }

    @Test
    void anotherElectionOfTheSameTownAndYearGetsAnotherAddress() {
        ArchivedRound one = archived(rounds.add("1.pb", "", Elections.file("Łódź 's"))).round();
        List<String> votes = List.of("a;1;F;North");
        ArchivedRound two =
                archived(rounds.add("2.pb", "", Elections.file("Łódź 's", votes))).round();
        assertThat(one.slug()).isEqualTo("lodz-s-2025");
        assertThat(two.slug()).startsWith("lodz-s-2025-").isNotEqualTo(one.slug());
    }

    @Test
    void everyFaultIsToldWithItsLineAndNothingIsSaved() {
        int before = rounds.size();
        List<String> votes = List.of("a;1,9;F;North", "b;7;M;North", "c;2;F;South");
        Import result = rounds.add("bad.pb", "test", Elections.file("Faulty", votes));
        assertThat(result).isInstanceOf(Import.Refused.class);
        assertThat(result.findings().stream().filter(Finding::isError).map(Finding::row))
                .containsExactly(22, 23);
        assertThat(rounds.size()).isEqualTo(before);
    }

    @Test
    void aFileOverFiftyMegabytesIsRefusedNamingTheLimit() {
        Import result = rounds.add("big.pb", "test", new byte[50_000_001]);
        assertThat(result.findings())
                .containsExactly(Finding.error(0, "", "rounds.import.tooLarge", "50", "51"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedNamingTheLine() {
        byte[] file = "META\nkey;value\nunit;Zürich\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rounds.add("latin.pb", "test", file).findings())
                .containsExactly(Finding.error(3, "", "rounds.import.notUtf8"));
    }

    @Test
    void bytesThatAreNoTextAtAllAreOnlyFindings() {
        assertThat(rounds.add("empty.pb", "", new byte[0])).isInstanceOf(Import.Refused.class);
        assertThat(rounds.add("cut.pb", "", new byte[] {'M', (byte) 0xE2, (byte) 0x82}))
                .isInstanceOf(Import.Refused.class);
    }

    @Test
    void groupsThatAreTooSmallAreStoredWithoutNumbers() {
        List<String> votes = new ArrayList<>();
        IntStream.range(0, 43).forEach(i -> votes.add("n" + i + ";1,2;F;North"));
        IntStream.range(0, 12).forEach(i -> votes.add("s" + i + ";3;M;South"));
        IntStream.range(0, 11).forEach(i -> votes.add("w" + i + ";1;;West"));
        IntStream.range(0, 4).forEach(i -> votes.add("e" + i + ";2;M;East"));
        ArchivedRound round =
                archived(rounds.add("g.pb", "test", Elections.file("Grouped", votes))).round();
        List<ShareTable> tables = rounds.shares(round);
        assertThat(tables)
                .extracting(ShareTable::attribute)
                .containsExactly(Attribute.NEIGHBOURHOOD, Attribute.SEX);
        List<GroupShare> places = tables.getFirst().groups();
        // East alone would follow from the totals, so the next smallest is hidden with it.
        assertThat(places)
                .extracting(GroupShare::name)
                .containsExactly("East", "North", "South", "West");
        assertThat(places.getFirst()).isEqualTo(new GroupShare.Hidden("East"));
        assertThat(places.getLast()).isEqualTo(new GroupShare.Hidden("West"));
        assertThat(places.get(1)).isInstanceOf(GroupShare.Shown.class);
        assertThat(((GroupShare.Shown) places.get(1)).voters()).isEqualTo(45);
        assertThat(((GroupShare.Shown) places.get(2)).voters()).isEqualTo(10);
    }

    @Test
    void anElectionThatWouldTakeTooManyCountsIsRefusedSoon() {
        String text =
                """
                META
                key;value
                description;Two voters and a large budget
                country;Netherlands
                unit;Endless
                instance;2025
                num_projects;2
                num_votes;2
                budget;1000000000
                vote_type;approval
                rule;greedy
                currency;EUR
                PROJECTS
                project_id;cost;name
                1;1000000000;Palace
                2;1;Bench
                VOTES
                voter_id;vote
                a;1
                b;2
                """;
        Import result = rounds.add("e.pb", "test", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.findings().stream().filter(Finding::isError).map(Finding::key))
                .containsExactly("rounds.import.tooManyCounts");
        assertThat(rounds.find("endless-2025")).isEmpty();
    }

    @Test
    void theArchiveIsReadInParts() {
        List<ArchivedRound> all = rounds.some(0, rounds.size());
        assertThat(all).hasSize(rounds.size());
        assertThat(rounds.some(1, 2)).isEqualTo(all.subList(1, 3));
        assertThat(rounds.some(rounds.size(), 5)).isEmpty();
    }

    private static Import.Archived archived(Import result) {
        assertThat(result).isInstanceOf(Import.Archived.class);
        return (Import.Archived) result;
    }
}
