// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

/// Where somebody who goes to the municipality's sign-in comes from and goes on to.
///
/// @param wayOn one of our pages, to go on with
/// @param prefix of the language they read in: empty for Dutch
public record Trip(String wayOn, String prefix) {}
