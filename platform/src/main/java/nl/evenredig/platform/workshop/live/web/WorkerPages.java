// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import nl.evenredig.platform.shared.access.ForEveryone;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What keeps the page of a phone on that phone, so that it can be loaded again in a hall without network. It must come
/// from a fixed address, unlike other scripts.
@Controller
@ForEveryone
final class WorkerPages {
    @GetMapping("/kennisatelier/werker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/")
                .body(new ClassPathResource("static/js/atelier-worker.js"));
    }
}
