// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sees to it that a job never fails in silence: in the database for the page of jobs, in the log, and in the figures.
/// A fault's message can hold what somebody wrote, so only its kind is told.
@Component
class Witness {
    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    private final JobStore store;
    private final MeterRegistry figures;

    Witness(JobStore store, MeterRegistry figures) {
        this.store = store;
        this.figures = figures;
    }

    /// Does the work, and notes how it went.
    void watch(String name, Runnable work) {
        store.started(name);
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            store.failed(name, e.getClass().getSimpleName());
            LOG.error("Job failed, job={}, fault={}, at={}", name, e.getClass().getName(), at(e));
            count(name, "failed");
            throw e;
        }
        store.succeeded(name);
        count(name, "done");
    }

    private void count(String name, String result) {
        figures.counter("evenredig.jobs", "job", name, "result", result).increment();
    }

    private static String at(Throwable fault) {
        StackTraceElement[] lines = fault.getStackTrace();
        return lines.length == 0 ? "" : lines[0].toString();
    }
}
