// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.shared.web.Page;

/// What was just done: told once, on the page that somebody comes back to.
enum OrgDone {
    SAVED,
    SENT,
    WITHDRAWN,
    ASKED_ALREADY,
    SPEAKS_ALREADY,
    TOO_MANY,
    GONE,
    LEFT;

    /// Where the browser goes on.
    String at(String path, Page page) {
        return "redirect:" + page.link(path) + "?klaar=" + OrgView.key(this);
    }

    /// The text for what stands in the address; empty when that is nothing of ours.
    static String key(String typed) {
        for (OrgDone done : values()) {
            if (OrgView.key(done).equals(typed)) {
                return "people.org.own.done." + typed;
            }
        }
        return "";
    }

    static OrgDone of(Inviting inviting) {
        return valueOf(inviting.name());
    }
}
