// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import static nl.evenredig.platform.generated.db.shared.Tables.SCHEDULED_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.evenredig.platform.moved.MovableClock;
import nl.evenredig.platform.moved.MovedTown;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two nodes turn on one database: work is done once, and work of a node that is gone is taken over.
@MovedTown
final class NodesTest {
    private static final Clockwork.Pace QUICK =
            new Clockwork.Pace(
                    Duration.ofMillis(50), Duration.ofSeconds(30), Duration.ofSeconds(2));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private DataSource database;
    @Autowired private DSLContext sql;
    @Autowired private Witness witness;
    @Autowired private MovableClock clock;

    private final String town = "test-" + UUID.randomUUID();
    private final List<Clockwork> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Clockwork::close);
    }

    /// What is done, and how often.
    private record Counted(String name, Timing timing, AtomicInteger count) implements Job {
        @Override
        public String label() {
            return name;
        }

        @Override
        public void run() {
            count.incrementAndGet();
        }
    }

    @Test
    void anErrandIsRunByOneOfTwoNodes() {
        Map<String, Queue<Integer>> done = new ConcurrentHashMap<>();
        for (int node = 0; node < 2; node++) {
            start(new Clockwork.Wheels(town, List.of(), List.of(noting(node, done)), clock));
        }
        SchedulerClient client =
                SchedulerClient.Builder.create(database).tableName(Agenda.TABLE).build();
        for (int i = 0; i < 30; i++) {
            client.scheduleIfNotExists(
                    new TaskInstance<Void>(Agenda.task(town, "test.note"), "subject-" + i),
                    clock.instant());
        }
        Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(done).hasSize(30);
        assertThat(done.values()).allSatisfy(runs -> assertThat(runs).hasSize(1));
    }

    @Test
    void aJobThatIsDueIsDoneOnceByTwoNodes() {
        clock.moveTo(DayOfWeek.FRIDAY, LocalTime.of(7, 0));
        AtomicInteger count = new AtomicInteger();
        Job job = new Counted("test.daily", new Timing.Daily(LocalTime.of(8, 0)), count);
        start(new Clockwork.Wheels(town, List.of(job), List.of(), clock));
        start(new Clockwork.Wheels(town, List.of(job), List.of(), clock));
        for (int day = 1; day <= 3; day++) {
            clock.move(Duration.ofHours(2));
            int expected = day;
            Awaitility.await().atMost(PATIENCE).until(() -> count.get() == expected && isIdle());
            clock.move(Duration.ofHours(22));
        }
        assertThat(count).hasValue(3);
    }

    /// As it stands when a machine lost its power: taken, and no longer heard of.
    @Test
    void whatANodeLeftHalfwayIsTakenByAnother() {
        AtomicInteger count = new AtomicInteger();
        Job job = new Counted("test.left", new Timing.Daily(LocalTime.of(8, 0)), count);
        String task = Agenda.task(town, job.name());
        sql.insertInto(SCHEDULED_TASK)
                .set(SCHEDULED_TASK.TASK_NAME, task)
                .set(SCHEDULED_TASK.TASK_INSTANCE, "recurring")
                .set(SCHEDULED_TASK.EXECUTION_TIME, clock.now().minusHours(1).toOffsetDateTime())
                .set(SCHEDULED_TASK.PICKED, true)
                .set(SCHEDULED_TASK.PICKED_BY, "a node without power")
                .set(SCHEDULED_TASK.LAST_HEARTBEAT, clock.now().minusMinutes(10).toOffsetDateTime())
                .set(SCHEDULED_TASK.VERSION, 1L)
                .execute();
        start(new Clockwork.Wheels(town, List.of(job), List.of(), clock));
        Awaitility.await().atMost(PATIENCE).until(() -> count.get() == 1);
    }

    private void start(Clockwork.Wheels wheels) {
        Clockwork node = new Clockwork(database, wheels, witness, QUICK);
        nodes.add(node);
        node.start();
    }

    private static Errand noting(int node, Map<String, Queue<Integer>> done) {
        return new Errand() {
            @Override
            public String name() {
                return "test.note";
            }

            @Override
            public void run(String subject) {
                done.computeIfAbsent(subject, _ -> new ConcurrentLinkedQueue<>()).add(node);
            }
        };
    }

    private int waiting() {
        return sql.fetchCount(SCHEDULED_TASK, SCHEDULED_TASK.TASK_NAME.startsWith(town));
    }

    private boolean isIdle() {
        return !sql.fetchExists(
                SCHEDULED_TASK,
                SCHEDULED_TASK
                        .TASK_NAME
                        .startsWith(town)
                        .and(
                                SCHEDULED_TASK
                                        .PICKED
                                        .isTrue()
                                        .or(
                                                SCHEDULED_TASK.EXECUTION_TIME.le(
                                                        clock.now().toOffsetDateTime()))));
    }
}
