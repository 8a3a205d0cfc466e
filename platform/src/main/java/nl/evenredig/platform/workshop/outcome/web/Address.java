// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What stands in the address of a page.
final class Address {
    private Address() {}

    /// An id; whoever types something else gets no page.
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
