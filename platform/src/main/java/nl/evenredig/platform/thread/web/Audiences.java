// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;

/// For whom a page about dossiers is written.
final class Audiences {
    private Audiences() {}

    static Audience of(Page page) {
        return page.may(Permission.READ_DOSSIERS) ? Audience.COLLEAGUES : Audience.EVERYONE;
    }
}
