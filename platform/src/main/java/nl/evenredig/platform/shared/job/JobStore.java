// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import static nl.evenredig.platform.generated.db.shared.Tables.JOB_RUN;
import static nl.evenredig.platform.generated.db.shared.Tables.SCHEDULED_TASK;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.evenredig.platform.generated.db.shared.tables.records.JobRunRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How jobs went.
@Component
class JobStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    JobStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void started(String job) {
        sql.insertInto(JOB_RUN)
                .set(JOB_RUN.MUNICIPALITY_ID, town)
                .set(JOB_RUN.JOB_NAME, job)
                .set(JOB_RUN.STARTED_AT, now())
                .onConflict(JOB_RUN.MUNICIPALITY_ID, JOB_RUN.JOB_NAME)
                .doUpdate()
                .set(JOB_RUN.STARTED_AT, now())
                .execute();
    }

    void succeeded(String job) {
        sql.update(JOB_RUN)
                .set(JOB_RUN.SUCCEEDED_AT, now())
                .set(JOB_RUN.FAILURES, 0)
                .set(JOB_RUN.FAULT, "")
                .where(JOB_RUN.MUNICIPALITY_ID.eq(town))
                .and(JOB_RUN.JOB_NAME.eq(job))
                .execute();
    }

    void failed(String job, String fault) {
        sql.update(JOB_RUN)
                .set(JOB_RUN.FAILED_AT, now())
                .set(JOB_RUN.FAILURES, JOB_RUN.FAILURES.plus(1))
                .set(JOB_RUN.FAULT, fault)
                .where(JOB_RUN.MUNICIPALITY_ID.eq(town))
                .and(JOB_RUN.JOB_NAME.eq(job))
                .execute();
    }

    JobState state(Job job) {
        var task =
                sql.selectFrom(SCHEDULED_TASK)
                        .where(SCHEDULED_TASK.TASK_NAME.eq(Agenda.task(town, job.name())))
                        .fetchOptional();
        Optional<JobState.Run> last =
                sql.selectFrom(JOB_RUN)
                        .where(JOB_RUN.MUNICIPALITY_ID.eq(town))
                        .and(JOB_RUN.JOB_NAME.eq(job.name()))
                        .fetchOptional(JobStore::run);
        return new JobState(
                job.name(),
                job.label(),
                task.map(row -> row.getExecutionTime().toInstant()),
                task.map(row -> row.getPicked()).orElse(false),
                last);
    }

    private static JobState.Run run(JobRunRecord row) {
        return new JobState.Run(
                row.getStartedAt().toInstant(),
                instant(row.getSucceededAt()),
                instant(row.getFailedAt()),
                row.getFailures(),
                row.getFault());
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
