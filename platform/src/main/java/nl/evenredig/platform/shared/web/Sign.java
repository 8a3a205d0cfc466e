// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Optional;

/// Whose pages these are and how to reach them without a screen.
///
/// @param town the municipality's name; empty as long as there is none
/// @param phone the number to call
/// @param visit where to walk in
/// @param theme the name of the file with the town's colours, in `static/towns`
public record Sign(
        Optional<String> town, Optional<String> phone, Optional<String> visit, String theme) {}
