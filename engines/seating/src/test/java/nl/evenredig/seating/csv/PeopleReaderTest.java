// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.exact.Finding;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleReaderTest {
    private static final List<Table> TABLES = List.of(new Table(4), new Table(3));
    private static final Wishes.Columns ALL =
            new Wishes.Columns(
                    List.of("Party"),
                    List.of("helper"),
                    List.of("home"),
                    "seat",
                    "needs",
                    "speaks");

    static Reading read(Wishes.Columns columns, String... files) {
        return read(columns, Set.of(), files);
    }

    private static Reading read(Wishes.Columns columns, Set<String> gone, String... files) {
        List<Reader> readers = Stream.of(files).<Reader>map(StringReader::new).toList();
        return PeopleReader.read(readers, new Wishes("", columns, TABLES, 2, 1, gone));
    }

    @Test
    void everyColumnBecomesWhatItMeans() {
        String people =
                """
                party;id;helper;home;seat;needs;speaks
                resident;a;h1;;;tr;
                Resident;b;H1;x;2;;
                council;c;;X;;;"tr, ar"
                ;d;;;;AR;
                """;
        Reading reading = read(ALL, "\uFEFF" + people);
        Gathering gathering = reading.gathering().orElseThrow();
        assertThat(gathering.features()).containsExactly("Party");
        assertThat(gathering.people())
                .containsExactly(
                        new Person("a", List.of("Resident"), 0),
                        new Person("b", List.of("Resident"), 2),
                        new Person("c", List.of("council"), 0),
                        new Person("d", List.of(""), 0));
        assertThat(gathering.bonds())
                .containsExactly(
                        new Bond(Bond.Kind.TOGETHER, "helper: H1", List.of(0, 1)),
                        new Bond(Bond.Kind.APART, "home: X", List.of(1, 2)));
        assertThat(gathering.languages())
                .containsExactly(
                        new Language("AR", List.of(3), List.of(2)),
                        new Language("tr", List.of(0), List.of(2)));
        assertThat(reading.findings())
                .containsExactly(Finding.warning(5, "Party", Fault.VALUE_EMPTY.key(), "people"));
    }

    @Test
    void whoComesLateJoinsAndWhoIsGoneIsLeftOut() {
        Wishes.Columns mix = Wishes.Columns.mixing(List.of("party"));
        Reading reading = read(mix, Set.of("b", "z"), "id,party\na,x\nb,y\n", "party,id\ny,c\n");
        assertThat(reading.gathering().orElseThrow().people().stream().map(Person::id))
                .containsExactly("a", "c");
        assertThat(reading.findings())
                .containsExactly(Finding.warning(0, "", Fault.GONE_UNKNOWN.key(), "people", "z"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String people = "id,party,helper,home,seat,needs\n,x,,,,\na,x,,,9,\na,y,,,,\n";
        assertThat(read(ALL, people).findings().stream().map(Finding::key))
                .containsExactly(Fault.COLUMN_MISSING.key());
        Wishes.Columns seats =
                new Wishes.Columns(List.of("party"), List.of(), List.of(), "seat", "", "");
        assertThat(read(seats, people).findings().stream().map(Finding::key))
                .containsExactly(Fault.ID_EMPTY.key(), Fault.ID_TWICE.key());
        String other = "id,party,seat\na,x,9\nb,x,two\n";
        assertThat(read(seats, other).findings().stream().map(Finding::key))
                .containsExactly(Fault.TABLE_BROKEN.key(), Fault.TABLE_BROKEN.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,party\n", "\"id,party\na,x\n"})
    void aFileWithNobodyIsAFinding(String people) {
        Reading reading = read(Wishes.Columns.mixing(List.of("party")), people);
        assertThat(reading.gathering()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void whoeverIsAloneWithAHelperIsTold() {
        Wishes.Columns columns =
                new Wishes.Columns(List.of(), List.of("helper"), List.of(), "", "", "");
        Reading reading = read(columns, "id,helper\na,h1\nb,\n");
        assertThat(reading.findings())
                .containsExactly(
                        Finding.warning(
                                2, "helper", Fault.BOND_ALONE.key(), "people", "helper", "h1"));
        assertThat(reading.gathering().orElseThrow().bonds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8x5|8x5|40", "6x5,2x4|6x5,2x4|38", "6 X 5; 4|6x5,1x4|34", "7|1x7|7"})
    void tablesAreReadAsPeopleWriteThem(String text, String told, int seats) {
        List<Table> tables = TableList.parse(text).orElseThrow();
        assertThat(TableList.text(tables)).isEqualTo(told);
        assertThat(tables.stream().mapToInt(Table::seats).sum()).isEqualTo(seats);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x5", "8x", "0x5", "5x0", "8x5,", "-1x5", "9999x9999", "eight"})
    void whatIsNoListOfTablesIsNotGuessed(String text) {
        assertThat(TableList.parse(text)).isEmpty();
    }
}
