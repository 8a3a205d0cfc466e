// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

/// Which role an administrator gives, or else takes.
///
/// @param given its name; empty when one is taken
/// @param taken its name
record RoleWish(String given, String taken) {}
