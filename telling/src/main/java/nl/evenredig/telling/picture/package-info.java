// SPDX-License-Identifier: EUPL-1.2
/// Pictures of outcomes as SVG for a page: colours are CSS classes (`evn-…`), each picture tells itself in one sentence.
///
/// Nothing in them is styled in place, so they keep to a strict content security policy. The same outcome always gives the
/// same text. Every id in a picture begins with the id the caller gives, so that pictures can share a page.
@NullMarked
package nl.evenredig.telling.picture;

import org.jspecify.annotations.NullMarked;
