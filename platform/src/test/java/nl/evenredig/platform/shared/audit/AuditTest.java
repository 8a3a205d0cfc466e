// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.telling.chain.ChainCheck;
import nl.evenredig.telling.chain.ChainLine;
import nl.evenredig.telling.chain.ChainReader;
import nl.evenredig.telling.chain.Link;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;

/// The audit log is one chain, whoever writes in it and however it ends, and nobody takes a line away.
@SpringBootTest
final class AuditTest {
    private static final Actor JOB = Actor.job("test");

    @Autowired private Audit audit;
    @Autowired private AuditLog log;
    @Autowired private DSLContext sql;
    @Autowired private TransactionOperations transaction;

    private ChainCheck check(String noted) {
        StringBuilder file = new StringBuilder();
        log.write(file);
        return ChainReader.check(new StringReader(file.toString()), noted);
    }

    private List<ChainLine> noted(String action) {
        return log
                .some(
                        new AuditQuery(action, AuditQuery.all().from(), AuditQuery.all().until()),
                        0,
                        1000)
                .stream()
                .map(Link::line)
                .toList();
    }

    @Test
    void manyWritersAtOnceFormOneChain() throws Exception {
        int writers = 8;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Boolean>> work =
                    IntStream.range(0, writers * each)
                            .<Callable<Boolean>>mapToObj(i ->
                                    () -> {
                                        deed("test.crowd", "thing:" + i);
                                        return true;
                                    })
                            .toList();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(noted("test.crowd")).hasSize(writers * each);
        assertThat(check("")).isInstanceOf(ChainCheck.Whole.class);
    }

    private void deed(String action, String object) {
        transaction.executeWithoutResult(_ -> audit.record(JOB, action, object, Audit.Result.DONE));
    }

    @Test
    void aLineIsThereExactlyWhenTheDeedIs() {
        transaction.executeWithoutResult(status -> {
            audit.record(JOB, "test.undone", "", Audit.Result.DONE);
            audit.record(JOB, "test.failed", "", Audit.Result.FAILED);
            status.setRollbackOnly();
        });
        assertThat(noted("test.undone")).isEmpty();
        assertThat(noted("test.failed")).hasSize(1);
        audit.record(JOB, "test.alone", "", Audit.Result.DONE);
        assertThat(noted("test.alone")).hasSize(1);
    }

    @Test
    void aLineTellsWhereItCameFromAndNoMore() {
        audit.record(JOB, "test.byJob", "thing:1", Audit.Result.DONE);
        RequestContextHolder.resetRequestAttributes();
        audit.record(Actor.stranger(), "test.byConsole", "", Audit.Result.REFUSED);
        assertThat(noted("test.byJob"))
                .first()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("job:test");
                    assertThat(line.origin()).isEqualTo("job");
                    assertThat(line.object()).isEqualTo("thing:1");
                    assertThat(line.result()).isEqualTo("DONE");
                    assertThat(line.node()).isNotEmpty();
                });
        assertThat(noted("test.byConsole"))
                .first()
                .extracting(ChainLine::origin)
                .isEqualTo("console");
    }

    @Test
    void theDatabaseLetsNobodyChangeOrDestroyALine() {
        deed("test.kept", "");
        List<Query> tries =
                List.of(
                        sql.update(AUDIT_LINE).set(AUDIT_LINE.ACTOR, "somebody else"),
                        sql.deleteFrom(AUDIT_LINE),
                        sql.truncate(AUDIT_LINE));
        for (Query query : tries) {
            assertThatThrownBy(query::execute).hasMessageContaining("stays as it was written");
        }
        assertThat(noted("test.kept")).isNotEmpty();
    }

    /// Who owns the database can switch its guard off; the chain then tells.
    @Test
    void whoeverGetsPastTheDatabaseIsSeenByTheChain() {
        deed("test.altered", "");
        deed("test.after", "");
        String seal = log.last().orElseThrow().seal();
        assertThat(check(seal)).isInstanceOf(ChainCheck.Whole.class);
        transaction.executeWithoutResult(status -> {
            sql.execute("alter table shared.audit_line disable trigger audit_line_stays");
            sql.update(AUDIT_LINE)
                    .set(AUDIT_LINE.ACTOR, "somebody else")
                    .where(AUDIT_LINE.ACTION.eq("test.altered"))
                    .execute();
            assertThat(check(""))
                    .isInstanceOfSatisfying(
                            ChainCheck.Broken.class,
                            broken -> assertThat(broken.flaw()).isEqualTo(ChainCheck.Flaw.SEAL));
            status.setRollbackOnly();
        });
        assertThat(check(seal)).isInstanceOf(ChainCheck.Whole.class);
    }
}
