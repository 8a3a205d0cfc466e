// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;
import nl.evenredig.platform.thread.Entry;

/// A promise with its clock: one block for each day, or for a few days when there are many.
///
/// @param before before which day it was promised
/// @param status the shape
/// @param text how many days are left, or what came of it
/// @param blocks the end of each block's CSS class; empty when there is nothing left to count
public record Countdown(String before, Status status, String text, List<String> blocks) {
    private static final int MOST = 28;

    public Countdown {
        blocks = List.copyOf(blocks);
    }

    static Optional<Countdown> of(Entry entry, Page page) {
        return entry.isWithdrawn()
                ? Optional.empty()
                : entry.now().due().map(due -> of(entry, due, page));
    }

    private static Countdown of(Entry entry, LocalDate due, Page page) {
        String before = page.say("thread.promise.before", page.date(due));
        if (entry.kept().isPresent()) {
            String kept = page.say("thread.promise.kept", page.date(entry.kept().get()));
            return new Countdown(before, Status.GOOD, kept, List.of());
        }
        LocalDate today = page.today();
        if (entry.isLate(today)) {
            long days = Standing.daysLate(due, today);
            String late = page.say("thread.status.late", days);
            return new Countdown(before, Status.LATE, late, blocks(entry.now().day(), due, due));
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return new Countdown(
                before,
                Status.RUNNING,
                page.say("thread.promise.left", left),
                blocks(entry.now().day(), today, due));
    }

    public boolean isLate() {
        return status == Status.LATE;
    }

    public boolean isOpen() {
        return status != Status.GOOD;
    }

    /// Days behind us, today, and days to come.
    static List<String> blocks(LocalDate from, LocalDate today, LocalDate due) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, due));
        long shown = Math.min(MOST, days);
        long now = Math.clamp(ChronoUnit.DAYS.between(from, today) * shown / days, 0, shown);
        List<String> blocks = new ArrayList<>();
        for (long i = 0; i < shown; i++) {
            boolean isPast = i < now;
            blocks.add(isPast ? "past" : i == now ? "now" : "left");
        }
        return blocks;
    }
}
