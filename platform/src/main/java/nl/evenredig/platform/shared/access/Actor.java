// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.access;

import java.util.Set;

/// Who does something: somebody who signed in, a stranger, or a job of the program itself.
///
/// @param id the account, an opaque id; empty for a stranger; the name of the job for the program
/// @param name what to call them on their own pages; never written to a log
/// @param roles the roles they were given
/// @param isStrong whether they signed in with a passkey or through the municipality's own sign-in
public record Actor(String id, String name, Set<Role> roles, boolean isStrong) {
    private static final String JOB = "job:";
    private static final Actor STRANGER = new Actor("", "", Set.of(), false);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /// Somebody of whom nothing is known; most readers.
    public static Actor stranger() {
        return STRANGER;
    }

    /// The program itself, in one of its jobs.
    public static Actor job(String name) {
        return new Actor(JOB + name, "", Set.of(), true);
    }

    public boolean isStranger() {
        return id.isEmpty();
    }

    /// Whether it is the program itself.
    public boolean isJob() {
        return id.startsWith(JOB);
    }

    /// Whether a role they have, and have signed in strongly enough for, has the permission.
    public boolean may(Permission permission) {
        return roles.stream()
                .filter(role -> isStrong || !role.isOfficial())
                .anyMatch(permission::isFor);
    }

    /// Whether they would have the permission if they signed in with a passkey or through the municipality.
    public boolean couldWhenStrong(Permission permission) {
        return roles.stream().anyMatch(permission::isFor);
    }
}
