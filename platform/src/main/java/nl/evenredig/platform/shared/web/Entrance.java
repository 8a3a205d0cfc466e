// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;

/// A part's line in the navigation of every page; a part that has pages offers it as a bean. What does not exist, or is
/// not for this reader, is not shown.
///
/// @param key the text of the line: one of the four verbs, or what an official tends
/// @param path where it leads, and what the addresses of the part's other pages start with
/// @param place where it stands: 1 say it, 2 think along, 3 decide along, 4 watch along; from 10 on for officials
/// @param needs what somebody must be allowed to see it; empty for everyone
public record Entrance(String key, String path, int place, Optional<Permission> needs) {
    private static final int DESK = 10;

    /// A line for everyone.
    public static Entrance open(String key, String path, int place) {
        return new Entrance(key, path, place, Optional.empty());
    }

    /// A line for those who have the permission.
    public static Entrance behind(Permission needs, String key, String path, int place) {
        return new Entrance(key, path, place, Optional.of(needs));
    }

    /// Whether it belongs to the work of officials, which stands apart from what everyone can do.
    boolean isDesk() {
        return place >= DESK;
    }

    boolean isFor(Actor actor) {
        return needs.isEmpty() || actor.may(needs.get());
    }
}
