// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Among 50,000 signals and 5,000 questions the desk finds by its indexes what it shows. With -Devenredig.bench it also
/// writes how long that takes, and the plans beside the documents: `./evenredig bench portal`.
@Tag("slow")
@SpringBootTest(properties = "evenredig.empty=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ScaleTest {
    private static final int WARM = 8;
    private static final int TIMES = 60;
    private static final int SHEET = 25;
    private static final int SOME = 40;
    private static final double MILLION = 1e6;
    private static final InboxQuery.Reader EDITOR =
            new InboxQuery.Reader(Optional.of(new AccountId(new java.util.UUID(0, 3))), true);

    @Autowired private DSLContext sql;
    @Autowired private TownSettings settings;
    @Autowired private Inbox inbox;
    @Autowired private InboxStore store;
    @Autowired private LikenessStore likeness;

    private ScaleStore scale;

    @BeforeAll
    void fill() {
        scale = new ScaleStore(sql, settings);
        scale.fill();
    }

    @Test
    @Order(1)
    void theListTakesItsFirstLinesFromIndexes() throws IOException {
        assertThat(plan("lijst", InboxView.OPEN, ""))
                .contains("signal_waiting", "cluster_open")
                .doesNotContain("Seq Scan on signal");
        assertThat(plan("afgesloten", InboxView.CLOSED, ""))
                .contains("question_closed", "cluster_settled");
        assertThat(plan("te-laat", InboxView.LATE, "")).contains("question_");
    }

    @Test
    @Order(2)
    void aWordIsFoundByTheIndexOfWords() throws IOException {
        String word = likeness.rarest(scale.words(1).getFirst()).getFirst().lexeme();
        assertThat(plan("zoek", InboxView.OPEN, word))
                .contains("signal_lexemes")
                .doesNotContain("Seq Scan on signal");
    }

    @Test
    @Order(2)
    void whatIsLikeATextIsFoundByItsRarestWords() throws IOException {
        List<LikenessStore.Rare> rare = likeness.rarest(scale.words(1).getFirst());
        assertThat(rare)
                .isNotEmpty()
                .extracting(LikenessStore.Rare::lexeme)
                .doesNotContain("brief");
        String plan = scale.plan(likeness.signals(rare));
        write("lijkt-op", plan);
        assertThat(plan).contains("signal_lexemes").doesNotContain("Seq Scan on signal");
        String answers = scale.plan(likeness.answers(rare));
        write("eerdere-antwoorden", answers);
        // Answers are long: among few thousands reading until 500 match is cheaper than the index.
        assertThat(answers).contains("Limit").containsAnyOf("answer_lexemes", "Seq Scan on answer");
    }

    @Test
    @Order(3)
    void theBenchTellsHowLongItTakes() throws IOException {
        if (System.getProperty("evenredig.bench") == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "portal, %d signals, %d questions: milliseconds at the server"
                        .formatted(ScaleStore.SIGNALS, ScaleStore.QUESTIONS));
        lines.add("%-34s %8s %8s".formatted("what", "median", "p99"));
        lines.add(
                measure(
                        "desk list, whole page",
                        i -> page(InboxQuery.of(InboxView.OPEN, EDITOR), i % 3)));
        lines.add(
                measure(
                        "desk list, sheet 200",
                        i -> page(InboxQuery.of(InboxView.OPEN, EDITOR), 199)));
        lines.add(
                measure(
                        "closed, whole page",
                        i -> page(InboxQuery.of(InboxView.CLOSED, EDITOR), i % 3)));
        lines.add(measure("filter theme+district+language", i -> page(filtered(i), 0)));
        lines.addAll(searches(scale.words(SOME)));
        Files.write(Path.of("target/bench-portal.txt"), lines);
    }

    private List<String> searches(List<String> words) {
        List<String> lines = new ArrayList<>();
        lines.add(measure("search, rare word", i -> page(search(rare(words, i)), 0)));
        lines.add(measure("search, word in most signals", i -> page(search("brief"), 0)));
        lines.add(measure("search, two words", i -> page(search("brief " + rare(words, i)), 0)));
        lines.add(measure("search, number", i -> page(search("2026-2" + (10000 + i)), 0)));
        lines.add(measure("search, misspelt (loose)", i -> page(search(rare(words, i) + "qq"), 0)));
        lines.add(measure("suggestions", i -> like(words.get(i % words.size()))));
        lines.add(
                measure(
                        "suggestions, common words only",
                        i -> like("De brief van de gemeente over school")));
        return lines;
    }

    private void page(InboxQuery query, int sheet) {
        inbox.count(query);
        inbox.some(query, sheet * SHEET, SHEET);
        inbox.counts(EDITOR);
        inbox.kept(LocalDate.of(2026, 11, 20));
        inbox.languages();
    }

    private void like(String words) {
        likeness.like(new Likeness(words, Set.of()), 5);
    }

    private static String rare(List<String> words, int i) {
        String[] all = words.get(i % words.size()).split(" ", -1);
        return all[i % all.length];
    }

    private static InboxQuery search(String words) {
        return new InboxQuery(InboxView.OPEN, words, InboxQuery.Filter.none(), EDITOR);
    }

    private static InboxQuery filtered(int i) {
        return new InboxQuery(
                InboxView.OPEN,
                "",
                new InboxQuery.Filter(Optional.of(Theme.LANGUAGE), "HM0" + (1 + i % 9), "ar"),
                EDITOR);
    }

    private static String measure(String what, IntConsumer deed) {
        for (int i = 0; i < WARM; i++) {
            deed.accept(i);
        }
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            deed.accept(i);
            took.add(System.nanoTime() - start);
        }
        took.sort(Long::compare);
        String line =
                String.format(
                        Locale.ROOT,
                        "%-34s %8.1f %8.1f",
                        what,
                        took.get(TIMES / 2) / MILLION,
                        took.get(TIMES - 1 - TIMES / 100) / MILLION);
        System.out.println(line);
        return line;
    }

    private String plan(String name, InboxView view, String words) throws IOException {
        InboxQuery query = new InboxQuery(view, words, InboxQuery.Filter.none(), EDITOR);
        String plan = scale.plan(store.page(query, 0, SHEET));
        write(name, plan);
        return plan;
    }

    private static void write(String name, String plan) throws IOException {
        if (System.getProperty("evenredig.bench") != null) {
            Path folder = Path.of("../docs/plans/portal");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".txt"), plan + "\n");
        }
    }
}
