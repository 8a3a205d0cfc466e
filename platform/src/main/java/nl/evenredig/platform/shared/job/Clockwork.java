// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// One node's share of the work: asks the database what is due, takes what no other node took, and does it. A node that
/// was killed stops telling that it lives; after four silent spells its work is taken by another.
final class Clockwork implements AutoCloseable {
    private static final int WORKERS = 3;
    private static final int SILENT_SPELLS = 4;
    private static final Duration RETRY = Duration.ofMinutes(5);

    /// Of a part that another version of the program has; or of another town in the same database.
    private static final Duration UNKNOWN_IS_KEPT = Duration.ofDays(3650);

    private final Supplier<Scheduler> maker;
    private volatile Scheduler scheduler;

    /// What it turns.
    ///
    /// @param town whose work it is
    /// @param jobs what is done at set times
    /// @param errands what is done when asked
    /// @param clock what time it is
    record Wheels(String town, List<Job> jobs, List<Errand> errands, Clock clock) {
        Wheels {
            jobs = List.copyOf(jobs);
            errands = List.copyOf(errands);
        }
    }

    /// How fast it turns.
    ///
    /// @param look how often it looks what is due
    /// @param beat how often it tells that it lives
    /// @param patience how long it waits for running work when it stops
    record Pace(Duration look, Duration beat, Duration patience) {}

    Clockwork(DataSource database, Wheels wheels, Witness witness, Pace pace) {
        List<RecurringTask<Void>> recurring =
                wheels.jobs().stream().map(job -> task(wheels, job, witness)).toList();
        List<OneTimeTask<Void>> once =
                wheels.errands().stream()
                        .map(errand -> task(wheels.town(), errand, witness))
                        .toList();
        maker =
                () ->
                        Scheduler.create(database, List.copyOf(once))
                                .startTasks(recurring)
                                .tableName(Agenda.TABLE)
                                .schedulerName(
                                        new SchedulerName.Fixed(UUID.randomUUID().toString()))
                                .clock(wheels.clock()::instant)
                                .threads(WORKERS)
                                .pollingInterval(pace.look())
                                .heartbeatInterval(pace.beat())
                                .missedHeartbeatsLimit(SILENT_SPELLS)
                                .deleteUnresolvedAfter(UNKNOWN_IS_KEPT)
                                .shutdownMaxWait(pace.patience())
                                .failureLogging(LogLevel.OFF, false)
                                .enableImmediateExecution()
                                .build();
        scheduler = maker.get();
    }

    /// Starts; also again after it was closed.
    void start() {
        if (scheduler.getSchedulerState().isShuttingDown()) {
            scheduler = maker.get();
        }
        scheduler.start();
    }

    /// Puts a job first.
    ///
    /// @return whether it will be done; not when it is being done already
    boolean hurry(String task, Instant now) {
        try {
            boolean isFound =
                    scheduler.reschedule(TaskInstanceId.of(task, RecurringTask.INSTANCE), now);
            scheduler.triggerCheckForDueExecutions();
            return isFound;
        } catch (TaskInstanceCurrentlyExecutingException _) {
            return false;
        }
    }

    /// Takes nothing new, and waits for what is running.
    @Override
    public void close() {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(Wheels wheels, Job job, Witness witness) {
        return Tasks.recurring(
                        Agenda.task(wheels.town(), job.name()),
                        new Rhythm(job.timing(), wheels.clock().getZone()))
                .execute((_, _) -> witness.watch(job.name(), job::run));
    }

    private static OneTimeTask<Void> task(String town, Errand errand, Witness witness) {
        return Tasks.oneTime(Agenda.task(town, errand.name()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, _) ->
                        witness.watch(errand.name(), () -> errand.run(instance.getId())));
    }
}
