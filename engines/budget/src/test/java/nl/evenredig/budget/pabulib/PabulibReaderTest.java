// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Voter;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PabulibReaderTest {
    private static final String APPROVAL =
            """
            META
            key;value
            description;Garden money
            country;Netherlands
            unit;Havermonde
            instance;2026
            num_projects;3
            num_votes;3
            budget;1000
            vote_type;approval
            rule;equalshares
            date_begin;31.03.2026
            date_end;2026
            currency;EUR
            PROJECTS
            project_id;cost;votes;name
            1;100;2;Swings
            2;200;1;Trees
            3;300;1;Benches
            VOTES
            voter_id;vote
            a;2,1
            b;1
            c;3
            """;
    private static final String POINTS =
            APPROVAL.replace("vote_type;approval", "vote_type;cumulative")
                    .replace("voter_id;vote", "voter_id;vote;points")
                    .replace("a;2,1", "a;2,1;3,4")
                    .replace("b;1", "b;1;5")
                    .replace("c;3", "c;3;1");
    private static final String ORDINAL = APPROVAL.replace(";approval", ";ordinal");

    /// A file with one fault, the line and column at which it is reported, and whether it can be mended.
    record Example(Fault fault, int row, String column, boolean mended, String text) {}

    private static Example error(Fault fault, int row, String column, String text) {
        return new Example(fault, row, column, false, text);
    }

    private static Example mended(Fault fault, int row, String column, String text) {
        return new Example(fault, row, column, true, text);
    }

    static final List<Example> EXAMPLES =
            List.of(
                    error(Fault.FILE_EMPTY, 0, "", ""),
                    error(Fault.FILE_EMPTY, 0, "", "\uFEFF"),
                    error(Fault.QUOTE_BROKEN, 18, "", APPROVAL.replace("Trees", "\"Tr\"ees")),
                    error(Fault.QUOTE_BROKEN, 18, "", APPROVAL.replace("Trees", tooLong())),
                    error(Fault.QUOTE_NOT_CLOSED, 18, "", APPROVAL.replace("Trees", "\"Trees")),
                    error(Fault.QUOTE_NOT_CLOSED, 25, "", APPROVAL + "\""),
                    error(Fault.SECTION_MISSING, 0, "", APPROVAL.replaceAll("(?s)VOTES.*", "")),
                    error(Fault.SECTION_ORDER, 23, "", swapped()),
                    error(Fault.SECTION_TWICE, 25, "", APPROVAL + "VOTES\n"),
                    mended(Fault.SECTION_NAME, 20, "", APPROVAL.replace("VOTES", "Votes")),
                    mended(Fault.SECTION_NAME, 1, "", APPROVAL.replace("META", "META;;")),
                    error(Fault.SECTION_UNKNOWN, 1, "", APPROVAL.replace("META", "DATA")),
                    error(Fault.COLUMN_MISSING, 16, "cost", APPROVAL.replace("cost", "price")),
                    error(Fault.COLUMN_MISSING, 21, "points", points("vote;points", "vote;x")),
                    error(Fault.COLUMN_TWICE, 16, "name", APPROVAL.replace("votes;n", "name;n")),
                    mended(Fault.COLUMN_TWICE, 16, "x", wide("x;x", ";u;v")),
                    mended(Fault.COLUMN_UNNAMED, 16, "", wide(";x", ";u;v")),
                    mended(Fault.COLUMN_NAME, 16, "Cost", APPROVAL.replace("cost", "Cost")),
                    mended(Fault.ROW_EMPTY, 17, "", APPROVAL.replace("1;100", "\n1;100")),
                    mended(Fault.ROW_EMPTY, 17, "", APPROVAL.replace("1;100", ";;;\n1;100")),
                    error(Fault.ROW_EMPTY, 25, "", APPROVAL + ";\n"),
                    mended(Fault.ROW_FEW, 17, "", APPROVAL.replace("2;Swings", "2")),
                    error(Fault.ROW_FEW, 23, "", APPROVAL.replace("b;1", "b")),
                    mended(Fault.ROW_MANY, 23, "", APPROVAL.replace("b;1", "b;1;;")),
                    error(Fault.ROW_MANY, 23, "", APPROVAL.replace("b;1", "b;1;2")),
                    mended(Fault.META_KEY, 9, "", APPROVAL.replace("budget", ";x\nbudget")),
                    error(Fault.META_TWICE, 10, "budget", twoBudgets()),
                    mended(Fault.META_MISSING, 0, "", APPROVAL.replace("country", "land")),
                    mended(
                            Fault.COUNT_DIFFERS,
                            7,
                            "num_projects",
                            meta("projects;3", "projects;4")),
                    mended(Fault.LIMIT_NOT_NUMBER, 14, "max_length", meta("currency", limit("x"))),
                    mended(Fault.CURRENCY_UNKNOWN, 14, "currency", meta("EUR", "euro")),
                    error(Fault.BUDGET_MISSING, 0, "budget", meta("budget", "money")),
                    error(Fault.BUDGET_MISSING, 9, "budget", meta("budget;1000", "budget;None")),
                    error(Fault.VOTE_TYPE_MISSING, 0, "vote_type", meta("vote_type", "type")),
                    error(
                            Fault.VOTE_TYPE_UNKNOWN,
                            10,
                            "vote_type",
                            meta("approval", "raised hands")),
                    error(Fault.AMOUNT_NOT_NUMBER, 9, "budget", meta("1000", "1e3")),
                    error(Fault.AMOUNT_NOT_NUMBER, 17, "cost", meta("1;100", "1;1 00")),
                    error(Fault.AMOUNT_NOT_NUMBER, 17, "cost", meta("1;100", "1;")),
                    error(Fault.AMOUNT_NOT_POSITIVE, 17, "cost", meta("1;100", "1;0")),
                    error(Fault.AMOUNT_NOT_POSITIVE, 9, "budget", meta("1000", "-1000")),
                    error(Fault.AMOUNT_DECIMALS, 17, "cost", meta("1;100", "1;1.000")),
                    error(
                            Fault.AMOUNT_TOO_LARGE,
                            17,
                            "cost",
                            meta("1;100", "1;1" + "0".repeat(14))),
                    error(Fault.AMOUNT_TOO_LARGE, 9, "budget", meta("1000", "9".repeat(100_000))),
                    mended(Fault.AMOUNT_COMMA, 17, "cost", meta("1;100", "1;100,50")),
                    error(Fault.PROJECTS_NONE, 15, "", without("[123];[0-9]00.*\n")),
                    error(Fault.PROJECT_ID_EMPTY, 17, "project_id", meta("1;100", ";100")),
                    error(Fault.PROJECT_ID_TWICE, 18, "project_id", meta("2;200", "1;200")),
                    error(Fault.PROJECT_ID_COMMA, 17, "project_id", meta("1;100", "1,1;100")),
                    mended(Fault.SELECTED_UNKNOWN, 17, "selected", selected("4")),
                    mended(Fault.SUM_DIFFERS, 17, "votes", meta("1;100;2", "1;100;3")),
                    error(Fault.VOTES_NONE, 20, "", without("[abc];[0-9].*\n")),
                    mended(Fault.VOTER_ID_EMPTY, 22, "voter_id", meta("a;2,1", ";2,1")),
                    mended(Fault.VOTER_ID_TWICE, 23, "voter_id", meta("b;1", "a;1")),
                    mended(Fault.VOTE_GAP, 22, "vote", meta("2,1", "2,,1")),
                    error(Fault.VOTE_UNKNOWN, 22, "vote", meta("2,1", "2,4")),
                    mended(Fault.VOTE_TWICE, 22, "vote", meta("2,1", "2,1,1")),
                    error(Fault.VOTE_TWICE, 22, "vote", ORDINAL.replace("2,1", "2,1,2")),
                    error(Fault.VOTE_TWICE, 22, "vote", points("2,1;3,4", "2,2;3,4")),
                    error(Fault.VOTE_MORE_THAN_ONE, 22, "vote", meta("approval", "choose-1")),
                    mended(
                            Fault.VOTE_BELOW,
                            24,
                            "vote",
                            meta("currency", "min_length;2\ncurrency")),
                    mended(Fault.VOTE_ABOVE, 23, "vote", meta("currency", limit("1"))),
                    error(Fault.POINTS_COUNT, 22, "points", points("3,4", "3")),
                    error(Fault.POINTS_NOT_NUMBER, 22, "points", points("3,4", "3,x")),
                    error(Fault.POINTS_NEGATIVE, 22, "points", points("3,4", "3,-4")),
                    error(Fault.POINTS_FRACTION, 22, "points", points("3,4", "3,4.5")),
                    error(Fault.POINTS_TOO_LARGE, 22, "points", points("3,4", "3,1000000001")));

    private static String meta(String from, String to) {
        return APPROVAL.replace(from, to);
    }

    private static String points(String from, String to) {
        return POINTS.replace(from, to);
    }

    private static String limit(String most) {
        return "max_length;" + most + "\ncurrency";
    }

    private static String selected(String value) {
        return wide("selected", ";" + value).replace("Trees;" + value, "Trees;3");
    }

    /// More columns after the names of the projects.
    private static String wide(String columns, String fields) {
        return APPROVAL.replace("votes;name", "votes;name;" + columns)
                .replace("Swings", "Swings" + fields)
                .replace("Trees", "Trees" + fields)
                .replace("Benches", "Benches" + fields);
    }

    private static String without(String lines) {
        return APPROVAL.replaceAll(lines, "");
    }

    private static String twoBudgets() {
        return APPROVAL.replace("budget;1000", "budget;1000\nbudget;2000");
    }

    private static String tooLong() {
        return "x".repeat(5_000_000);
    }

    private static String swapped() {
        int projects = APPROVAL.indexOf("PROJECTS");
        int votes = APPROVAL.indexOf("VOTES");
        return APPROVAL.substring(0, projects)
                + APPROVAL.substring(votes)
                + "\n\n\n"
                + APPROVAL.substring(projects, votes);
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void a_fault_is_reported_where_it_is(Example example) {
        Finding.Severity severity =
                example.mended() ? Finding.Severity.WARNING : Finding.Severity.ERROR;
        assertThat(Elections.lenient(example.text()).findings())
                .filteredOn(finding -> finding.key().equals(example.fault().key()))
                .first()
                .extracting(Finding::row, Finding::column, Finding::severity)
                .containsExactly(example.row(), example.column(), severity);
        assertThat(Elections.strict(example.text()).findings())
                .filteredOn(finding -> finding.key().equals(example.fault().key()))
                .allMatch(Finding::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " \r\n;;"})
    void a_file_with_nothing_in_it_is_said_to_be_empty(String text) {
        assertThat(Elections.strict(text).findings())
                .extracting(Finding::key)
                .contains(Fault.FILE_EMPTY.key());
    }

    @Test
    void a_lone_carriage_return_in_quotes_costs_no_row() {
        String text = APPROVAL.replace("Swings", "\"Swi\rngs\"");
        Archive archive = Elections.strict(text).archive().orElseThrow();
        assertThat(archive.election().projects()).hasSize(3);
        assertThat(archive.election().projects().getFirst().name()).isEqualTo("Swi\nngs");
    }

    @Test
    void every_fault_has_an_example() {
        Set<Fault> faults =
                EXAMPLES.stream()
                        .map(Example::fault)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
        faults.add(Fault.FINDINGS_MORE);
        faults.add(Fault.VOTE_TYPE_CHOOSE_ONE);
        assertThat(faults).containsExactly(Fault.values());
        assertThat(Arrays.stream(Fault.values()).map(Fault::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_sound_file_has_no_findings(String lineEnd) {
        for (String text : List.of(APPROVAL, POINTS, ORDINAL)) {
            String ended = text.replace("\n", lineEnd);
            assertThat(Elections.strict(ended).findings()).isEmpty();
            assertThat(Elections.strict("\uFEFF" + ended.strip()).findings()).isEmpty();
        }
    }

    @Test
    void an_election_is_what_the_file_says() {
        Archive archive = Elections.strict(APPROVAL).archive().orElseThrow();
        Project one = Project.of("1", "Swings", new Money(10_000, "EUR"));
        assertThat(archive.election().budget()).isEqualTo(new Money(100_000, "EUR"));
        assertThat(archive.election().projects()).hasSize(3).first().isEqualTo(one);
        assertThat(archive.election().ballots())
                .containsExactly(
                        Ballot.approving(1, 0), Ballot.approving(1, 0, 1), Ballot.approving(1, 2));
        assertThat(archive.voters())
                .containsExactly(
                        new Voter("a", 1, List.of()),
                        new Voter("b", 0, List.of()),
                        new Voter("c", 2, List.of()));
        assertThat(archive.about("date_begin")).contains("31.03.2026");
    }

    @Test
    void points_go_with_their_projects_and_zero_points_are_no_choice() {
        String text = points("2,1;3,4", " 2 , 1 ; 3.0 ,4").replace("c;3;1", "c;3,2;1,0");
        assertThat(Elections.lenient(text).archive().orElseThrow().election().ballots())
                .containsExactly(
                        new Ballot(new int[] {0}, new long[] {5}, 1),
                        new Ballot(new int[] {0, 1}, new long[] {4, 3}, 1),
                        new Ballot(new int[] {2}, new long[] {1}, 1));
    }

    @Test
    void an_order_of_preference_keeps_its_order() {
        Archive archive = Elections.strict(ORDINAL).archive().orElseThrow();
        assertThat(archive.election().ballots()).contains(Ballot.approving(1, 1, 0));
    }

    @Test
    void columns_are_found_by_name_and_the_others_are_kept() {
        String text =
                APPROVAL.replace(
                                "project_id;cost;votes;name",
                                "target;name;cost;project_id;where;selected;map")
                        .replace(
                                "1;100;2;Swings",
                                "young, old;\"Swings; \"\"high\"\"\";100;1;None;1;x")
                        .replace("2;200;1;Trees", ";Trees;200;2;;;")
                        .replace("3;300;1;Benches", "None;Benches;300;3;North;0;");
        Archive archive = Elections.strict(text).archive().orElseThrow();
        assertThat(archive.election().projects().getFirst())
                .isEqualTo(
                        new Project(
                                "1",
                                "Swings; \"high\"",
                                new Money(10_000, "EUR"),
                                List.of(),
                                List.of("young", "old"),
                                Optional.empty(),
                                OptionalInt.of(1),
                                Map.of("map", "x")));
        assertThat(archive.election().projects().getLast().more())
                .isEqualTo(Map.of("where", "North"));
    }

    @Test
    void what_the_file_tells_about_voters_is_kept_beside_their_votes() {
        String text =
                APPROVAL.replace("voter_id;vote", "age;vote;sex;voter_id")
                        .replace("a;2,1", "30;2,1;None;a")
                        .replace("b;1", ";1;F;b")
                        .replace("c;3", "30;None;;c")
                        .replace("3;300;1;", "3;300;0;");
        Archive archive = Elections.strict(text).archive().orElseThrow();
        assertThat(archive.attributes()).containsExactly("age", "sex");
        assertThat(archive.voters().stream().map(Voter::values))
                .containsExactly(List.of("30", ""), List.of("", "F"), List.of("30", ""));
        assertThat(archive.election().ballots()).contains(Ballot.approving(1));
    }

    @Test
    void cents_are_exact_and_no_currency_is_said_to_be_none() {
        String text =
                meta("1000", "7200,50").replace("currency;EUR\n", "").replace("1;100", "1;0.1");
        Archive archive = Elections.lenient(text).archive().orElseThrow();
        assertThat(archive.election().budget()).isEqualTo(new Money(720_050, "XXX"));
        assertThat(archive.election().projects().getFirst().cost().cents()).isEqualTo(10);
        assertThat(archive.about("budget")).contains("7200.50");
    }

    @Test
    void an_organiser_is_warned_about_one_choice_each() {
        String text =
                meta("approval", "choose-1").replace("a;2,1", "a;2").replace("100;2", "100;1");
        Reading reading = Elections.strict(text);
        assertThat(reading.findings())
                .containsExactly(Finding.warning(10, "vote_type", "pabulib.voteType.chooseOne"));
        assertThat(reading.archive()).isPresent();
    }

    @Test
    void every_finding_comes_at_once_in_the_order_of_the_lines() {
        String text =
                meta("1000", "x")
                        .replace("1;100", "1;y")
                        .replace("a;2,1", "a;9")
                        .replace("c;3", "c;8");
        assertThat(Elections.lenient(text).findings())
                .extracting(Finding::row)
                .containsExactly(9, 17, 22, 24);
    }

    @Test
    void of_one_fault_a_hundred_are_listed_and_the_rest_counted() {
        String text = APPROVAL + "x;99\n".repeat(150);
        Reading reading = Elections.lenient(text);
        assertThat(reading.findings())
                .filteredOn(found -> found.key().equals("pabulib.vote.unknownProject"))
                .hasSize(100);
        assertThat(reading.findings())
                .contains(
                        Finding.error(
                                0,
                                "",
                                "pabulib.findings.more",
                                "50",
                                "pabulib.vote.unknownProject"));
        assertThat(reading.archive()).isEmpty();
    }
}
