// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import nl.evenredig.platform.workshop.live.Streams;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Streams that tell open pages that something changed, and the same question for browsers that cannot keep one open.
@Controller("workshopStreamPages")
final class StreamPages {
    private final Passes passes;
    private final Streams streams;
    private final Workshops workshops;

    StreamPages(Passes passes, Streams streams, Workshops workshops) {
        this.passes = passes;
        this.streams = streams;
        this.workshops = workshops;
    }

    @GetMapping(path = "/kennisatelier/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ForEveryone
    ResponseEntity<SseEmitter> mine(HttpServletRequest request) {
        return passes.of(request)
                .map(pass -> stream(pass.workshop(), table(pass)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping(path = "/kennisatelier/stand", produces = MediaType.APPLICATION_JSON_VALUE)
    @ForEveryone
    ResponseEntity<Map<String, Long>> height(HttpServletRequest request) {
        return passes.of(request)
                .map(pass -> height(pass.workshop(), table(pass)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping(path = "/kennisateliers/{id}/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.LEAD_WORKSHOPS)
    ResponseEntity<SseEmitter> led(@PathVariable String id) {
        return stream(find(id), 0);
    }

    @GetMapping(path = "/kennisateliers/{id}/stand", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.LEAD_WORKSHOPS)
    ResponseEntity<Map<String, Long>> ledHeight(@PathVariable String id) {
        return height(find(id), 0);
    }

    private static int table(Pass pass) {
        return pass.kind() == Pass.Kind.SCREEN ? 0 : pass.table();
    }

    private ResponseEntity<SseEmitter> stream(WorkshopId id, int table) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(streams.open(id, table));
    }

    private ResponseEntity<Map<String, Long>> height(WorkshopId id, int table) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(Map.of("height", streams.height(id, table)));
    }

    private WorkshopId find(String id) {
        return WorkshopId.read(id)
                .filter(one -> workshops.find(one).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
