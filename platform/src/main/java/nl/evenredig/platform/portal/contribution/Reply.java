// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

/// Where the author wants their link sent. The address stands in that one letter and is kept nowhere else.
///
/// @param address where the letter goes
/// @param language the language of the letter, as a tag
public record Reply(String address, String language) {}
