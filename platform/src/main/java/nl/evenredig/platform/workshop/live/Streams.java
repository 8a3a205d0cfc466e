// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages that something changed, by server-sent events. A node asks the database four times a second how high
/// the tide stands for the workshops that somebody looks at; so it does not matter on which node it rose. It tells only
/// that something changed: pages ask for themselves what they may see.
@Component("workshopStreams")
public class Streams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final long BEAT = 250;
    private static final int BEATS_OF_SILENCE = 60;
    private static final long OPEN = TimeUnit.HOURS.toMillis(2);
    private static final int MOST = 2000;

    private final Tides tides;
    private final Map<SseEmitter, Listener> listeners = new ConcurrentHashMap<>();
    private volatile Optional<ScheduledExecutorService> clock = Optional.empty();
    private int beats;
    private boolean isAway;

    Streams(Tides tides) {
        this.tides = tides;
    }

    /// Somebody who looks.
    ///
    /// @param table whose table they look at; 0 for all
    /// @param height how high the tide stood when they were told last
    private record Listener(WorkshopId workshop, int table, long height) {}

    /// Opens a stream. Too many open streams are refused; the page then asks by itself.
    ///
    /// @param table whose table somebody looks at; 0 for all
    public SseEmitter open(WorkshopId workshop, int table) {
        SseEmitter stream = new SseEmitter(OPEN);
        if (listeners.size() >= MOST) {
            stream.complete();
            return stream;
        }
        stream.onCompletion(() -> listeners.remove(stream));
        stream.onTimeout(() -> listeners.remove(stream));
        stream.onError(_ -> listeners.remove(stream));
        listeners.put(stream, new Listener(workshop, table, height(workshop, table)));
        return stream;
    }

    /// How high the tide stands for somebody who looks at a table.
    ///
    /// @param table whose table they look at; 0 for all
    public long height(WorkshopId workshop, int table) {
        return height(tides.heights(Set.of(workshop)).getOrDefault(workshop, Map.of()), table);
    }

    private static long height(Map<Integer, Long> heights, int table) {
        return table == 0
                ? heights.values().stream().mapToLong(Long::longValue).sum()
                : heights.getOrDefault(0, 0L) + heights.getOrDefault(table, 0L);
    }

    private void look() {
        try {
            Set<WorkshopId> workshops = new HashSet<>();
            listeners.values().forEach(one -> workshops.add(one.workshop()));
            Map<WorkshopId, Map<Integer, Long>> heights =
                    workshops.isEmpty() ? Map.of() : tides.heights(workshops);
            beats++;
            listeners.forEach((stream, one) ->
                    tell(
                            stream,
                            one,
                            height(heights.getOrDefault(one.workshop(), Map.of()), one.table())));
            isAway = false;
        } catch (RuntimeException e) {
            // A beat that failed must not end all later ones; what is wrong is told once.
            if (!isAway) {
                LOG.warn("Tides cannot be read, fault={}", e.getClass().getName());
            }
            isAway = true;
        }
    }

    private void tell(SseEmitter stream, Listener one, long height) {
        try {
            if (height != one.height()) {
                listeners.replace(stream, new Listener(one.workshop(), one.table(), height));
                stream.send(SseEmitter.event().name("tide").data(height));
            } else if (beats % BEATS_OF_SILENCE == 0) {
                stream.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException | IllegalStateException _) {
            listeners.remove(stream);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService beating =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("tides").factory());
        var _ = beating.scheduleWithFixedDelay(this::look, BEAT, BEAT, TimeUnit.MILLISECONDS);
        clock = Optional.of(beating);
    }

    @Override
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
        clock = Optional.empty();
        listeners.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return clock.isPresent();
    }
}
