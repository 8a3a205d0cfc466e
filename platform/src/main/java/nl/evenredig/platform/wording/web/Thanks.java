// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.Optional;

/// What somebody reads after marking a word.
///
/// @param about the page they came from
/// @param meaning what the word means, when our list of words tells
public record Thanks(String about, Optional<GlossaryEntry> meaning) {}
